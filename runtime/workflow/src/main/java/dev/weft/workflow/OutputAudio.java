package dev.weft.workflow;

/** A sound file. */
public final class OutputAudio extends OutputFile {

  /** The file at some place. */
  public OutputAudio(FileReference reference, FileDownload download) {
    super(reference, download);
  }
}
