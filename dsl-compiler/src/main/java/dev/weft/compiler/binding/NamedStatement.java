package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Named;

/** A bound statement whose name expressions can use. */
public interface NamedStatement extends BoundStatement {

  /** What expressions take it for. */
  Named named();
}
