package dev.weft.workflow;

/** A video, or what a node lists as one: also an animated GIF or WebP under {@code gifs}. */
public final class OutputVideo extends OutputFile {

  /** The file at some place. */
  public OutputVideo(FileReference reference, FileDownload download) {
    super(reference, download);
  }
}
