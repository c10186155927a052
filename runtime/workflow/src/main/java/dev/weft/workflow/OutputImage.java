package dev.weft.workflow;

/** A picture: PNG, JPEG, WebP, GIF and the like, still or animated. */
public final class OutputImage extends OutputFile {

  /** The file at some place. */
  public OutputImage(FileReference reference, FileDownload download) {
    super(reference, download);
  }
}
