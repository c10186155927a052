package dev.weft.client;

import java.io.InputStream;
import java.net.URI;

/** Reads files of the server that a job ran on. */
interface FileDownload {

  /** Throws {@link ComfyException} when the server has no such file or cannot be reached. */
  InputStream open(FileReference file);

  URI url(FileReference file);
}
