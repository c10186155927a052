package dev.weft.testkit.media;

import dev.weft.testkit.value.Size;
import java.util.List;
import java.util.Map;

/** A film as an MP4 file: Motion JPEG, which players read without a licence and Java can write. */
public final class Mp4 {
  private static final int TICKS = 90_000;

  /** Object type of a decoder: JPEG. */
  private static final int JPEG = 0x6C;

  private static final int VISUAL_STREAM = 0x11;
  private static final int[] IDENTITY = {0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000};

  private Mp4() {}

  /** The file, with texts among its metadata. */
  public static byte[] of(Film film, Map<String, String> texts) {
    List<byte[]> frames = film.jpegs();
    byte[] head = box("ftyp", new Bytes().text("isom").big(4, 0x200).text("isomiso2mp41"));
    Bytes data = new Bytes();
    frames.forEach(data::put);
    int mediaAt = head.length + 8;
    byte[] media = box("mdat", data);
    return new Bytes().put(head).put(media).put(movie(film, texts, frames, mediaAt)).toArray();
  }

  private static byte[] movie(
      Film film, Map<String, String> texts, List<byte[]> frames, int mediaAt) {
    long duration = film.start(frames.size(), TICKS);
    Bytes header = new Bytes().big(4, 0).big(8, 0).big(4, TICKS).big(4, duration);
    header.big(4, 0x10000).big(2, 0x100).zeros(10);
    matrix(header).zeros(24).big(4, 2);
    return box(
        "moov",
        new Bytes()
            .put(box("mvhd", header))
            .put(track(film, frames, mediaAt, duration))
            .put(metadata(texts)));
  }

  /** Keys of any name, and a value for each. */
  private static byte[] metadata(Map<String, String> texts) {
    Bytes keys = new Bytes().big(4, 0).big(4, texts.size());
    Bytes values = new Bytes();
    int index = 1;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      keys.put(box("mdta", new Bytes().text(text.getKey())));
      byte[] data = box("data", new Bytes().big(4, 1).big(4, 0).text(text.getValue()));
      values.big(4, data.length + 8L).big(4, index++).put(data);
    }
    Bytes handler = new Bytes().zeros(8).text("mdta").zeros(13);
    return box(
        "meta",
        new Bytes()
            .big(4, 0)
            .put(box("hdlr", handler))
            .put(box("keys", keys))
            .put(box("ilst", values)));
  }

  private static byte[] track(Film film, List<byte[]> frames, int mediaAt, long duration) {
    Size size = film.size();
    Bytes header = new Bytes().big(4, 3).big(8, 0).big(4, 1).zeros(4).big(4, duration).zeros(16);
    matrix(header).big(4, (long) size.width() << 16).big(4, (long) size.height() << 16);
    Bytes media = new Bytes().big(4, 0).big(8, 0).big(4, TICKS).big(4, duration).big(4, 0x55C40000);
    Bytes handler = new Bytes().zeros(8).text("vide").zeros(12).text("Video\0");
    Bytes reference = new Bytes().big(4, 0).big(4, 1).put(box("url ", new Bytes().big(4, 1)));
    Bytes information =
        new Bytes()
            .put(box("vmhd", new Bytes().big(4, 1).zeros(8)))
            .put(box("dinf", new Bytes().put(box("dref", reference))))
            .put(samples(film, frames, mediaAt));
    Bytes parts =
        new Bytes().put(box("mdhd", media)).put(box("hdlr", handler)).put(box("minf", information));
    return box("trak", new Bytes().put(box("tkhd", header)).put(box("mdia", parts)));
  }

  /** Where each frame lies and how long it is shown; all of them are one chunk. */
  private static byte[] samples(Film film, List<byte[]> frames, int mediaAt) {
    int count = frames.size();
    Bytes times = new Bytes().big(4, 0).big(4, count);
    Bytes sizes = new Bytes().big(4, 0).big(4, 0).big(4, count);
    for (int i = 0; i < count; i++) {
      times.big(4, 1).big(4, film.duration(i, TICKS));
      sizes.big(4, frames.get(i).length);
    }
    Bytes chunks = new Bytes().big(4, 0).big(4, 1).big(4, 1).big(4, count).big(4, 1);
    Bytes table =
        new Bytes()
            .put(box("stsd", new Bytes().big(4, 0).big(4, 1).put(entry(film.size()))))
            .put(box("stts", times))
            .put(box("stsc", chunks))
            .put(box("stsz", sizes))
            .put(box("stco", new Bytes().big(4, 0).big(4, 1).big(4, mediaAt)));
    return box("stbl", table);
  }

  private static byte[] entry(Size size) {
    Bytes decoder = new Bytes().big(1, JPEG).big(1, VISUAL_STREAM).zeros(11);
    Bytes stream = new Bytes().big(2, 1).big(1, 0).put(descriptor(4, decoder));
    stream.put(descriptor(6, new Bytes().big(1, 2)));
    Bytes entry = new Bytes().zeros(6).big(2, 1).zeros(16);
    entry.big(2, size.width()).big(2, size.height()).big(4, 0x480000).big(4, 0x480000);
    entry.zeros(4).big(2, 1).zeros(32).big(2, 24).big(2, 0xFFFF);
    return box("mp4v", entry.put(box("esds", new Bytes().big(4, 0).put(descriptor(3, stream)))));
  }

  private static byte[] descriptor(int tag, Bytes content) {
    return new Bytes().big(1, tag).big(1, content.size()).put(content.toArray()).toArray();
  }

  private static Bytes matrix(Bytes bytes) {
    for (int cell : IDENTITY) {
      bytes.big(4, cell);
    }
    return bytes;
  }

  private static byte[] box(String type, Bytes content) {
    return new Bytes().big(4, content.size() + 8L).text(type).put(content.toArray()).toArray();
  }
}
