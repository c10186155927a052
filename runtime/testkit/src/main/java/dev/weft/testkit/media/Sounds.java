package dev.weft.testkit.media;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Silence of a length, in the formats that nodes save sound in: stereo, 16 bits. */
public final class Sounds {
  private static final int RATE = 44_100;
  private static final int CHANNELS = 2;
  private static final int SAMPLE_BYTES = 2;

  private static final int FLAC_BLOCK = 4096;

  private static final int FLAC_COMMENTS = 4;
  private static final int FLAC_LAST = 0x80;

  private static final int MP3_SAMPLES = 1152;

  /** MPEG 1 layer 3, 128 kbit/s, 44100 Hz, stereo: the header of a frame of 417 bytes. */
  private static final int MP3_HEADER = 0xFFFB9000;

  private static final int MP3_FRAME = 417;

  private static final int OPUS_RATE = 48_000;
  private static final int OPUS_PACKET_SAMPLES = 960;
  private static final int OPUS_PRESKIP = 312;

  /** 20 ms of stereo silence. */
  private static final byte[] OPUS_PACKET = {(byte) 0xFC, (byte) 0xFF, (byte) 0xFE};

  private static final int OGG_CONTINUED = 0x01;
  private static final int OGG_FIRST = 0x02;
  private static final int OGG_LAST = 0x04;

  /** What fits into the 255 segments of a page. */
  private static final int OGG_LARGEST = 255 * 255;

  private static final int ID3_UTF8 = 3;

  private static final int PACKETS_OF_PAGE = 50;
  private static final int OGG_POLYNOMIAL = 0x04C11DB7;

  private Sounds() {}

  /** A WAV file. */
  public static byte[] wav(double seconds) {
    int size = (int) Math.round(seconds * RATE) * CHANNELS * SAMPLE_BYTES;
    Bytes file = new Bytes().text("RIFF").little(4, 36L + size).text("WAVEfmt ").little(4, 16);
    file.little(2, 1).little(2, CHANNELS).little(4, RATE);
    file.little(4, (long) RATE * CHANNELS * SAMPLE_BYTES).little(2, CHANNELS * SAMPLE_BYTES);
    return file.little(2, SAMPLE_BYTES * 8).text("data").little(4, size).zeros(size).toArray();
  }

  /** A FLAC file, with texts as comments. */
  public static byte[] flac(double seconds, Map<String, String> texts) {
    long samples = Math.round(seconds * RATE);
    Bytes file = new Bytes().text("fLaC").big(1, 0).big(3, 34);
    file.big(2, FLAC_BLOCK).big(2, FLAC_BLOCK).big(3, 0).big(3, 0);
    long rateAndShape = (long) RATE << 12 | (CHANNELS - 1) << 9 | (SAMPLE_BYTES * 8 - 1) << 4;
    file.big(4, rateAndShape | samples >>> 32).big(4, samples).zeros(16);
    byte[] comments = comments(texts);
    file.big(1, FLAC_LAST | FLAC_COMMENTS).big(3, comments.length).put(comments);
    for (long done = 0, frame = 0; done < samples; done += FLAC_BLOCK, frame++) {
      file.put(flacFrame(frame, (int) Math.min(FLAC_BLOCK, samples - done)));
    }
    return file.toArray();
  }

  /** A frame of one value for each channel. */
  private static byte[] flacFrame(long number, int samples) {
    boolean whole = samples == FLAC_BLOCK;
    Bytes header = new Bytes().big(2, 0xFFF8).big(1, whole ? 0xC9 : 0x79).big(1, 0x18);
    header.put(coded(number));
    if (!whole) {
      header.big(2, samples - 1L);
    }
    byte[] head = header.toArray();
    byte[] frame = new Bytes().put(head).big(1, Checksum.of(head, 8, 0x07)).zeros(6).toArray();
    return new Bytes().put(frame).big(2, Checksum.of(frame, 16, 0x8005)).toArray();
  }

  /** A number in the way of UTF-8, which FLAC takes further than letters go. */
  private static byte[] coded(long number) {
    if (number < 0x80) {
      return new Bytes().big(1, number).toArray();
    }
    int more = 1;
    while (number >>> (6 * more + 6 - more) != 0) {
      more++;
    }
    Bytes coded = new Bytes().big(1, 0xFF << (7 - more) | number >>> (6 * more));
    for (int i = more - 1; i >= 0; i--) {
      coded.big(1, 0x80 | (number >>> (6 * i) & 0x3F));
    }
    return coded.toArray();
  }

  /** An MP3 file, with texts in a tag before it; its length is a multiple of 26 ms. */
  public static byte[] mp3(double seconds, Map<String, String> texts) {
    Bytes tags = new Bytes();
    texts.forEach(
        (key, text) -> {
          Bytes value = new Bytes().big(1, ID3_UTF8).text(key).big(1, 0).text(text);
          tags.text("TXXX").put(sevenBits(value.size())).zeros(2).put(value.toArray());
        });
    Bytes file = new Bytes().text("ID3").big(3, 0x040000).put(sevenBits(tags.size()));
    file.put(tags.toArray());
    long frames = Math.max(1, Math.round(seconds * RATE / MP3_SAMPLES));
    for (long i = 0; i < frames; i++) {
      file.big(4, MP3_HEADER).zeros(MP3_FRAME - 4);
    }
    return file.toArray();
  }

  /** A number as ID3 has it: no byte has its highest bit set. */
  private static byte[] sevenBits(int number) {
    Bytes bytes = new Bytes();
    for (int shift = 21; shift >= 0; shift -= 7) {
      bytes.big(1, number >>> shift & 0x7F);
    }
    return bytes.toArray();
  }

  /** Comments as FLAC and Ogg have them. */
  private static byte[] comments(Map<String, String> texts) {
    Bytes comments = new Bytes().little(4, 4).text("weft").little(4, texts.size());
    texts.forEach(
        (key, text) -> {
          byte[] comment = new Bytes().text(key).text("=").text(text).toArray();
          comments.little(4, comment.length).put(comment);
        });
    return comments.toArray();
  }

  /** An Opus file: packets in the pages of an Ogg stream, with texts as comments. */
  public static byte[] opus(double seconds, Map<String, String> texts) {
    Bytes head = new Bytes().text("OpusHead").big(1, 1).big(1, CHANNELS).little(2, OPUS_PRESKIP);
    head.little(4, OPUS_RATE).little(2, 0).big(1, 0);
    byte[] tags = new Bytes().text("OpusTags").put(comments(texts)).toArray();
    long samples = Math.round(seconds * OPUS_RATE) + OPUS_PRESKIP;
    int packets = (int) Math.max(1, (samples + OPUS_PACKET_SAMPLES - 1) / OPUS_PACKET_SAMPLES);
    Bytes file = new Bytes().put(page(OGG_FIRST, 0, 0, List.of(head.size()), head.toArray()));
    int page = 1;
    for (int done = 0; done == 0 || done < tags.length; done += OGG_LARGEST) {
      int size = Math.min(OGG_LARGEST, tags.length - done);
      boolean goesOn = done + size < tags.length;
      byte[] part = Arrays.copyOfRange(tags, done, done + size);
      long end = goesOn ? -1 : 0;
      file.put(page(done > 0 ? OGG_CONTINUED : 0, end, page++, List.of(size), part));
    }
    for (int done = 0; done < packets; done += PACKETS_OF_PAGE) {
      int count = Math.min(PACKETS_OF_PAGE, packets - done);
      boolean last = done + count == packets;
      long position = last ? samples : (long) (done + count) * OPUS_PACKET_SAMPLES;
      Bytes body = new Bytes();
      for (int i = 0; i < count; i++) {
        body.put(OPUS_PACKET);
      }
      List<Integer> sizes = Collections.nCopies(count, OPUS_PACKET.length);
      file.put(page(last ? OGG_LAST : 0, position, page++, sizes, body.toArray()));
    }
    return file.toArray();
  }

  /** A page with packets; the last one goes on in the next page when it fills this one. */
  private static byte[] page(
      int flags, long position, int number, List<Integer> packets, byte[] body) {
    Bytes front = new Bytes().text("OggS").big(1, 0).big(1, flags).little(8, position);
    front.little(4, 1).little(4, number);
    Bytes segments = new Bytes();
    for (int packet : packets) {
      for (int left = packet; left >= 0 && segments.size() < 0xFF; left -= 0xFF) {
        segments.big(1, Math.min(0xFF, left));
      }
    }
    Bytes rest = new Bytes().big(1, segments.size()).put(segments.toArray()).put(body);
    byte[] unsigned = new Bytes().put(front.toArray()).zeros(4).put(rest.toArray()).toArray();
    int sum = Checksum.of(unsigned, 32, OGG_POLYNOMIAL);
    return new Bytes().put(front.toArray()).little(4, sum).put(rest.toArray()).toArray();
  }
}
