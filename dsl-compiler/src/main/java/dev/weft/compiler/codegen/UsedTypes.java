package dev.weft.compiler.codegen;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which types generated code uses, to import them: every name in it that is one of {@link
 * RuntimeTypes}, wherever it is not part of a comment or a text.
 */
final class UsedTypes {
  private final String code;
  private final SortedSet<String> names = new TreeSet<>();

  private UsedTypes(String code) {
    this.code = code;
  }

  /** The imports of code in a package; empty when it needs none. */
  static String imports(String code, String packageName) {
    UsedTypes used = new UsedTypes(code);
    used.scan();
    StringBuilder imports = new StringBuilder();
    used.names.stream()
        .filter(name -> !name.equals(packageName + name.substring(name.lastIndexOf('.'))))
        .forEach(name -> imports.append("import ").append(name).append(";\n"));
    return imports.isEmpty() ? "" : imports.append('\n').toString();
  }

  private void scan() {
    int at = 0;
    while (at < code.length()) {
      char c = code.charAt(at);
      if (c == '"') {
        at = behindText(at);
      } else if (c == '/' && code.startsWith("/*", at)) {
        at = code.indexOf("*/", at) + 2;
      } else if (Character.isJavaIdentifierStart(c)) {
        int end = behindName(at);
        String name = code.substring(at, end);
        RuntimeTypes.packageOf(name).ifPresent(within -> names.add(within + "." + name));
        at = end;
      } else {
        at++;
      }
    }
  }

  private int behindText(int start) {
    int at = start + 1;
    while (code.charAt(at) != '"') {
      at += code.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private int behindName(int start) {
    int at = start + 1;
    while (at < code.length() && Character.isJavaIdentifierPart(code.charAt(at))) {
      at++;
    }
    return at;
  }
}
