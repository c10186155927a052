package dev.weft.workflow.picture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** MP3: frames with a name and a text in the tag at the beginning. */
final class Id3Texts implements Container {
  private static final int HEAD = 10;
  private static final int SPREAD_VERSION = 4;

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_8);

  @Override
  public void read(FileParts file, FoundTexts found) {
    if (!file.has(0, HEAD)) {
      return;
    }
    long version = file.number(3, 1);
    long end = Math.min(file.size(), HEAD + spread(file, 6));
    long at = HEAD;
    while (at + HEAD <= end) {
      String id = file.ascii(at, 4);
      long length = version == SPREAD_VERSION ? spread(file, at + 4) : file.number(at + 4, 4);
      if (id.charAt(0) == 0) {
        return;
      }
      if (id.equals("TXXX")) {
        text(file.bytes(at + HEAD, length), found);
      }
      at += HEAD + length;
    }
  }

  /** A number of seven bits in each byte. */
  private static long spread(FileParts file, long at) {
    long number = 0;
    for (byte b : file.bytes(at, Integer.BYTES)) {
      number = number << 7 | (b & 0x7F);
    }
    return number;
  }

  private static void text(byte[] frame, FoundTexts found) {
    if (frame.length == 0 || frame[0] < 0 || frame[0] >= CHARSETS.size()) {
      return;
    }
    String whole = new String(Arrays.copyOfRange(frame, 1, frame.length), CHARSETS.get(frame[0]));
    int end = whole.indexOf('\0');
    if (end > 0 && end <= LONGEST_NAME) {
      String text = whole.substring(end + 1);
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      int closing = unmarked.indexOf('\0');
      found.add(whole.substring(0, end), closing < 0 ? unmarked : unmarked.substring(0, closing));
    }
  }
}
