package dev.weft.client;

/** A picture: PNG, JPEG, WebP, GIF and the like, still or animated. */
public final class OutputImage extends OutputFile {

  OutputImage(FileReference reference, FileDownload download) {
    super(reference, download);
  }
}
