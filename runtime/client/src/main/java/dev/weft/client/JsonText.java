package dev.weft.client;

import java.nio.charset.StandardCharsets;

/**
 * Texts as JSON. Half a surrogate pair (a text cut inside an emoji) has no UTF-8 form; it is
 * written as an escape, so what arrives is what was given.
 */
final class JsonText {
  private static final boolean[] PLAIN = new boolean[128];

  static {
    for (int c = 0x20; c < PLAIN.length; c++) {
      PLAIN[c] = c != '"' && c != '\\';
    }
  }

  private JsonText() {}

  /** A text as a JSON string in UTF-8, quotes included. */
  static byte[] encode(String text) {
    int length = text.length();
    byte[] json = new byte[length + 2];
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= PLAIN.length || !PLAIN[c]) {
        return quote(text).getBytes(StandardCharsets.UTF_8);
      }
      json[i + 1] = (byte) c;
    }
    json[0] = '"';
    json[length + 1] = '"';
    return json;
  }

  /** A text as a JSON string, quotes included, without lone surrogates. */
  static String quote(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < PLAIN.length && PLAIN[c]) {
        json.append(c);
      } else if (isPairAt(text, i)) {
        json.append(c).append(text.charAt(++i));
      } else if (c >= PLAIN.length && !Character.isSurrogate(c)) {
        json.append(c);
      } else {
        escape(json, c);
      }
    }
    return json.append('"').toString();
  }

  /** A JSON value in UTF-8, as written but for lone surrogates. */
  static byte[] encodeLiteral(String json) {
    StringBuilder escaped = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair = isPairAt(json, i);
      if (escaped == null && Character.isSurrogate(c) && !pair) {
        escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
      }
      if (pair) {
        i++;
        if (escaped != null) {
          escaped.append(c).append(json.charAt(i));
        }
      } else if (escaped != null) {
        if (Character.isSurrogate(c)) {
          escape(escaped, c);
        } else {
          escaped.append(c);
        }
      }
    }
    return (escaped == null ? json : escaped.toString()).getBytes(StandardCharsets.UTF_8);
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
