package dev.weft.testkit.http;

import dev.weft.testkit.files.FileName;
import dev.weft.testkit.protocol.ComfyVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file as it lies on disk: with an ETag, in parts when parts are asked for. */
final class PlainFile {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");

  private final FileName name;
  private final byte[] content;
  private final FileTime changed;
  private final boolean modern;

  PlainFile(FileName name, Path file, byte[] content, ComfyVersion version) {
    this.name = name;
    this.content = content;
    this.modern = version.atLeast(ComfyVersion.V0_33);
    try {
      this.changed = Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reply answer(Call call) {
    Map<String, String> headers = headers(call);
    if (call.header("If-None-Match").filter(etag()::equals).isPresent()) {
      return new Reply(304, headers, ByteBuffer.allocate(0));
    }
    headers.put("Accept-Ranges", "bytes");
    Matcher range = RANGE.matcher(call.header("Range").orElse(""));
    return range.matches()
        ? part(range.group(1), range.group(2), headers)
        : new Reply(200, headers, ByteBuffer.wrap(content));
  }

  private Reply part(String first, String last, Map<String, String> headers) {
    int size = content.length;
    long from = first.isEmpty() ? Math.max(0, size - number(last)) : number(first);
    long to = first.isEmpty() || last.isEmpty() ? size - 1L : Math.min(size - 1L, number(last));
    if (from > to) {
      headers.put("Content-Range", "bytes */" + size);
      return new Reply(416, headers, ByteBuffer.allocate(0));
    }
    headers.put("Content-Range", "bytes " + from + "-" + to + "/" + size);
    byte[] part = Arrays.copyOfRange(content, (int) from, (int) to + 1);
    return new Reply(206, headers, ByteBuffer.wrap(part));
  }

  private static long number(String digits) {
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  private Map<String, String> headers(Call call) {
    Map<String, String> headers = new LinkedHashMap<>();
    String type = MediaTypes.of(name);
    boolean active = MediaTypes.isActive(type, modern);
    boolean shownAsImage =
        type.equals("image/svg+xml")
            && call.header("Sec-Fetch-Dest").filter("image"::equals).isPresent();
    String disposition = ViewRoutes.disposition(name.filename());
    if (modern) {
      headers.put("X-Content-Type-Options", "nosniff");
      if (active) {
        headers.put("Vary", "Sec-Fetch-Dest");
        headers.put("Cache-Control", "no-store");
      }
    }
    boolean attached = active && modern && !shownAsImage;
    headers.put("Content-Disposition", attached ? "attachment; " + disposition : disposition);
    headers.put("Content-Type", active && !shownAsImage ? MediaTypes.BYTES : type);
    headers.put("ETag", etag());
    headers.put(
        "Last-Modified",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(changed.toInstant().atZone(ZoneOffset.UTC)));
    return headers;
  }

  private String etag() {
    return "\""
        + Long.toHexString(changed.to(TimeUnit.NANOSECONDS))
        + "-"
        + Integer.toHexString(content.length)
        + "\"";
  }
}
