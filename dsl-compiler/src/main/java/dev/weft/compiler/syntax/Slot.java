package dev.weft.compiler.syntax;

/** A place of the language for something of the user's own. */
public enum Slot {
  NAME("a name"),
  TYPE("a type"),
  VALUE("a value"),
  EXPRESSION("an expression"),
  NUMBER("a number"),
  NODE("a node"),
  INPUT("an input"),
  TITLE("a quoted title"),
  TEXT("a quoted text"),
  FILE("a quoted file name");

  private final String words;

  Slot(String words) {
    this.words = words;
  }

  /** How messages call it. */
  String words() {
    return words;
  }
}
