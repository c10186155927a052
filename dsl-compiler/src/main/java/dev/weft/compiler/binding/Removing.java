package dev.weft.compiler.binding;

import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.source.Span;
import java.util.List;

/** A statement that takes nodes out of some requests. */
public interface Removing extends BoundStatement {

  /** When it does. */
  Condition when();

  /** Those that could be bound. */
  List<NodeRemoval> removals();

  /** Whether these are all that it names. */
  boolean isWhole();

  /** The whole statement. */
  Span written();

  /** What decides it, where it is written: the name of a toggle, a condition. */
  Span decided();
}
