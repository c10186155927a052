package dev.weft.tools.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three ways in which lines end. */
final class LineEnds {
  private static final Pattern ANY = Pattern.compile("\r\n|\r|\n");

  private LineEnds() {}

  static int count(String text) {
    return (int) ANY.matcher(text).results().count();
  }

  /** The text with {@code \n} alone. */
  static String plain(String text) {
    return text.indexOf('\r') < 0 ? text : ANY.matcher(text).replaceAll("\n");
  }

  /** How the first line of a text ends; {@code \n} when it has but one. */
  static String of(String text) {
    Matcher first = ANY.matcher(text);
    return first.find() ? first.group() : "\n";
  }
}
