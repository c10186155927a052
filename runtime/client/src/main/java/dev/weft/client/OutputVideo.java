package dev.weft.client;

/** A video, or what a node lists as one: also an animated GIF or WebP under {@code gifs}. */
public final class OutputVideo extends OutputFile {

  OutputVideo(FileReference reference, FileDownload download) {
    super(reference, download);
  }
}
