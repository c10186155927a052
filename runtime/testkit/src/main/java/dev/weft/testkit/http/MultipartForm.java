package dev.weft.testkit.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads multipart forms as the real server's framework does, whose rules for file names differ from
 * those of Java's: UTF-8 bytes are taken raw, percent signs literally, {@code filename*} wins, and
 * slashes in front are dropped.
 */
final class MultipartForm {
  private static final byte[] BLANK_LINE = ascii("\r\n\r\n");

  private final byte[] body;
  private final byte[] delimiter;

  private MultipartForm(byte[] body, String boundary) {
    this.body = body;
    this.delimiter = ascii("\r\n--" + boundary);
  }

  /** The parts by name, in order; none when the body is no multipart form. */
  static Map<String, FormPart> read(Call call) {
    String type = call.header("Content-Type").orElse("");
    Optional<String> boundary = HeaderParameters.of(type).get("boundary");
    if (!type.startsWith("multipart/form-data") || boundary.isEmpty()) {
      return Map.of();
    }
    // The first delimiter has no line end in front of it, so one is put there.
    byte[] content = call.bytes();
    byte[] body = new byte[content.length + 2];
    body[0] = '\r';
    body[1] = '\n';
    System.arraycopy(content, 0, body, 2, content.length);
    return new MultipartForm(body, boundary.get()).parts();
  }

  private Map<String, FormPart> parts() {
    Map<String, FormPart> parts = new LinkedHashMap<>();
    int start = find(delimiter, 0);
    while (start >= 0) {
      int headers = start + delimiter.length;
      int blank = find(BLANK_LINE, headers);
      int end = blank < 0 ? -1 : find(delimiter, blank + BLANK_LINE.length - 2);
      if (end < 0) {
        break;
      }
      String head = new String(body, headers, blank - headers, StandardCharsets.UTF_8);
      int content = Math.min(end, blank + BLANK_LINE.length);
      part(head, ByteBuffer.wrap(body, content, end - content).slice().asReadOnlyBuffer())
          .ifPresent(part -> parts.putIfAbsent(part.name(), part));
      start = end;
    }
    return parts;
  }

  private static Optional<FormPart> part(String head, ByteBuffer content) {
    for (String line : head.split("\r\n", -1)) {
      if (line.regionMatches(true, 0, "Content-Disposition:", 0, 20)) {
        HeaderParameters parameters = HeaderParameters.of(line);
        Optional<String> filename =
            parameters
                .getExtended("filename")
                .or(() -> parameters.get("filename"))
                .map(name -> name.replaceFirst("^[/\\\\]+", ""));
        return parameters.get("name").map(name -> new FormPart(name, filename, content));
      }
    }
    return Optional.empty();
  }

  private int find(byte[] wanted, int from) {
    for (int i = from; i <= body.length - wanted.length; i++) {
      int matched = 0;
      while (matched < wanted.length && body[i + matched] == wanted[matched]) {
        matched++;
      }
      if (matched == wanted.length) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
