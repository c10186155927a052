package dev.weft.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/**
 * Reads the files of the server that a job ran on. Implementations are thread-safe, and throw
 * unchecked exceptions that tell people what went wrong.
 */
public interface FileDownload {

  /** The content of a file, as a stream that the caller closes. */
  InputStream open(FileReference file);

  /** Where the file can be downloaded, without credentials. */
  URI url(FileReference file);

  /**
   * A file in the form that the server makes of it.
   *
   * @param query how, in the words of {@code GET /view}
   * @throws UnsupportedOperationException if these files can be had only as they are
   */
  default InputStream open(FileReference file, Map<String, String> query) {
    throw new UnsupportedOperationException(file.fileName() + " can be had only as it is");
  }

  /** Where {@link #open(FileReference, Map)} reads. */
  default URI url(FileReference file, Map<String, String> query) {
    throw new UnsupportedOperationException(file.fileName() + " can be had only as it is");
  }

  /** What to throw when a stream that was opened ends before the file does. */
  default RuntimeException brokenOff(FileReference file, IOException cause) {
    return new UncheckedIOException("the download of " + url(file) + " broke off", cause);
  }
}
