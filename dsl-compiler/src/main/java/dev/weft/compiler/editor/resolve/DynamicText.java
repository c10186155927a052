package dev.weft.compiler.editor.resolve;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the editor makes of a prompt when it queues: comments go, and one of each choice stays. */
final class DynamicText {
  private static final Pattern COMMENTS = Pattern.compile("/\\*[\\s\\S]*?\\*/|//.*");
  private static final Pattern CHOICE = Pattern.compile("(?s)(?:\\\\.|[^\\\\{])*+\\{.*");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([{}|])");

  private DynamicText() {}

  /** The text that is sent; empty when the editor would roll dice for it. */
  static Optional<String> sent(String text) {
    String without = COMMENTS.matcher(text).replaceAll("");
    return CHOICE.matcher(without).matches()
        ? Optional.empty()
        : Optional.of(ESCAPED.matcher(without).replaceAll("$1"));
  }
}
