package dev.weft.testkit.media;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pictures and films as WebP files, lossless whatever was asked for. */
public final class Webp {
  private static final int HAS_ALPHA = 0x10;
  private static final int HAS_EXIF = 0x08;
  private static final int IS_ANIMATED = 0x02;
  private static final int MILLIS = 1000;

  private static final int MODEL = 0x0110;
  private static final int MAKE = 0x010F;
  private static final int ASCII = 2;

  private Webp() {}

  /** One picture. */
  public static byte[] of(BufferedImage picture) {
    return riff(List.of(chunk("VP8L", LosslessWebp.of(picture))));
  }

  /**
   * A film, with texts in its EXIF data where ComfyUI's nodes put them: the first one, {@code
   * prompt}, as the model of the camera, the next as its make, further ones below.
   */
  public static byte[] of(Film film, Map<String, String> texts) {
    boolean animated = film.frames().size() > 1;
    int flags =
        (animated ? IS_ANIMATED : 0)
            | (texts.isEmpty() ? 0 : HAS_EXIF)
            | (film.frames().get(0).getColorModel().hasAlpha() ? HAS_ALPHA : 0);
    List<byte[]> chunks = new ArrayList<>();
    chunks.add(
        chunk(
            "VP8X",
            new Bytes()
                .little(4, flags)
                .little(3, film.size().width() - 1L)
                .little(3, film.size().height() - 1L)
                .toArray()));
    List<byte[]> frames = film.encoded(frame -> chunk("VP8L", LosslessWebp.of(frame)));
    if (animated) {
      chunks.add(chunk("ANIM", new byte[6]));
      for (int i = 0; i < frames.size(); i++) {
        chunks.add(chunk("ANMF", frame(film, i, frames.get(i))));
      }
    } else {
      chunks.add(frames.get(0));
    }
    if (!texts.isEmpty()) {
      chunks.add(chunk("EXIF", exif(texts)));
    }
    return riff(chunks);
  }

  private static byte[] frame(Film film, int index, byte[] picture) {
    return new Bytes()
        .zeros(6)
        .little(3, film.size().width() - 1L)
        .little(3, film.size().height() - 1L)
        .little(3, film.duration(index, MILLIS))
        // Drawn over what was there, without blending.
        .little(1, 0x02)
        .put(picture)
        .toArray();
  }

  private static byte[] exif(Map<String, String> texts) {
    Map<Integer, byte[]> fields = new TreeMap<>();
    int tag = MAKE;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      byte[] value =
          (text.getKey() + ":" + text.getValue() + "\0").getBytes(StandardCharsets.UTF_8);
      if (text.getKey().equals("prompt")) {
        fields.put(MODEL, value);
      } else {
        fields.put(tag--, value);
      }
    }
    Bytes directory = new Bytes().text("II").little(2, 42).little(4, 8).little(2, fields.size());
    Bytes values = new Bytes();
    int valuesAt = 8 + 2 + 12 * fields.size() + 4;
    fields.forEach(
        (field, value) -> {
          directory.little(2, field).little(2, ASCII).little(4, value.length);
          directory.little(4, (long) valuesAt + values.size());
          values.put(value);
        });
    return directory.little(4, 0).put(values.toArray()).toArray();
  }

  private static byte[] riff(List<byte[]> chunks) {
    Bytes content = new Bytes().text("WEBP");
    chunks.forEach(content::put);
    return new Bytes().text("RIFF").little(4, content.size()).put(content.toArray()).toArray();
  }

  private static byte[] chunk(String type, byte[] content) {
    return new Bytes()
        .text(type)
        .little(4, content.length)
        .put(content)
        .zeros(content.length & 1)
        .toArray();
  }
}
