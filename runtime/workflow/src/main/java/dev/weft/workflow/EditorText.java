package dev.weft.workflow;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts in widgets where the editor takes out comments and rolls dice when it queues. */
final class EditorText {
  private static final Pattern COMMENTS = Pattern.compile("/\\*[\\s\\S]*?\\*/|//.*");
  private static final Pattern CHOICE = Pattern.compile("(?s)(?:\\\\.|[^\\\\{])*+\\{.*");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([{}|])");

  private EditorText() {}

  /** What the editor sends as a text; null where there is no such text. */
  static @Nullable String sentAs(String text) {
    String written = text.replace("{", "\\{").replace("}", "\\}");
    return text.equals(sent(written)) ? written : null;
  }

  private static @Nullable String sent(String written) {
    String text = COMMENTS.matcher(written).replaceAll("");
    return CHOICE.matcher(text).matches() ? null : ESCAPED.matcher(text).replaceAll("$1");
  }
}
