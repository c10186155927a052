package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Breaks an expression that is too long for a line as a formatter would: loose operators first. */
final class LongLine {
  private static final int WIDTH = 100;
  private static final int CONTINUATION = 4;

  /** How far statements of a method are indented. */
  private static final int STATEMENT = 4;

  /** From the loosest to the tightest; each on a line of its own with what follows it. */
  private static final List<List<String>> OPERATORS =
      List.of(List.of(" ? ", " : "), List.of(" || "), List.of(" && "), List.of(" + ", " - "));

  private LongLine() {}

  /** An assignment in a method. */
  static CodeBlock assigned(String target, Code value) {
    int indent = STATEMENT;
    String line = target + " = " + value + ";";
    if (indent + line.length() <= WIDTH) {
      return CodeBlock.of("$L\n", line);
    }
    int further = indent + CONTINUATION;
    return Code.statement(target, " =", next(0), broken(value.text(), further, CONTINUATION));
  }

  /**
   * An expression with line ends where it needs them.
   *
   * @param indent of the line that it stands on
   */
  static Code broken(Code expression, int indent) {
    return new Code(broken(expression.text(), indent, 0));
  }

  /**
   * Breaks.
   *
   * @param column where the text begins
   * @param by how far its line is indented beyond the statement, whose own indent is added later
   */
  private static String broken(String text, int column, int by) {
    // Behind the text there is a bracket, a comma or a semicolon.
    if (column + text.length() < WIDTH) {
      return text;
    }
    if (text.startsWith("() -> ")) {
      return "() ->"
          + next(by)
          + broken(text.substring(6), column + CONTINUATION, by + CONTINUATION);
    }
    for (List<String> operators : OPERATORS) {
      List<String> parts = split(text, operators);
      if (parts.size() > 1) {
        return String.join(next(by), parts);
      }
    }
    int open = text.endsWith(")") ? opening(text) : -1;
    if (open < 0) {
      return text;
    }
    String inside = text.substring(open + 1, text.length() - 1);
    if (open == 0 || text.charAt(open - 1) == '!') {
      return text.substring(0, open + 1) + broken(inside, column + open + 1, by) + ")";
    }
    List<String> arguments = new ArrayList<>();
    for (String argument : split(inside, List.of(", "))) {
      arguments.add(
          broken(
              argument.startsWith(", ") ? argument.substring(2) : argument,
              column + CONTINUATION,
              by + CONTINUATION));
    }
    return text.substring(0, open + 1) + next(by) + String.join("," + next(by), arguments) + ")";
  }

  private static String next(int by) {
    return "\n" + " ".repeat(by + CONTINUATION);
  }

  /** The parts between operators outside brackets and texts, each with the one before it. */
  private static List<String> split(String text, List<String> operators) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        i = end(text, i);
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (depth == 0 && i > 0 && begins(text, i, operators)) {
        parts.add(text.substring(from, i));
        from = c == ' ' ? i + 1 : i;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static boolean begins(String text, int at, List<String> operators) {
    return operators.stream().anyMatch(operator -> text.startsWith(operator, at));
  }

  /** Where a text that begins there ends. */
  private static int end(String text, int start) {
    int i = start + 1;
    while (text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /** The bracket that the last one closes. */
  private static int opening(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        i = end(text, i);
      } else if (c == '(') {
        open.addLast(i);
      } else if (c == ')') {
        open.removeLast();
      }
    }
    return open.isEmpty() ? -1 : open.getFirst();
  }
}
