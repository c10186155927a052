package dev.weft.compiler.binding;

import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.Node;
import java.util.stream.Stream;

/**
 * A node that elements of a list change, each its own copy.
 *
 * @param where the mapping says so
 */
public record ElementChange(Node node, Span where) {

  static Stream<ElementChange> of(BoundStatement statement) {
    if (statement instanceof Parameter parameter) {
      return parameter.targets().stream().map(t -> new ElementChange(t.node(), t.path().span()));
    }
    if (statement instanceof SetInput set) {
      return set.places().stream().map(p -> new ElementChange(p.node(), p.path().span()));
    }
    return statement instanceof Removing removing
        ? removing.removals().stream().map(r -> new ElementChange(r.node(), r.declaration().span()))
        : Stream.empty();
  }
}
