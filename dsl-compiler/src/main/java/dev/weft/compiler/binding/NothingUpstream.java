package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says that no node upstream has an input of some name, and which one may have been meant. */
final class NothingUpstream {
  private static final int MOST_LISTED = 10;

  private NothingUpstream() {}

  /**
   * Describes it.
   *
   * @param seen the nodes that were looked at
   */
  static Diagnostic.Builder describe(Name name, Node start, List<Node> seen) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.NOT_FOUND_UPSTREAM,
                name.span(),
                "neither %s nor any node upstream of it has an input `%s`"
                    .formatted(NodeText.of(start), name))
            .label("not found")
            .related(start.idSpan(), "the search starts here");
    Set<String> values = values(seen);
    List<String> near = Suggestions.near(name.text(), values);
    if (!near.isEmpty()) {
      List<String> written = near.stream().map(MappingText::input).toList();
      written.forEach(input -> diagnostic.replace(name.span(), input));
      seen.stream()
          .flatMap(node -> node.input(near.get(0)).stream())
          .findFirst()
          .ifPresent(input -> diagnostic.related(input.nameSpan(), "the nearest that has it"));
      return diagnostic.help("did you mean " + Suggestions.listed(written, "or") + "?");
    }
    if (values.isEmpty() || values.size() > MOST_LISTED) {
      return diagnostic.help("begin the search at another node, or name the node itself");
    }
    List<String> written = values.stream().map(MappingText::input).toList();
    return diagnostic.help("what can be set there: " + Suggestions.listed(written, "and"));
  }

  private static Set<String> values(List<Node> nodes) {
    Set<String> values = new LinkedHashSet<>();
    for (Node node : nodes) {
      node.inputs().values().stream()
          .filter(input -> input.value() instanceof InputValue.Value)
          .forEach(input -> values.add(input.name()));
    }
    return values;
  }
}
