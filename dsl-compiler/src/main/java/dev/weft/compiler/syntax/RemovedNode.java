package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;

/**
 * {@code LoraLoader keeping model, clip}.
 *
 * @param keeping the inputs that its consumers are joined to; empty when the rule decides
 */
public record RemovedNode(NodeSelector node, List<Name> keeping, Span span) {

  public RemovedNode {
    keeping = List.copyOf(keeping);
  }
}
