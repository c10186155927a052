package dev.weft.client;

/** A sound file. */
public final class OutputAudio extends OutputFile {

  OutputAudio(FileReference reference, FileDownload download) {
    super(reference, download);
  }
}
