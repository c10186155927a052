package dev.weft.tools.report;

import java.net.URI;
import java.net.URISyntaxException;

/** The name of a file as a reference that resolves against the project's folder. */
final class RelativeUri {
  private RelativeUri() {}

  static String of(String file) {
    try {
      // The dot keeps a colon in the first segment from becoming a scheme.
      return new URI(null, null, "./" + file, null).toASCIIString().substring(2);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no name of a file: " + file, e);
    }
  }
}
