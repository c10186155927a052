package dev.weft.compiler.diagnostic;

/** The colours of a snippet, as ANSI escape sequences. */
enum Ink {
  ERROR("1;31"),
  WARNING("1;33"),
  HEADLINE("1"),
  FRAME("1;34"),
  RELATED("36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  static Ink of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case NOTE -> RELATED;
    };
  }

  String paint(String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
