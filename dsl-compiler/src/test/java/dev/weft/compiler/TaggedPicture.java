package dev.weft.compiler;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;

/** A PNG file of nothing but texts, as readers of texts take it. */
final class TaggedPicture {
  private TaggedPicture() {}

  static Path write(Path file, Map<String, String> texts) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
    texts.forEach(
        (name, text) ->
            chunk(png, "iTXt", (name + "\0\0\0\0\0" + text).getBytes(StandardCharsets.UTF_8)));
    chunk(png, "IEND", new byte[0]);
    try {
      return Files.write(file, png.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(type.getBytes(ISO_8859_1));
    crc.update(content);
    png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    png.writeBytes(type.getBytes(ISO_8859_1));
    png.writeBytes(content);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
