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
      } else {
        i = code(i);
      }
    }
  }

  /** Lays out the line of code there, and those that JavaPoet broke it into; gives the last. */
  private int code(int start) {
    StringBuilder line = new StringBuilder(input.get(start));
    int i = start;
    while (isBroken(line)) {
      i++;
      line.append(line.charAt(line.length() - 1) == '(' ? "" : " ").append(input.get(i).strip());
    }
    if (line.length() > WIDTH && !line.toString().startsWith("//")) {
      output.addAll(LongLine.wrap(line.toString()));
    } else {
      output.add(line.toString());
    }
    return i;
  }

  /** Whether it is the beginning of a declaration: only the constants of an enum end in a comma. */
  private static boolean isBroken(CharSequence line) {
    char last = line.charAt(line.length() - 1);
    String code = line.toString().strip();
    return last == '('
        || (last == ',' && (code.startsWith("public ") || code.startsWith("private ")));
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

  /** Breaks a paragraph at spaces. */
  private static void fill(String paragraph, int width, List<String> lines) {
    String rest = paragraph;
    String hang = paragraph.startsWith("@param") ? "    " : "";
    while (rest.length() > width) {
      int from = rest.length() - rest.stripLeading().length();
      int space = rest.lastIndexOf(' ', width);
      if (space <= from) {
        space = rest.indexOf(' ', from);
      }
      if (space < 0) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = hang + rest.substring(space + 1);
    }
    lines.add(rest);
  }
}
