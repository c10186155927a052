package dev.weft.compiler.syntax;

import java.util.Set;

/**
 * The keywords of the language that this version does not know yet. A mapping that uses one is told
 * so instead of getting a puzzling syntax error.
 */
final class Planned {
  static final Set<String> STATEMENTS = Set.of("set", "let", "toggle", "each", "preset", "require");

  /** After the file name of a workflow. */
  static final Set<String> CLAUSES = Set.of("use");

  static final Set<String> DECLARATIONS = Set.of("fragment");

  private Planned() {}
}
