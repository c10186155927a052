package dev.weft.compiler.literal;

import java.util.HexFormat;

/** Texts as JSON writes them. */
final class JsonString {
  private static final HexFormat HEX = HexFormat.of();

  private JsonString() {}

  static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u").append(HEX.toHexDigits(c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
