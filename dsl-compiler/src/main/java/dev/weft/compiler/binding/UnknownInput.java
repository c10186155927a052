package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says that a node has no input of some name, and which one may have been meant. */
final class UnknownInput {
  private static final int MOST_LISTED = 10;
  private static final int MOST_ELSEWHERE = 3;

  private final Scope scope;
  private final TargetPath path;
  private final int index;
  private final Name name;
  private final String route;

  UnknownInput(Scope scope, TargetPath path, int index, String route) {
    this.scope = scope;
    this.path = path;
    this.index = index;
    this.name = path.steps().get(index).input();
    this.route = route;
  }

  Diagnostic.Builder describe(Node node) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_INPUT,
                name.span(),
                NodeText.of(node) + " has no input `" + name + "`")
            .label("no such input");
    Optional<String> dotted = dotted(node);
    List<String> near = Suggestions.near(name.text(), fitting(node));
    String nearest = dotted.orElseGet(() -> near.isEmpty() ? "" : near.get(0));
    node.input(nearest)
        .ifPresentOrElse(
            input -> diagnostic.related(input.nameSpan(), "an input of " + NodeText.brief(node)),
            () ->
                diagnostic.related(
                    Scope.opening(node.inputsSpan()), "the inputs of " + NodeText.brief(node)));
    inputs(node).ifPresent(diagnostic::note);
    if (dotted.isPresent()) {
      diagnostic.replace(
          name.span().to(path.steps().get(index + 1).input().span()), MappingText.quoted(nearest));
      return diagnostic.help(
          "quote the name that has a dot: `" + MappingText.path(route, nearest) + "`");
    }
    return diagnostic.help(help(diagnostic, node, near));
  }

  private String help(Diagnostic.Builder diagnostic, Node node, List<String> near) {
    Optional<InputDefinition> definition = scope.definition(node, name.text());
    if (definition.isPresent()) {
      return "`%s` can have it, but the workflow was saved without: set it in the ComfyUI editor"
              .formatted(node.classType())
          + ", and save the workflow again";
    }
    if (!near.isEmpty()) {
      List<String> written = near.stream().map(MappingText::input).toList();
      written.forEach(input -> diagnostic.replace(name.span(), input));
      return "did you mean " + Suggestions.listed(written, "or") + "?";
    }
    Optional<String> inside = inside(node);
    if (inside.isPresent()) {
      diagnostic.replace(path.upTo(index), inside.get());
      return "that lies in the subgraph: write `" + inside.get() + "`";
    }
    List<String> oneLinkUp = oneLinkUp(node);
    oneLinkUp.forEach(way -> diagnostic.replace(path.upTo(index), way));
    if (!oneLinkUp.isEmpty()) {
      return "follow a link to it: " + Suggestions.listed(oneLinkUp, "or");
    }
    List<String> elsewhere = elsewhere(node);
    elsewhere.forEach(way -> diagnostic.replace(path.upTo(index), way));
    return elsewhere.isEmpty()
        ? "write one that the node has" + (isInList() ? "" : ", or name another node")
        : "another node has it: write " + Suggestions.listed(elsewhere, "or");
  }

  /** {@code "First pass".KSampler}: the node of that class or title in the subgraph. */
  private Optional<String> inside(Node shown) {
    if (index > 0 || !MappingText.group(path.node()).isEmpty()) {
      return Optional.empty();
    }
    Distinction distinction = new Distinction(scope.graph());
    return scope.graph().subgraph(shown).stream()
        .flatMap(one -> scope.graph().nodes().values().stream().filter(one::holds))
        .filter(
            node ->
                node.classType().equals(name.text())
                    || node.title().filter(name.text()::equals).isPresent())
        .map(distinction::selector)
        .findFirst();
  }

  /** The inputs with which the rest of the path leads on. */
  private List<String> fitting(Node node) {
    List<TargetPath.Step> rest = path.steps().subList(index + 1, path.steps().size());
    PathFit fit = new PathFit(scope);
    return node.inputs().keySet().stream().filter(input -> fit.leads(node, input, rest)).toList();
  }

  /** What else the path could name: at its end values, before that links. */
  private Optional<String> inputs(Node node) {
    boolean last = index == path.steps().size() - 1;
    List<String> names =
        node.inputs().values().stream()
            .filter(input -> last == input.value() instanceof InputValue.Value)
            .map(input -> MappingText.input(input.name()))
            .toList();
    String kind = last ? "inputs that can be set" : "links";
    if (names.isEmpty()) {
      return Optional.of("it has no " + kind);
    }
    return names.size() > MOST_LISTED
        ? Optional.empty()
        : Optional.of("its " + kind + ": " + Suggestions.listed(names, "and"));
  }

  /** The input whose name is this step and the next with their dot: {@code "values.a"}. */
  private Optional<String> dotted(Node node) {
    if (index + 1 == path.steps().size()) {
      return Optional.empty();
    }
    String joined = name.text() + "." + path.steps().get(index + 1).input().text();
    boolean known =
        node.input(joined).isPresent()
            || scope.classOf(node).filter(c -> c.hasMember(joined)).isPresent();
    return known ? Optional.of(joined) : Optional.empty();
  }

  /** The input of other nodes, where there are few that have it. */
  private List<String> elsewhere(Node node) {
    boolean ofGroup = !MappingText.group(path.node()).isEmpty();
    if (isInList() || ofGroup) {
      return List.of();
    }
    List<Node> having =
        scope.graph().nodes().values().stream()
            .filter(other -> !other.id().equals(node.id()))
            .filter(other -> fitting(other).contains(name.text()))
            .limit(MOST_ELSEWHERE + 1L)
            .toList();
    Distinction distinction = new Distinction(scope.graph());
    return having.size() > MOST_ELSEWHERE
        ? List.of()
        : having.stream()
            .map(other -> MappingText.path(distinction.path(other), name.text()))
            .toList();
  }

  /** Paths in lists begin at the node of the list, and name none. */
  private boolean isInList() {
    return path.node().span().start() < path.span().start();
  }

  private List<String> oneLinkUp(Node node) {
    List<String> paths = new ArrayList<>();
    for (Node.Input input : node.inputs().values()) {
      if (input.value() instanceof InputValue.Link link) {
        scope
            .graph()
            .node(link.node())
            .flatMap(source -> source.input(name.text()).map(i -> new Reached(source, i, "")))
            .filter(reached -> fitting(reached.node()).contains(reached.input().name()))
            .ifPresent(
                reached -> paths.add(MappingText.path(route, input.name()) + "." + reached.path()));
      }
    }
    return paths.size() > MOST_ELSEWHERE ? paths.subList(0, MOST_ELSEWHERE) : paths;
  }
}
