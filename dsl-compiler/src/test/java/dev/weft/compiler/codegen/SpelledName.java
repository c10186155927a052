package dev.weft.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the value from the name of its constant: the other way of {@link OptionName}. */
final class SpelledName {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("UNDERSCORE", "_"),
          Map.entry("DASH", "-"),
          Map.entry("DOT", "."),
          Map.entry("COLON", ":"),
          Map.entry("SLASH", "/"),
          Map.entry("HASH", "#"),
          Map.entry("COMMA", ", "),
          Map.entry("LPAREN", " ("),
          Map.entry("RPAREN", ")"),
          Map.entry("EMPTYTEXT", ""),
          Map.entry("LITERAL", ""));

  private static final String ESCAPE = "U[0-9A-F]{4,6}|" + String.join("|", SIGNS.keySet());
  private static final Pattern IS_ESCAPE = Pattern.compile(ESCAPE);
  private static final Pattern IS_QUOTED = Pattern.compile("(?:" + ESCAPE + ")X+");
  private static final Pattern PART = Pattern.compile("(_*)([^_]+)");
  private static final Map<Integer, String> JOINTS = Map.of(1, "_", 2, "-", 3, " ");

  private SpelledName() {}

  static String read(String name) {
    boolean marked = name.endsWith("_");
    List<String> pieces = new ArrayList<>();
    List<Integer> words = new ArrayList<>();
    boolean afterWord = false;
    for (Matcher part = PART.matcher(name); part.find(); ) {
      String word = part.group(2);
      boolean isWord = !IS_ESCAPE.matcher(word).matches();
      if (isWord && afterWord) {
        pieces.add(JOINTS.get(part.group(1).length()));
      }
      if (isWord) {
        words.add(pieces.size());
      }
      pieces.add(isWord ? unquoted(word) : sign(word));
      afterWord = isWord;
    }
    boolean keepsCase = words.stream().anyMatch(i -> pieces.get(i).matches("(?s).*[a-z].*"));
    if (!keepsCase && !marked) {
      words.forEach(i -> pieces.set(i, inSmalls(pieces.get(i))));
    }
    return String.join("", pieces);
  }

  private static String unquoted(String word) {
    return IS_QUOTED.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
  }

  private static String sign(String escape) {
    String sign = SIGNS.get(escape);
    return sign != null ? sign : Character.toString(Integer.parseInt(escape.substring(1), 16));
  }

  private static String inSmalls(String word) {
    StringBuilder smalls = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 0x80) {
        smalls.replace(i, i + 1, word.substring(i, i + 1).toLowerCase(Locale.ROOT));
      }
    }
    return smalls.toString();
  }
}
