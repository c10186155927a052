package dev.weft.workflow.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** EXIF data whose texts are {@code prompt:{…}}, under whatever tag there was room. */
final class ExifTexts {
  private static final String PREFIX = "Exif\0\0";
  private static final int SHORTEST = 14;
  private static final int ENTRY = 12;
  private static final int TEXT = 2;

  private ExifTexts() {}

  static void read(byte[] chunk, FoundTexts found) {
    boolean prefixed =
        new String(chunk, 0, Math.min(chunk.length, PREFIX.length()), StandardCharsets.ISO_8859_1)
            .equals(PREFIX);
    byte[] exif = prefixed ? Arrays.copyOfRange(chunk, PREFIX.length(), chunk.length) : chunk;
    if (exif.length < SHORTEST) {
      return;
    }
    ByteBuffer data = ByteBuffer.wrap(exif);
    data.order(exif[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = Integer.toUnsignedLong(data.getInt(4));
    if (directory > exif.length - 2) {
      return;
    }
    int count = Short.toUnsignedInt(data.getShort((int) directory));
    for (int i = 0; i < count; i++) {
      long entry = directory + 2 + (long) i * ENTRY;
      if (entry + ENTRY > exif.length) {
        return;
      }
      if (data.getShort((int) entry + 2) == TEXT) {
        text(exif, data, (int) entry, found);
      }
    }
  }

  private static void text(byte[] exif, ByteBuffer data, int entry, FoundTexts found) {
    long length = Integer.toUnsignedLong(data.getInt(entry + 4));
    long at = length <= 4 ? entry + 8 : Integer.toUnsignedLong(data.getInt(entry + 8));
    if (at + length > exif.length) {
      throw new UnreadablePictureException("is broken: a text in it ends behind the file");
    }
    String text = FoundTexts.decoded(Arrays.copyOfRange(exif, (int) at, (int) (at + length)));
    int end = text.indexOf('\0');
    String whole = end < 0 ? text : text.substring(0, end);
    int colon = whole.indexOf(':');
    if (colon > 0 && colon <= Container.LONGEST_NAME) {
      found.add(whole.substring(0, colon), whole.substring(colon + 1));
    }
  }
}
