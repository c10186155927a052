package dev.weft.compiler.codegen;

/**
 * A generated file.
 *
 * @param path relative, with {@code /}, never leaving the folder it is put in
 * @param text its content, to be written as UTF-8
 */
public record GeneratedUnit(Kind kind, String path, String text) {

  /** Where the file belongs. */
  public enum Kind {
    SOURCE,
    RESOURCE
  }
}
