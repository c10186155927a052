package dev.weft.compiler.build;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file, and whether it is, or was meant to be, that of a mapping.
 *
 * @param text without folders
 */
record MappingName(String text) {
  private static final Pattern ALMOST =
      Pattern.compile("(.+)\\.(weft\\.\\w+|weft|wft|weff?|wetf|weft~)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PUT_ASIDE =
      Pattern.compile(".+\\.weft(\\.(?!txt$)\\w+|~)", Pattern.CASE_INSENSITIVE);

  boolean isRight() {
    return text.endsWith(".weft");
  }

  /** The right name for a wrong one; empty when this is right, or something else. */
  Optional<String> meant() {
    Matcher almost = ALMOST.matcher(text);
    return almost.matches() && !isRight()
        ? Optional.of(almost.group(1) + ".weft")
        : Optional.empty();
  }

  /** As a copy is, and what is not to be compiled for now: {@code a.weft.bak}. */
  boolean isPutAside() {
    return PUT_ASIDE.matcher(text).matches();
  }
}
