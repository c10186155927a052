package dev.weft.testkit.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encoded pictures. */
public final class ImageFiles {
  /** Signature and header chunk of a PNG file: text chunks go behind them. */
  private static final int PNG_HEAD = 8 + 25;

  private ImageFiles() {}

  /** A PNG file with a text chunk for each entry, in order. */
  public static byte[] png(BufferedImage picture, Map<String, String> texts) {
    byte[] plain = written(picture, "png", Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length);
    out.write(plain, 0, PNG_HEAD);
    texts.forEach((key, text) -> out.writeBytes(textChunk(key, text)));
    out.write(plain, PNG_HEAD, plain.length - PNG_HEAD);
    return out.toByteArray();
  }

  /** A JPEG file; quality from 0 to 1. */
  public static byte[] jpeg(BufferedImage picture, float quality) {
    return written(Pictures.opaque(picture), "jpeg", Optional.of(quality));
  }

  /** Decodes a picture; empty when the bytes are none that can be read. */
  public static Optional<BufferedImage> read(byte[] file) {
    try {
      return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(file)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static byte[] written(BufferedImage picture, String format, Optional<Float> quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      quality.ifPresent(
          wanted -> {
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(wanted);
          });
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] textChunk(String key, String text) {
    byte[] name = key.getBytes(StandardCharsets.ISO_8859_1);
    byte[] words = text.getBytes(StandardCharsets.ISO_8859_1);
    int length = name.length + 1 + words.length;
    ByteBuffer chunk = ByteBuffer.allocate(4 + 4 + length + 4);
    chunk.putInt(length).put("tEXt".getBytes(StandardCharsets.ISO_8859_1));
    chunk.put(name).put((byte) 0).put(words);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + length);
    chunk.putInt((int) sum.getValue());
    return chunk.array();
  }
}
