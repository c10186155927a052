package dev.weft.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a picture in the form that the server makes of it: another format, or some of its channels.
 *
 * @param query of {@code GET /view}, beside what names the file
 * @param ending of the file that it makes, without dot
 */
record Rendition(FileDownload original, Map<String, String> query, String ending)
    implements FileDownload {

  /** The same with one more wish; of two for one thing the later counts. */
  static Rendition of(FileDownload download, String name, String value, String ending) {
    Map<String, String> query = new LinkedHashMap<>();
    FileDownload original = download;
    if (download instanceof Rendition earlier) {
      query.putAll(earlier.query);
      original = earlier.original;
    }
    query.put(name, value);
    return new Rendition(original, query, ending);
  }

  String fileName(FileReference file) {
    String name = file.fileName();
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + "." + ending;
  }

  @Override
  public InputStream open(FileReference file) {
    return original.open(file, query);
  }

  @Override
  public URI url(FileReference file) {
    return original.url(file, query);
  }

  @Override
  public RuntimeException brokenOff(FileReference file, IOException cause) {
    return original.brokenOff(file, cause);
  }
}
