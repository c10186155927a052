package dev.weft.compiler.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line of code that is too long: after an assignment, then at calls, then at arguments.
 */
final class LongLine {
  private static final int WIDTH = 100;
  private static final int CONTINUATION = 4;

  private final List<String> lines = new ArrayList<>();

  private LongLine() {}

  /** The line in pieces that fit, as far as there is a place to break it. */
  static List<String> wrap(String line) {
    LongLine wrapped = new LongLine();
    int indent = line.length() - line.stripLeading().length();
    wrapped.add(indent, line.strip(), indent + CONTINUATION);
    return wrapped.lines;
  }

  /**
   * @param next the indent of what does not fit on the line
   */
  private void add(int indent, String code, int next) {
    if (indent + code.length() <= WIDTH) {
      lines.add(" ".repeat(indent) + code);
      return;
    }
    CodeScan scan = new CodeScan(code);
    int assignment = scan.find(" = ");
    if (assignment >= 0) {
      addAssigned(indent, code.substring(0, assignment + 2), code.substring(assignment + 3), next);
      return;
    }
    int supertypes = scan.find(" implements ");
    if (supertypes >= 0) {
      lines.add(" ".repeat(indent) + code.substring(0, supertypes));
      addList(next, code.substring(supertypes + 1), ", ");
      return;
    }
    if (!addParts(indent, code, scan.operators(), next)
        && !addParts(indent, code, scan.calls(), next)
        && !addArguments(indent, code, scan, next)) {
      lines.add(" ".repeat(indent) + code);
    }
  }

  /** The value gets a line; so does the name when it is that long. */
  private void addAssigned(int indent, String head, String value, int next) {
    int name = head.lastIndexOf(' ', head.length() - 3);
    boolean fits = indent + head.length() <= WIDTH || name < 0;
    lines.add(" ".repeat(indent) + (fits ? head : head.substring(0, name)));
    if (!fits) {
      lines.add(" ".repeat(next) + head.substring(name + 1));
    }
    int start = fits ? next : next + CONTINUATION;
    add(start, value, start + CONTINUATION);
  }

  /** The first part stays; each other gets a line. */
  private boolean addParts(int indent, String code, List<Integer> breaks, int next) {
    if (breaks.isEmpty()) {
      return false;
    }
    int start = 0;
    for (int end : breaks) {
      add(start == 0 ? indent : next, code.substring(start, end).strip(), next + CONTINUATION);
      start = end;
    }
    add(next, code.substring(start).strip(), next + CONTINUATION);
    return true;
  }

  private boolean addArguments(int indent, String code, CodeScan scan, int next) {
    int open = scan.lastOpening();
    if (open < 0 || code.charAt(open + 1) == ')') {
      return false;
    }
    lines.add(" ".repeat(indent) + code.substring(0, open + 1));
    addList(next, code.substring(open + 1), ", ");
    return true;
  }

  /** All on one line, else each on its own. */
  private void addList(int indent, String code, String separator) {
    if (indent + code.length() <= WIDTH) {
      lines.add(" ".repeat(indent) + code);
      return;
    }
    int next = code.startsWith("implements ") ? indent + CONTINUATION : indent;
    int start = 0;
    for (int end : new CodeScan(code).all(separator)) {
      lines.add(" ".repeat(start == 0 ? indent : next) + code.substring(start, end + 1));
      start = end + separator.length();
    }
    lines.add(" ".repeat(start == 0 ? indent : next) + code.substring(start));
  }
}
