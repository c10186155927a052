package dev.weft.workflow;

import java.io.IOException;
import java.io.InputStream;

/** Where the content of a file comes from. */
@FunctionalInterface
public interface FileSource {

  /**
   * The content, from its beginning and the same each time, as a stream that the caller closes. It
   * is asked for more than once.
   */
  InputStream open() throws IOException;
}
