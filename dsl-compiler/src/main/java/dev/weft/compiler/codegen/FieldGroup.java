package dev.weft.compiler.codegen;

/** Which fields stand together without blank lines: constants of one type, and all others. */
final class FieldGroup {
  private static final String PRIVATE = "private ";
  private static final String CONSTANT = "static final ";

  private FieldGroup() {}

  /** The group of a line that declares a private field; empty for any other line. */
  static String of(String line) {
    String code = line.strip();
    if (!code.startsWith(PRIVATE) || !code.endsWith(";")) {
      return "";
    }
    String declaration = code.substring(PRIVATE.length());
    return declaration.startsWith(CONSTANT)
        ? declaration.substring(CONSTANT.length(), declaration.indexOf(' ', CONSTANT.length()))
        : "fields";
  }
}
