package dev.weft.compiler.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out what JavaPoet writes as a formatter would: Javadoc filled to the line, short Javadoc on
 * one line, fields without blank lines between them, long lines broken.
 */
final class SourceLayout {
  private static final int WIDTH = 100;

  private final List<String> input;
  private final List<String> output = new ArrayList<>();

  private SourceLayout(List<String> input) {
    this.input = input;
  }

  static String of(String source) {
    SourceLayout layout = new SourceLayout(source.lines().toList());
    layout.run();
    return String.join("\n", layout.output) + "\n";
  }

  private void run() {
    for (int i = 0; i < input.size(); i++) {
      String line = input.get(i);
      if (line.strip().equals("/**")) {
        i = javadoc(i);
      } else if (line.isBlank()) {
        if (!isBetweenFields(i)) {
          output.add("");
        }
      } else if (line.strip().equals("}") && last().endsWith("{")) {
        output.set(output.size() - 1, last() + "}");
      } else if (line.length() > WIDTH && !line.startsWith("//")) {
        output.addAll(LongLine.wrap(line));
      } else {
        output.add(line);
      }
    }
  }

  private String last() {
    return output.isEmpty() ? "" : output.get(output.size() - 1);
  }

  private boolean isBetweenFields(int blank) {
    String before = FieldGroup.of(input.get(blank - 1));
    return !before.isEmpty()
        && blank + 1 < input.size()
        && before.equals(FieldGroup.of(input.get(blank + 1)));
  }

  /** Lays out the comment that begins there; gives the line that it ends on. */
  private int javadoc(int start) {
    String indent = " ".repeat(input.get(start).indexOf('/'));
    List<String> text = new ArrayList<>();
    int i = start + 1;
    for (; !input.get(i).strip().equals("*/"); i++) {
      String content = input.get(i).strip().substring(1).strip();
      fill(content, WIDTH - indent.length() - 3, text);
    }
    if (text.size() == 1 && indent.length() + text.get(0).length() + 7 <= WIDTH) {
      output.add(indent + "/** " + text.get(0) + " */");
      return i;
    }
    output.add(indent + "/**");
    text.forEach(line -> output.add((indent + " * " + line).stripTrailing()));
    output.add(indent + " */");
    return i;
  }

  /** Breaks a paragraph at spaces, but at none within an inline tag. */
  private static void fill(String paragraph, int width, List<String> lines) {
    String rest = paragraph;
    String hang = paragraph.startsWith("@param") ? "    " : "";
    while (rest.length() > width) {
      int space = lastBreak(rest, width);
      if (space < 0) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = hang + rest.substring(space + 1);
    }
    lines.add(rest);
  }

  private static int lastBreak(String text, int width) {
    int best = -1;
    int depth = 0;
    boolean started = false;
    for (int i = 0; i < text.length() && (i <= width || best < 0); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == ' ' && depth == 0 && started) {
        best = i;
      }
      started |= c != ' ';
    }
    return best;
  }
}
