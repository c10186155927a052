package dev.weft.workflow.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Texts as JSON. Half a surrogate pair (a text cut inside an emoji) has no UTF-8 form; it is
 * written as an escape, so what arrives is what was given.
 */
public final class JsonText {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long TOP_BITS = ONES << 7;

  private JsonText() {}

  /** A text as a JSON string in UTF-8, quotes included. */
  public static byte[] encode(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (!isPlain(utf8)) {
      return escape(text).getBytes(StandardCharsets.UTF_8);
    }
    byte[] json = new byte[utf8.length + 2];
    json[0] = '"';
    System.arraycopy(utf8, 0, json, 1, utf8.length);
    json[json.length - 1] = '"';
    return json;
  }

  /** A text as a JSON string, quotes included, without lone surrogates. */
  public static String quote(String text) {
    return isPlain(text.getBytes(StandardCharsets.UTF_8)) ? '"' + text + '"' : escape(text);
  }

  /**
   * Whether a text surely needs no escape; eight bytes at a time, since prompts are long. The
   * encoder writes a question mark for a lone surrogate, so that one is not sure.
   */
  private static boolean isPlain(byte[] utf8) {
    int last = utf8.length - Long.BYTES;
    if (last < 0) {
      return isPlainAndShort(utf8);
    }
    long odd = oddBytes((long) LONGS.get(utf8, last));
    for (int i = 0; i < last; i += Long.BYTES) {
      odd |= oddBytes((long) LONGS.get(utf8, i));
    }
    return (odd & TOP_BITS) == 0;
  }

  private static boolean isPlainAndShort(byte[] utf8) {
    long bytes = ONES * ' ';
    for (byte b : utf8) {
      bytes = bytes << Byte.SIZE | (b & 0xFF);
    }
    return (oddBytes(bytes) & TOP_BITS) == 0;
  }

  /**
   * Has a top bit set if a byte has it set, is a control character, or is one of {@code " \ ?}.
   * Subtracting sets it where a byte is below the subtrahend; the exclusive or brings the quote
   * below the space and a wanted byte to zero.
   */
  private static long oddBytes(long bytes) {
    return bytes
        | ((bytes ^ ONES * ('"' ^ ' ')) - ONES * ('"' - 1))
        | ((bytes ^ ONES * '\\') - ONES)
        | ((bytes ^ ONES * '?') - ONES);
  }

  private static String escape(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPairAt(text, i)) {
        json.append(c).append(text.charAt(++i));
      } else if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        escape(json, c);
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  /**
   * A valid JSON value in UTF-8, as written but for lone surrogates, which only strings can hold.
   */
  public static byte[] encodeLiteral(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (isPairAt(json, i)) {
        escaped.append(c).append(json.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        escape(escaped, c);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isPairAt(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1));
  }

  private static void escape(StringBuilder json, char c) {
    switch (c) {
      case '"', '\\' -> json.append('\\').append(c);
      case '\b' -> json.append("\\b");
      case '\f' -> json.append("\\f");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> json.append(String.format("\\u%04x", (int) c));
    }
  }
}
