package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.shape.Survivors.Place;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.ExpressionSyntax;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.SetDeclaration;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.syntax.TypeReference;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The options of dynamic choices by the statements that set them; of all others as they are saved.
 * It is asked while statements are bound, so it looks at what is written and not at what is bound.
 */
final class MappedOptions implements ChosenOptions {
  private final Map<Place, Set<String>> set = new HashMap<>();

  private MappedOptions() {}

  /** Nothing is said of paths that lead nowhere. */
  static MappedOptions of(WorkflowDeclaration workflow, Scope scope) {
    MappedOptions options = new MappedOptions();
    boolean any =
        scope.graph().nodes().values().stream()
            .flatMap(node -> scope.classOf(node).stream())
            .anyMatch(MappedOptions::isDynamic);
    if (any) {
      Scope silent = scope.silent();
      NodeResolver nodes = new NodeResolver(silent);
      PathResolver paths = new PathResolver(silent, nodes);
      options.addAll(Statement.flat(workflow.statements()), paths::places);
      for (EachDeclaration each : workflow.statements(EachDeclaration.class)) {
        nodes
            .resolve(each.node().node())
            .map(node -> new ElementPaths(silent, nodes, each, node, Optional.empty()))
            .ifPresent(
                inner ->
                    options.addAll(
                        each.statements().stream(), path -> inner.place(path).stream().toList()));
      }
    }
    return options;
  }

  private static boolean isDynamic(NodeClass known) {
    return known.inputs().values().stream().anyMatch(i -> i.type() instanceof DynamicChoice);
  }

  private void addAll(Stream<Statement> statements, Function<TargetPath, List<InputPlace>> places) {
    statements.forEach(
        statement -> {
          if (statement instanceof ParameterDeclaration parameter) {
            for (TargetPath target : parameter.targets()) {
              places.apply(target).forEach(place -> add(place, listed(parameter)));
            }
          } else if (statement instanceof SetDeclaration written) {
            places
                .apply(written.target())
                .forEach(place -> add(place, texts(written.value()).map(Set::copyOf)));
          }
        });
  }

  private static Optional<Set<String>> listed(ParameterDeclaration parameter) {
    return parameter
        .type()
        .map(TypeReference::options)
        .filter(options -> !options.isEmpty())
        .map(options -> new LinkedHashSet<>(options.stream().map(Name::text).toList()));
  }

  /** The texts that an expression can be; empty when it is more than one of some constants. */
  private static Optional<List<String>> texts(ExpressionSyntax value) {
    if (value instanceof ExpressionSyntax.Conditional either) {
      return texts(either.then())
          .flatMap(
              one ->
                  texts(either.otherwise())
                      .map(other -> Stream.concat(one.stream(), other.stream()).toList()));
    }
    return value instanceof ExpressionSyntax.Template template
            && template.parts().size() == 1
            && template.parts().get(0) instanceof ExpressionSyntax.Template.Text text
        ? Optional.of(List.of(text.value()))
        : Optional.empty();
  }

  private void add(InputPlace place, Optional<? extends Set<String>> options) {
    if (place.definition().map(InputDefinition::type).orElse(null) instanceof DynamicChoice type) {
      set.computeIfAbsent(
              new Place(place.node().id(), place.input()), input -> new LinkedHashSet<>())
          .addAll(options.isPresent() ? options.get() : type.branches().keySet());
    }
  }

  @Override
  public Collection<String> of(Node node, String choice, DynamicChoice type) {
    Set<String> given = set.get(new Place(node.id(), choice));
    return given != null ? given : saved(node, choice, type);
  }

  /** All where there is no telling: it comes from a link, or from a newer server. */
  private static Collection<String> saved(Node node, String choice, DynamicChoice type) {
    Optional<InputValue> saved = node.input(choice).map(Node.Input::value);
    if (saved.isEmpty()) {
      return List.of();
    }
    return saved
        .filter(InputValue.Value.class::isInstance)
        .map(value -> ((InputValue.Value) value).literal().text())
        .filter(type.branches()::containsKey)
        .<Collection<String>>map(List::of)
        .orElse(type.branches().keySet());
  }
}
