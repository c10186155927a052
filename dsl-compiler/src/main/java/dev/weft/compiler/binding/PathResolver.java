package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.OptionNeeded;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.type.InputFacts;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.SubgraphInstance;
import java.util.List;
import java.util.Optional;

/** Follows a path from its node over links to the input that it sets. */
final class PathResolver {
  private static final Literal NULL = Literal.ofNull();

  private final Scope scope;
  private final NodeResolver nodes;

  PathResolver(Scope scope, NodeResolver nodes) {
    this.scope = scope;
    this.nodes = nodes;
  }

  /**
   * What the path means: several inputs where a subgraph gives one value to them. Empty after
   * saying why it means nothing that can be set.
   */
  List<Target> targets(TargetPath path) {
    Optional<Reached> reached =
        nodes.resolve(path).flatMap(node -> follow(path, node)).flatMap(this::take);
    Optional<SubgraphInstance> subgraph = reached.flatMap(r -> scope.graph().subgraph(r.node()));
    return subgraph.isPresent()
        ? new InnerInputs(scope, path).targets(subgraph.get(), reached.get())
        : reached.flatMap(r -> target(path, r)).stream().toList();
  }

  /** The same for a path that begins at a node that it does not name. */
  Optional<Target> resolve(TargetPath path, Node start) {
    return follow(path, start).flatMap(this::take).flatMap(reached -> target(path, reached));
  }

  /** The inputs that the path means, even links, or one that the saved node lacks. */
  List<InputPlace> places(TargetPath path) {
    Optional<Way> way = nodes.resolve(path).flatMap(node -> follow(path, node));
    Optional<SubgraphInstance> subgraph = way.flatMap(w -> scope.graph().subgraph(w.node()));
    return subgraph.isPresent()
        ? way.flatMap(this::take).stream()
            .flatMap(r -> new InnerInputs(scope, path).places(subgraph.get(), r).stream())
            .toList()
        : way.flatMap(this::place).stream().toList();
  }

  /** The same for a path that begins at a node that it does not name. */
  Optional<InputPlace> place(TargetPath path, Node start) {
    return follow(path, start).flatMap(this::place);
  }

  private Optional<InputPlace> place(Way way) {
    TargetPath.Step last = way.path().steps().get(way.path().steps().size() - 1);
    String name = last.input().text();
    Optional<InputDefinition> known = scope.definition(way.node(), name);
    if (!last.upstream() && isWaiting(way.node(), last.input())) {
      return Optional.empty();
    }
    if (!last.upstream() && way.node().input(name).isEmpty() && known.isPresent()) {
      return Optional.of(new InputPlace(way.node(), name, Optional.empty(), known, way.path()));
    }
    return take(way)
        .map(
            reached ->
                new InputPlace(
                    reached.node(),
                    reached.input().name(),
                    Optional.of(reached.input().value()),
                    scope.definition(reached.node(), reached.input().name()),
                    way.path()));
  }

  private Optional<Reached> take(Way way) {
    return take(way.path(), way.path().steps().size() - 1, way.node(), way.by(), way.route());
  }

  /** A path but for its last step. */
  private record Way(TargetPath path, Node node, Optional<InputValue.Link> by, String route) {}

  private Optional<Way> follow(TargetPath path, Node start) {
    Node node = start;
    Optional<InputValue.Link> by = Optional.empty();
    String route = MappingText.route(path.node());
    int last = path.steps().size() - 1;
    for (int i = 0; i < last; i++) {
      Optional<Reached> reached = take(path, i, node, by, route);
      TargetPath.Step step = path.steps().get(i);
      Optional<Node> source = reached.flatMap(r -> source(path, r, step));
      if (source.isEmpty()) {
        return Optional.empty();
      }
      node = source.get();
      by = reached.flatMap(Reached::link);
      route = reached.get().path();
    }
    return Optional.of(new Way(path, node, by, route));
  }

  private Optional<Reached> take(
      TargetPath path, int index, Node node, Optional<InputValue.Link> by, String route) {
    Optional<Reached> reached = find(path, index, node, by, route);
    Name name = path.steps().get(index).input();
    reached.ifPresent(r -> scope.refer(Reference.toInput(name.span(), r.node(), r.input())));
    return reached;
  }

  private Optional<Reached> find(
      TargetPath path, int index, Node node, Optional<InputValue.Link> by, String route) {
    TargetPath.Step step = path.steps().get(index);
    String name = step.input().text();
    if (step.upstream()) {
      return search(path, index, node, by, route);
    }
    boolean last = index == path.steps().size() - 1;
    if (last && isWaiting(node, step.input())) {
      return Optional.empty();
    }
    Optional<SubgraphInstance> subgraph = scope.graph().subgraph(node);
    if (subgraph.isPresent()) {
      return new InnerInputs(scope, path).find(subgraph.get(), index, route);
    }
    Optional<Node.Input> input =
        node.input(name).or(() -> last ? unsaved(node, name) : Optional.empty());
    if (input.isEmpty()) {
      scope.report(new UnknownInput(scope, path, index, route).describe(node));
    }
    return input.map(found -> new Reached(node, found, route));
  }

  /** Whether an input is none before another option is chosen, after saying so. */
  private boolean isWaiting(Node node, Name name) {
    Optional<OptionNeeded> needed = scope.optionNeeded(node, name.text());
    needed.ifPresent(n -> scope.report(OptionNotChosen.describe(name, node, n)));
    return needed.isPresent();
  }

  /** An input that the node may be given, and that takes a value and not only a link. */
  private Optional<Node.Input> unsaved(Node node, String name) {
    return unsaved(node, name, scope);
  }

  static Optional<Node.Input> unsaved(Node node, String name, Scope scope) {
    Span inputs = Scope.opening(node.inputsSpan());
    return scope
        .definition(node, name)
        .filter(known -> !known.required() || isMember(node, name, scope))
        .filter(
            known ->
                new InputFacts(Optional.of(known.type()), scope.classOf(node), NULL)
                    .natural()
                    .isPresent())
        .map(known -> new Node.Input(known.name(), inputs, new InputValue.Value(NULL, inputs)));
  }

  private static boolean isMember(Node node, String name, Scope scope) {
    return scope.classOf(node).filter(known -> known.hasMember(name)).isPresent();
  }

  private Optional<Reached> search(
      TargetPath path, int index, Node start, Optional<InputValue.Link> by, String route) {
    Name name = path.steps().get(index).input();
    boolean last = index == path.steps().size() - 1;
    UpstreamSearch search = new UpstreamSearch(scope, name.text());
    List<Reached> found =
        last ? search.nearestValues(start, by, route) : search.nearest(start, by, route);
    if (found.isEmpty()) {
      scope.report(NothingUpstream.describe(name, start, search.seen()));
      return Optional.empty();
    }
    if (found.size() > 1) {
      scope.report(ambiguous(path, index, found));
      return Optional.empty();
    }
    return Optional.of(found.get(0));
  }

  private Diagnostic.Builder ambiguous(TargetPath path, int index, List<Reached> found) {
    Name name = path.steps().get(index).input();
    String rest = MappingText.steps(path.steps().subList(index + 1, path.steps().size()));
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.AMBIGUOUS_UPSTREAM,
                name.span(),
                found.size() + " nodes with an input `" + name + "` are equally near")
            .label("one is needed");
    for (Reached reached : found) {
      diagnostic.related(
          reached.input().nameSpan(),
          "of " + NodeText.of(reached.node()) + ": `" + reached.path() + rest + "`");
      diagnostic.replace(path.upTo(index), reached.path());
    }
    return diagnostic.help(
        "follow the links to the one you mean, such as `" + found.get(0).path() + rest + "`");
  }

  /** The node that a link comes from. */
  private Optional<Node> source(TargetPath path, Reached reached, TargetPath.Step step) {
    if (!(reached.input().value() instanceof InputValue.Link link)) {
      scope.report(linkNeeded(path, reached, step));
      return Optional.empty();
    }
    Optional<Node> source = scope.graph().node(link.node());
    if (source.isEmpty()) {
      scope.report(
          Diagnostic.of(
                  DiagnosticCode.DANGLING_LINK,
                  step.input().span(),
                  reached.described() + " comes from a node that is not there")
              .label("leads nowhere")
              .related(link.span(), "there is no node " + link.node())
              .help("connect this input in the ComfyUI editor, and save the workflow again"));
    }
    return source;
  }

  private Diagnostic.Builder linkNeeded(TargetPath path, Reached reached, TargetPath.Step step) {
    int next = path.steps().indexOf(step) + 1;
    String joined = step.input().text() + "." + path.steps().get(next).input().text();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.LINK_NEEDED,
                step.input().span(),
                reached.described() + " is not a link")
            .label("cannot be followed")
            .related(reached.input().value().span(), "the workflow has a value here");
    if (reached.node().input(joined).isPresent() || isMember(reached.node(), joined, scope)) {
      Span both = step.input().span().to(path.steps().get(next).input().span());
      return diagnostic
          .help(
              "quote the name that has a dot: `" + MappingText.path(reached.route(), joined) + "`")
          .replace(both, MappingText.quoted(joined));
    }
    return diagnostic
        .help("to set this input, end the path here: `" + reached.path() + "`")
        .replace(path.behind(next - 1), "");
  }

  private Optional<Target> target(TargetPath path, Reached reached) {
    if (!(reached.input().value() instanceof InputValue.Value saved)) {
      scope.report(new LiteralNeeded(scope).describe(path, reached));
      return Optional.empty();
    }
    Node node = reached.node();
    TargetPath.Step last = path.steps().get(path.steps().size() - 1);
    if (last.upstream() && isWaiting(node, last.input())) {
      return Optional.empty();
    }
    return Optional.of(
        new Target(
            node, reached.input(), saved, scope.definition(node, reached.input().name()), path));
  }
}
