package dev.weft.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lays out what JavaPoet writes as a formatter would: Javadoc filled to the line, short Javadoc on
 * one line, and no blank lines between fields of a kind.
 */
final class SourceLayout {
  private static final int WIDTH = 100;

  private static final Set<String> MODIFIERS = Set.of("public", "private", "static", "final");

  private final List<String> input;
  private final List<String> output = new ArrayList<>();

  /** The first line of the member that was written last; empty when it has Javadoc. */
  private String member = "";

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
      String line = input.get(i).stripTrailing();
      if (line.isEmpty()) {
        if (!separatesFields(input.get(i + 1))) {
          output.add("");
        }
      } else if (line.endsWith("/**")) {
        i = javadoc(i);
      } else {
        code(line);
      }
    }
  }

  private void code(String line) {
    if (last().isEmpty() || last().endsWith("{")) {
      member = line;
    }
    if (line.strip().equals("}") && last().endsWith("{")) {
      output.set(output.size() - 1, last() + "}");
    } else if (line.length() > WIDTH && line.contains(" implements ")) {
      supertypes(line, " implements ");
    } else if (line.length() > WIDTH && line.contains("interface ") && line.contains(" extends ")) {
      supertypes(line, " extends ");
    } else {
      output.add(line);
    }
  }

  private String last() {
    return output.isEmpty() ? "" : output.get(output.size() - 1);
  }

  private boolean separatesFields(String next) {
    return (last().endsWith(";") || last().endsWith(","))
        && !next.endsWith("{")
        && isDeclaration(member)
        && isDeclaration(next)
        && modifiers(member).equals(modifiers(next));
  }

  private static boolean isDeclaration(String line) {
    String code = line.strip();
    return !code.isEmpty() && "/@}".indexOf(code.charAt(0)) < 0;
  }

  /** What a declaration begins with: {@code public static }; those of one kind share a block. */
  private static String modifiers(String line) {
    String code = line.strip();
    int end = 0;
    int space = code.indexOf(' ');
    while (space > 0 && MODIFIERS.contains(code.substring(end, space))) {
      end = space + 1;
      space = code.indexOf(' ', end);
    }
    return code.substring(0, end);
  }

  /** All on the next line, else each on its own. */
  private void supertypes(String line, String before) {
    int at = line.indexOf(before);
    String indent = " ".repeat(line.indexOf(line.strip()) + 4);
    output.add(line.substring(0, at));
    String types = indent + line.substring(at + 1);
    output.add(types.length() <= WIDTH ? types : types.replace(", ", ",\n    " + indent));
  }

  /** Lays out the comment that begins there; gives the line that it ends on. */
  private int javadoc(int start) {
    member = "";
    String indent = " ".repeat(input.get(start).indexOf('/'));
    List<String> text = new ArrayList<>();
    int i = start + 1;
    for (; !input.get(i).strip().equals("*/"); i++) {
      fill(input.get(i).strip().substring(1).strip(), WIDTH - indent.length() - 3, text);
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
    String hang = paragraph.startsWith("@") ? "    " : "";
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
