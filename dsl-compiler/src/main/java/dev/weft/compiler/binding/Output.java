package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.OutputDeclaration;
import dev.weft.compiler.workflow.Node;

/** What a node yields, under the mapping's name. */
public record Output(OutputDeclaration declaration, Node node, Kind kind)
    implements BoundStatement {

  public String name() {
    return declaration.name().text();
  }

  /** Whether one thing is to come; of JSON that is no question. */
  public boolean one() {
    return declaration.one().isPresent() && kind != Kind.JSON;
  }

  /** What a node can yield. */
  public enum Kind {
    IMAGE,
    VIDEO,
    AUDIO,
    TEXT,
    FILE,
    JSON
  }
}
