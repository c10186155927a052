package dev.weft.testkit.media;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A film in the container of WebM. Its frames are Motion JPEG, as Java has no writer for VP8 or
 * VP9: programs that look at length, size and frames read it, browsers do not play it.
 */
public final class Webm {
  private static final int MILLIS = 1000;

  /** Times within a cluster must fit 16 bits. */
  private static final int CLUSTER_MILLIS = 10_000;

  private static final int KEY_FRAME = 0x80;

  private Webm() {}

  /** The file, with texts as tags. */
  public static byte[] of(Film film, Map<String, String> texts) {
    List<byte[]> frames = film.jpegs();
    Bytes head =
        new Bytes()
            .put(number(0x4286, 1))
            .put(number(0x42F7, 1))
            .put(number(0x42F2, 4))
            .put(number(0x42F3, 8))
            .put(element(0x4282, new Bytes().text("webm")))
            .put(number(0x4287, 4))
            .put(number(0x4285, 2));
    Bytes segment = new Bytes().put(information(film)).put(tracks(film)).put(tags(texts));
    for (int first = 0; first < frames.size(); ) {
      long start = film.start(first, MILLIS);
      Bytes cluster = new Bytes().put(number(0xE7, start));
      int next = first;
      while (next < frames.size() && film.start(next, MILLIS) - start < CLUSTER_MILLIS) {
        Bytes block = new Bytes().big(1, 0x81).big(2, film.start(next, MILLIS) - start);
        cluster.put(element(0xA3, block.big(1, KEY_FRAME).put(frames.get(next))));
        next++;
      }
      segment.put(element(0x1F43B675, cluster));
      first = next;
    }
    return new Bytes().put(element(0x1A45DFA3, head)).put(element(0x18538067, segment)).toArray();
  }

  private static byte[] information(Film film) {
    double length = film.start(film.frames().size(), MILLIS);
    return element(
        0x1549A966,
        new Bytes()
            .put(number(0x2AD7B1, 1_000_000))
            .put(element(0x4489, new Bytes().big(8, Double.doubleToLongBits(length))))
            .put(element(0x4D80, new Bytes().text("weft")))
            .put(element(0x5741, new Bytes().text("weft"))));
  }

  private static byte[] tracks(Film film) {
    Bytes picture =
        new Bytes().put(number(0xB0, film.size().width())).put(number(0xBA, film.size().height()));
    Bytes track =
        new Bytes()
            .put(number(0xD7, 1))
            .put(number(0x73C5, 1))
            .put(number(0x83, 1))
            .put(element(0x86, new Bytes().text("V_MJPEG")))
            .put(number(0x23E383, Math.round(1e9 / film.rate())))
            .put(element(0xE0, picture));
    return element(0x1654AE6B, new Bytes().put(element(0xAE, track)));
  }

  private static byte[] tags(Map<String, String> texts) {
    Bytes tag = new Bytes().put(element(0x63C0, new Bytes()));
    texts.forEach(
        (key, text) ->
            tag.put(
                element(
                    0x67C8,
                    new Bytes()
                        .put(element(0x45A3, new Bytes().text(key.toUpperCase(Locale.ROOT))))
                        .put(element(0x4487, new Bytes().text(text))))));
    return element(0x1254C367, new Bytes().put(element(0x7373, tag)));
  }

  private static byte[] number(int id, long value) {
    int count = Math.max(1, (71 - Long.numberOfLeadingZeros(value)) / 8);
    return element(id, new Bytes().big(count, value));
  }

  private static byte[] element(int id, Bytes content) {
    int count = (39 - Integer.numberOfLeadingZeros(id)) / 8;
    return new Bytes()
        .big(count, id)
        .big(8, 1L << 56 | content.size())
        .put(content.toArray())
        .toArray();
  }
}
