package dev.weft.workflow.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts that were found so far, within bounds that no real file comes near. */
final class FoundTexts {
  /** As long as the build takes a workflow to be. */
  static final int LONGEST = 16 << 20;

  private static final int MOST_TOGETHER = 4 * LONGEST;
  private static final int MOST = 1_000;

  private final Map<String, String> all = new LinkedHashMap<>();
  private long length;

  /** Adds a text; of two with one name the later counts, as for ComfyUI. */
  void add(String name, String text) {
    length += text.length();
    if (text.length() > LONGEST || length > MOST_TOGETHER || all.size() >= MOST) {
      throw tooLong();
    }
    all.put(name, text);
  }

  /** Adds a text in UTF-8, or in one byte for each character where it cannot be that. */
  void add(String name, byte[] text) {
    add(name, decoded(text));
  }

  static String decoded(byte[] text) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException e) {
      return new String(text, StandardCharsets.ISO_8859_1);
    }
  }

  static UnreadablePictureException tooLong() {
    return new UnreadablePictureException("holds more text than any workflow has");
  }

  Map<String, String> all() {
    return all;
  }
}
