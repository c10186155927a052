package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Named;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.workflow.Node;
import java.util.List;

/** As many of something as a program gives. */
public sealed interface EachList extends NamedStatement permits ChainList, RepeatList {

  EachDeclaration declaration();

  /** The node that it chains, or whose inputs it repeats. */
  Node node();

  /** How many elements there are, whoever decides it. */
  Bounds bounds();

  /** What each element has. */
  List<Parameter> parameters();

  /** The nodes that each element has for itself, beside the node of a chain. */
  List<Node> taken();

  default String name() {
    return declaration().name().text();
  }

  /** Whether the saved elements are sent when nobody gives any. */
  default boolean saved() {
    return declaration().defaultValue().isPresent();
  }

  /** Whether all its parameters could be bound. */
  default boolean hasAllParameters() {
    long declared =
        declaration().statements().stream().filter(ParameterDeclaration.class::isInstance).count();
    return parameters().size() == declared && parameters().stream().allMatch(Parameter::isWhole);
  }

  @Override
  default Named named() {
    return new Named.Opaque(Named.Kind.LIST, name(), "a list", true, declaration().name().span());
  }

  /** The least and the most elements. */
  record Bounds(int min, int max) {}
}
