package dev.weft.testkit.media;

import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.image.Pictures;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** A film as an animated PNG file, which shows its first frame where it is not known. */
public final class AnimatedPng {
  private static final int SIGNATURE = 8;
  private static final int MILLIS = 1000;

  private AnimatedPng() {}

  /** The file, with texts in the chunks that ComfyUI's nodes write behind the pictures. */
  public static byte[] of(Film film, Map<String, String> texts) {
    List<byte[]> frames = film.encoded(frame -> ImageFiles.png(Pictures.opaque(frame), Map.of()));
    Bytes file = new Bytes();
    int sequence = 0;
    for (int i = 0; i < frames.size(); i++) {
      ByteBuffer png = ByteBuffer.wrap(frames.get(i));
      byte[] signature = new byte[SIGNATURE];
      png.get(signature);
      if (i == 0) {
        file.put(signature);
      }
      boolean told = false;
      while (png.hasRemaining()) {
        byte[] content = new byte[png.getInt()];
        byte[] type = new byte[4];
        png.get(type).get(content).getInt();
        String name = new String(type, StandardCharsets.ISO_8859_1);
        if (name.equals("IHDR") && i == 0) {
          file.put(chunk(name, content));
          file.put(chunk("acTL", new Bytes().big(4, frames.size()).big(4, 0).toArray()));
        } else if (name.equals("IDAT")) {
          if (!told) {
            file.put(chunk("fcTL", control(film, i, sequence++)));
            told = true;
          }
          file.put(
              i == 0
                  ? chunk(name, content)
                  : chunk("fdAT", new Bytes().big(4, sequence++).put(content).toArray()));
        }
      }
    }
    texts.forEach(
        (key, text) ->
            file.put(chunk("comf", new Bytes().text(key).big(1, 0).text(text).toArray())));
    return file.put(chunk("IEND", new byte[0])).toArray();
  }

  private static byte[] control(Film film, int frame, int sequence) {
    return new Bytes()
        .big(4, sequence)
        .big(4, film.size().width())
        .big(4, film.size().height())
        .zeros(8)
        .big(2, film.duration(frame, MILLIS))
        .big(2, MILLIS)
        .zeros(2)
        .toArray();
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] named = new Bytes().text(type).put(content).toArray();
    CRC32 sum = new CRC32();
    sum.update(named);
    return new Bytes().big(4, content.length).put(named).big(4, sum.getValue()).toArray();
  }
}
