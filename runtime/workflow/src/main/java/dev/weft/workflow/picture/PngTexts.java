package dev.weft.workflow.picture;

import java.util.Arrays;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** PNG: texts, packed or not, and the chunk of ComfyUI's own that animated pictures have. */
final class PngTexts implements Container {
  private static final int SIGNATURE = 8;
  private static final int HEAD = 8;
  private static final int CHECKSUM = 4;
  private static final Set<String> TEXTS = Set.of("tEXt", "zTXt", "iTXt", "comf");

  @Override
  public void read(FileParts file, FoundTexts found) {
    long at = SIGNATURE;
    for (int i = 0; i < MOST_PARTS && file.has(at, HEAD); i++) {
      long length = file.number(at, Integer.BYTES);
      String type = file.ascii(at + Integer.BYTES, 4);
      if (TEXTS.contains(type)) {
        read(type, file.bytes(at + HEAD, length), found);
      } else if (type.equals("IEND")) {
        return;
      }
      at += HEAD + length + CHECKSUM;
    }
  }

  private static void read(String type, byte[] chunk, FoundTexts found) {
    int end = zero(chunk, 0);
    if (end == 0 || end > LONGEST_NAME || end == chunk.length) {
      return;
    }
    String name = FoundTexts.decoded(Arrays.copyOf(chunk, end));
    switch (type) {
      case "zTXt" -> found.add(name, inflated(chunk, end + 2));
      case "iTXt" -> found.add(name, international(chunk, end + 1));
      default -> found.add(name, Arrays.copyOfRange(chunk, end + 1, chunk.length));
    }
  }

  /** Two bytes on packing, a language, the name in it, and the text. */
  private static byte[] international(byte[] chunk, int at) {
    int text = zero(chunk, zero(chunk, at + 2) + 1) + 1;
    if (text > chunk.length) {
      throw broken();
    }
    return chunk[at] == 0 ? Arrays.copyOfRange(chunk, text, chunk.length) : inflated(chunk, text);
  }

  private static int zero(byte[] chunk, int from) {
    int at = from;
    while (at < chunk.length && chunk[at] != 0) {
      at++;
    }
    return at;
  }

  private static byte[] inflated(byte[] chunk, int from) {
    if (from > chunk.length) {
      throw broken();
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(chunk, from, chunk.length - from);
      byte[] text = new byte[Math.max(64, chunk.length)];
      int length = 0;
      while (!inflater.finished()) {
        int count = inflater.inflate(text, length, text.length - length);
        length += count;
        if (length > FoundTexts.LONGEST) {
          throw FoundTexts.tooLong();
        }
        if (length == text.length) {
          text = Arrays.copyOf(text, length * 2);
        } else if (count == 0 && !inflater.finished()) {
          throw broken();
        }
      }
      return Arrays.copyOf(text, length);
    } catch (DataFormatException e) {
      throw broken();
    } finally {
      inflater.end();
    }
  }

  private static UnreadablePictureException broken() {
    return new UnreadablePictureException("is broken: a text in it cannot be unpacked");
  }
}
