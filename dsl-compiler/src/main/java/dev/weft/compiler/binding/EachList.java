package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.Named;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.stream.Stream;

/** As many of something as a program gives. */
public sealed interface EachList extends NamedStatement permits ChainList, RepeatList {

  EachDeclaration declaration();

  /** The node that it chains, or whose inputs it repeats. */
  Node node();

  /** How many elements there are, whoever decides it. */
  Bounds bounds();

  /** What each element has and does, kind by kind, each in the order of the mapping. */
  List<BoundStatement> statements();

  /** The nodes that each element has for itself, beside the node of a chain. */
  List<Node> taken();

  default String name() {
    return declaration().name().text();
  }

  /** Whether the saved elements are sent when nobody gives any. */
  default boolean saved() {
    return declaration().defaultValue().isPresent();
  }

  /** How many elements the saved workflow has. */
  int savedElements();

  /** Whether nothing can be built before elements are given. */
  default boolean required() {
    return !saved() && !mayBeEmpty();
  }

  /** Whether there may be no element. */
  default boolean mayBeEmpty() {
    return bounds().min() == 0;
  }

  default List<Parameter> parameters() {
    return statements(Parameter.class);
  }

  /** The statements of a kind. */
  default <T extends BoundStatement> List<T> statements(Class<T> kind) {
    return statements().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** What elements change. */
  default Stream<ElementChange> changes() {
    return statements().stream().flatMap(ElementChange::of);
  }

  /** What is computed of an element, and around it. */
  default Stream<Expression> expressions() {
    return Stream.of(
            statements(Let.class).stream().map(Let::value),
            statements(SetInput.class).stream().map(SetInput::value),
            statements(ConditionalRemoval.class).stream()
                .flatMap(removal -> removal.condition().stream()),
            statements(Requirement.class).stream()
                .flatMap(needed -> Stream.of(needed.condition(), needed.message())))
        .flatMap(all -> all);
  }

  /** Whether all its parameters could be bound. */
  default boolean hasAllParameters() {
    long declared =
        declaration().statements().stream().filter(ParameterDeclaration.class::isInstance).count();
    return parameters().size() == declared && parameters().stream().allMatch(Parameter::isWhole);
  }

  @Override
  default Named named() {
    return named(declaration());
  }

  /** What expressions take a list for. */
  static Named named(EachDeclaration declared) {
    return new Named.Opaque(
        Named.Kind.LIST,
        declared.name().text(),
        "a list",
        declared.bounds().min().value().signum() <= 0,
        declared.name().span());
  }

  /** The least and the most elements. */
  record Bounds(int min, int max) {}
}
