package dev.weft.compiler.codegen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which fields stand together without blank lines: constants of one type, and all others. */
final class FieldGroup {
  private static final Pattern FIELD =
      Pattern.compile(" +private (static final [\\w.]+ )?(final )?[^(=]+( = .*)?;");

  private FieldGroup() {}

  /** The group of a line that declares a private field; empty for any other line. */
  static String of(String line) {
    Matcher matcher = FIELD.matcher(line);
    if (!matcher.matches()) {
      return "";
    }
    return matcher.group(1) == null ? "fields" : matcher.group(1);
  }
}
