package dev.weft.workflow.picture;

import java.util.Arrays;
import java.util.Locale;

/** Lines {@code NAME=text}, as sounds have them. */
final class VorbisComments {
  private final byte[] bytes;
  private int at;

  private VorbisComments(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Adds those that begin at an offset. */
  static void read(byte[] bytes, int from, FoundTexts found) {
    VorbisComments comments = new VorbisComments(bytes, from);
    comments.next();
    long count = comments.length();
    for (long i = 0; i < count; i++) {
      byte[] line = comments.next();
      int equals = 0;
      while (equals < line.length && line[equals] != '=') {
        equals++;
      }
      if (equals > 0 && equals < line.length && equals <= Container.LONGEST_NAME) {
        String name = FoundTexts.decoded(Arrays.copyOf(line, equals));
        found.add(name.toLowerCase(Locale.ROOT), Arrays.copyOfRange(line, equals + 1, line.length));
      }
    }
  }

  private byte[] next() {
    long length = length();
    if (length > bytes.length - at) {
      throw broken();
    }
    at += (int) length;
    return Arrays.copyOfRange(bytes, at - (int) length, at);
  }

  private long length() {
    if (bytes.length - at < Integer.BYTES) {
      throw broken();
    }
    long length = 0;
    for (int i = Integer.BYTES - 1; i >= 0; i--) {
      length = length << Byte.SIZE | (bytes[at + i] & 0xFF);
    }
    at += Integer.BYTES;
    return length;
  }

  private static UnreadablePictureException broken() {
    return new UnreadablePictureException("is broken: its comments end too early");
  }
}
