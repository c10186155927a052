package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Optional;

/** Says that a path ends at a link, and where it might go on to. */
final class LiteralNeeded {
  private static final int MOST_SUGGESTED = 3;

  private final Scope scope;

  LiteralNeeded(Scope scope) {
    this.scope = scope;
  }

  Diagnostic.Builder describe(TargetPath path, Reached reached) {
    Name name = path.steps().get(path.steps().size() - 1).input();
    InputValue.Link link = (InputValue.Link) reached.input().value();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.LITERAL_NEEDED,
                name.span(),
                reached.described() + " is a link, not a value")
            .label("a parameter can only set a value");
    Optional<Node> source = scope.graph().node(link.node());
    if (source.isEmpty()) {
      return diagnostic
          .related(link.span(), "it comes from node " + link.node() + ", which is not there")
          .help("name an input that has a value of its own");
    }
    diagnostic.related(link.span(), "it comes from " + NodeText.of(source.get()));
    String group = MappingText.group(path.node());
    values(reached, source.get()).forEach(way -> diagnostic.replace(path.span(), way + group));
    return diagnostic.help(help(reached, source.get()));
  }

  private static String help(Reached reached, Node source) {
    List<String> further = values(reached, source);
    if (!further.isEmpty()) {
      return "follow the link: " + Suggestions.listed(further, "or");
    }
    return source.inputs().isEmpty()
        ? NodeText.of(source) + " makes it by itself: nothing can be set there"
        : "follow the link further up, with `" + reached.path() + "..` and the name of an input";
  }

  /** Paths to values of the node a link comes from; an input of the same name first. */
  private static List<String> values(Reached reached, Node source) {
    return source.inputs().values().stream()
        .filter(input -> input.value() instanceof InputValue.Value)
        .sorted(
            (a, b) ->
                Boolean.compare(
                    b.name().equals(reached.input().name()),
                    a.name().equals(reached.input().name())))
        .map(input -> new Reached(source, input, reached.path()).path())
        .limit(MOST_SUGGESTED)
        .toList();
  }
}
