package dev.weft.tools.init;

/** Sentences of a mapping's documentation. */
final class Doc {
  private static final int LONGEST = 60;

  private Doc() {}

  /** What somebody called something, fit to stand in a line of documentation. */
  static String name(String text) {
    String plain =
        text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}\\s]+", " ").replace("*/", "* /").strip();
    return "\"" + (plain.length() > LONGEST ? plain.substring(0, cut(plain)) + "…" : plain) + "\"";
  }

  private static int cut(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
