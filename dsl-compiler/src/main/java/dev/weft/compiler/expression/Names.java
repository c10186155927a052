package dev.weft.compiler.expression;

import java.util.Collection;
import java.util.Optional;

/** What names mean where an expression stands. */
public interface Names {

  /** Empty when nothing has that name. */
  Optional<Named> find(String name);

  /** All names there are, to suggest one. */
  Collection<String> all();
}
