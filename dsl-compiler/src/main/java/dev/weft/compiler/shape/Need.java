package dev.weft.compiler.shape;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.workflow.Node;

/** How much a node needs one of its inputs. */
public enum Need {
  /** The server runs the node without it. */
  OPTIONAL,
  /** The server refuses the node without it; a value would do as well as a link. */
  VALUE,
  /** The server refuses the node without a link to it; also where nothing is known of the input. */
  LINK;

  /** The need of an input of a node as it is saved. */
  public static Need of(TypedGraph graph, Node node, String input) {
    return graph.definition(node, input).map(Need::of).orElseGet(() -> ofOther(graph, node, input));
  }

  /** The server passes over what comes with another option than the one that is saved. */
  private static Need ofOther(TypedGraph graph, Node node, String input) {
    return graph.classOf(node).filter(known -> known.hasMember(input)).isPresent()
        ? OPTIONAL
        : LINK;
  }

  private static Need of(InputDefinition input) {
    if (!input.required()) {
      return OPTIONAL;
    }
    return input.type() instanceof InputType.Other ? LINK : VALUE;
  }
}
