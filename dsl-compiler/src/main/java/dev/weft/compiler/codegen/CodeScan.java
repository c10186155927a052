package dev.weft.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a piece of code could be broken: outside of string literals and parentheses. */
final class CodeScan {
  private final String code;

  /** Depth of parentheses at each character; -1 within a string literal. */
  private final int[] depth;

  CodeScan(String code) {
    this.code = code;
    this.depth = new int[code.length()];
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (quoted) {
        depth[i] = -1;
        if (c == '\\') {
          depth[++i] = -1;
        } else if (c == '"') {
          quoted = false;
        }
        continue;
      }
      if (c == ')') {
        open--;
      }
      depth[i] = open;
      if (c == '(') {
        open++;
      } else if (c == '"') {
        quoted = true;
        depth[i] = -1;
      }
    }
  }

  /** Where the text first stands; -1 if nowhere. */
  int find(String text) {
    List<Integer> found = all(text);
    return found.isEmpty() ? -1 : found.get(0);
  }

  List<Integer> all(String text) {
    List<Integer> found = new ArrayList<>();
    for (int i = code.indexOf(text); i >= 0; i = code.indexOf(text, i + text.length())) {
      if (depth[i] == 0) {
        found.add(i);
      }
    }
    return found;
  }

  /** The operators that bind least. */
  List<Integer> operators() {
    List<Integer> found = new ArrayList<>(all(" ? "));
    found.addAll(all(" : "));
    if (found.isEmpty()) {
      found.addAll(all(" && "));
    }
    return found.isEmpty() ? all(" + ") : found;
  }

  /** The dots of a chain's calls; the first stays with a class that it is a method of. */
  List<Integer> calls() {
    List<Integer> dots = new ArrayList<>();
    for (int i = 1; i < code.length(); i++) {
      if (code.charAt(i) == '.' && depth[i] == 0 && !isAfterClass(i)) {
        dots.add(i);
      }
    }
    return dots.size() < 2 && !dots.isEmpty() && isOnlyCall(dots.get(0)) ? List.of() : dots;
  }

  /** {@code TEMPLATE.node("3")} has no better place to break than its argument. */
  private boolean isOnlyCall(int dot) {
    return code.charAt(dot - 1) != ')';
  }

  private boolean isAfterClass(int dot) {
    int start = dot;
    while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
      start--;
    }
    String name = code.substring(start, dot);
    return !name.isEmpty() && !name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** The parenthesis that opens the last arguments. */
  int lastOpening() {
    for (int i = code.length() - 2; i > 0; i--) {
      if (code.charAt(i) == '(' && depth[i] == 0) {
        return i;
      }
    }
    return -1;
  }
}
