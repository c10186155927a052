package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.SameText;
import dev.weft.compiler.workflow.UnsentNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says that no node has a class, and what may have been meant. */
final class UnknownClass {
  private final SoughtNodes sought;
  private final List<TargetPath.Step> steps;

  /**
   * Hints.
   *
   * @param steps what follows the selector
   */
  UnknownClass(SoughtNodes sought, List<TargetPath.Step> steps) {
    this.sought = sought;
    this.steps = steps;
  }

  /**
   * What to say.
   *
   * @param place the class as it is written
   * @param whole the selector
   */
  Diagnostic.Builder describe(Name name, Span place, Span whole) {
    String word = name.text();
    Scope scope = sought.scope();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_CLASS,
                name.span(),
                "no node of class `" + word + "` in " + sought.place())
            .label("no such class " + sought.here());
    List<Node> elsewhere = scope.graph().nodesOfClass(word);
    sought.outside(diagnostic, elsewhere);
    Optional<UnsentNode> unsent = sought.unsent(node -> SameText.is(node.classType(), word));
    if (unsent.isPresent()) {
      return SoughtNodes.explain(diagnostic, unsent.get());
    }
    if (elsewhere.isEmpty() && scope.catalog().find(word).isPresent()) {
      diagnostic.note("`" + word + "` is a class of ComfyUI, but this workflow does not use it");
    }
    Optional<String> dotted = dotted(word);
    if (dotted.isPresent()) {
      return diagnostic.help("put a class with a dot in quotes: `" + dotted.get() + "`");
    }
    return otherNames(diagnostic, word, place, whole);
  }

  private Diagnostic.Builder otherNames(
      Diagnostic.Builder diagnostic, String word, Span place, Span whole) {
    NearNames names = new NearNames(sought, diagnostic);
    Collection<String> classes = NodeNaming.CLASS.all(sought.fitting());
    List<String> near = Suggestions.near(word, classes);
    Optional<Node> titled =
        NodeNaming.TITLE.find(sought.all(), word).or(() -> near.isEmpty() ? alike(word) : none());
    if (titled.isPresent()) {
      return names.instead("that is a title, not a class", titled.get(), NodeNaming.TITLE, whole);
    }
    Optional<Node> subgraph = subgraph(word);
    if (subgraph.isPresent()) {
      return names.instance(
          "the title of a subgraph stands in quotes", subgraph.get(), sought.instances(), whole);
    }
    return near.isEmpty()
        ? names.listed(word, classes, NodeNaming.CLASS, whole)
        : names.suggested(near, NodeNaming.CLASS, place);
  }

  private static Optional<Node> none() {
    return Optional.empty();
  }

  private Optional<Node> alike(String word) {
    return sought.all().stream()
        .filter(node -> node.title().filter(title -> NearNames.alike(title, word)).isPresent())
        .findFirst();
  }

  private Optional<Node> subgraph(String word) {
    return sought.instances().stream()
        .filter(node -> node.title().filter(title -> NearNames.alike(title, word)).isPresent())
        .findFirst();
  }

  /** The class whose name is this word and the next steps with their dots, and the steps left. */
  private Optional<String> dotted(String word) {
    String name = word;
    for (int i = 0; i < steps.size() && !steps.get(i).upstream(); i++) {
      name += "." + steps.get(i).input();
      if (!sought.scope().graph().nodesOfClass(name).isEmpty()) {
        String rest = MappingText.steps(steps.subList(i + 1, steps.size()));
        return Optional.of(MappingText.classType(name) + (rest.isEmpty() ? ".input" : rest));
      }
    }
    return Optional.empty();
  }
}
