package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the paths of a list, which begin at its node without naming it. */
final class ElementPaths {
  private final Scope scope;
  private final PathResolver paths;
  private final EachDeclaration each;
  private final Node node;
  private final Optional<NumberedName> pattern;

  ElementPaths(
      Scope scope,
      NodeResolver nodes,
      EachDeclaration each,
      Node node,
      Optional<NumberedName> pattern) {
    this.scope = scope;
    this.paths = new PathResolver(scope, nodes);
    this.each = each;
    this.node = node;
    this.pattern = pattern;
  }

  /** The first input of a path; empty when it begins with something else. */
  static Optional<Name> first(TargetPath written) {
    if (written.node() instanceof NodeSelector.ByClass input) {
      return Optional.of(input.classType());
    }
    return written.node() instanceof NodeSelector.ByTitle input
        ? Optional.of(input.title())
        : Optional.empty();
  }

  /** What a path means; empty after saying why it means nothing that can be set. */
  Optional<Target> resolve(TargetPath written) {
    return path(written)
        .flatMap(path -> isOfObject(path) ? member(path) : paths.resolve(path, node));
  }

  /** The input that a path means, even a link; empty after saying why it means none. */
  Optional<InputPlace> place(TargetPath written) {
    return path(written)
        .flatMap(
            path -> isOfObject(path) ? member(path).map(InputPlace::of) : paths.place(path, node));
  }

  private Optional<TargetPath> path(TargetPath written) {
    Optional<Name> first = first(written);
    if (first.isEmpty() || namesTheNode(written, first.get())) {
      scope.report(notFromTheNode(written));
      return Optional.empty();
    }
    return Optional.of(fromTheNode(written, first.get()));
  }

  /** The value of the input that a path begins with. */
  private Optional<InputValue.Value> value(TargetPath path) {
    return node.input(path.steps().get(0).input().text())
        .map(Node.Input::value)
        .filter(InputValue.Value.class::isInstance)
        .map(InputValue.Value.class::cast);
  }

  /** Whether a path goes into an object that a numbered input holds. */
  private boolean isOfObject(TargetPath path) {
    return pattern.isPresent()
        && path.steps().size() == 2
        && value(path).filter(SavedMembers::isObject).isPresent();
  }

  private Optional<Target> member(TargetPath path) {
    Name first = path.steps().get(0).input();
    Node.Input input = node.input(first.text()).orElseThrow();
    InputValue.Value value = value(path).orElseThrow();
    Optional<Target> member =
        SavedMembers.find(value, path.steps().get(1).input().text())
            .map(saved -> Target.ofMember(node, input, saved, path));
    member.ifPresentOrElse(
        found -> scope.refer(Reference.toInput(first.span(), node, input)),
        () -> scope.report(unknownMember(path, input, value)));
    return member;
  }

  private static TargetPath fromTheNode(TargetPath written, Name first) {
    List<TargetPath.Step> steps = new ArrayList<>();
    steps.add(new TargetPath.Step(false, first));
    steps.addAll(written.steps());
    Span span = written.span();
    return new TargetPath(
        new NodeSelector.Copied(span.file().span(span.start(), span.start())), steps, span);
  }

  /** Whether it was written as it would be outside of the list. */
  private boolean namesTheNode(TargetPath written, Name first) {
    return !written.steps().isEmpty()
        && node.input(first.text()).isEmpty()
        && MappingText.selector(written.node()).equals(MappingText.selector(each.node().node()));
  }

  private Diagnostic.Builder notFromTheNode(TargetPath written) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.BAD_LIST_PATH,
                written.node().span(),
                "paths in `" + each.name() + "` begin at " + NodeText.of(node))
            .label("names a node")
            .related(each.node().span(), "the node of the list")
            .help("begin with one of its inputs, such as `" + example() + "`");
    if (first(written).filter(first -> namesTheNode(written, first)).isPresent()) {
      Span rest = written.steps().get(0).input().span();
      diagnostic.replace(written.span().file().span(written.span().start(), rest.start()), "");
    }
    return diagnostic;
  }

  private String example() {
    return node.inputs().keySet().stream().findFirst().map(MappingText::input).orElse("text");
  }

  private Diagnostic.Builder unknownMember(
      TargetPath path, Node.Input input, InputValue.Value value) {
    Name member = path.steps().get(1).input();
    List<String> known = SavedMembers.names(value);
    return Diagnostic.of(
            DiagnosticCode.UNKNOWN_INPUT,
            member.span(),
            NodeText.input(input, node) + " has no member `" + member + "`")
        .label("no such member")
        .related(value.span(), "has " + String.join(", ", known))
        .help("name one of " + String.join(", ", known.stream().map(MappingText::input).toList()));
  }
}
