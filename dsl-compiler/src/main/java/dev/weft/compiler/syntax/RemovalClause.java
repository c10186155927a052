package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;

/**
 * {@code bypass LoraLoader, "Second pass"}, {@code mute "Save Draft"}.
 *
 * @param nodes at least one
 */
public record RemovalClause(Kind kind, List<RemovedNode> nodes, Span span) {

  public RemovalClause {
    nodes = List.copyOf(nodes);
  }

  /** What happens to a node. */
  public enum Kind {
    /** It goes, and its consumers are joined to what it took. */
    BYPASS,
    /** It goes, with all that needs it. */
    MUTE
  }
}
