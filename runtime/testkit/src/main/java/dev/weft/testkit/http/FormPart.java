package dev.weft.testkit.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One part of a multipart form.
 *
 * @param name of the field
 * @param filename as the part gives it; empty when the part is no file
 * @param content all bytes; read only
 */
record FormPart(String name, Optional<String> filename, ByteBuffer content) {

  byte[] bytes() {
    byte[] bytes = new byte[content.remaining()];
    content.duplicate().get(bytes);
    return bytes;
  }

  String text() {
    return StandardCharsets.UTF_8.decode(content.duplicate()).toString();
  }
}
