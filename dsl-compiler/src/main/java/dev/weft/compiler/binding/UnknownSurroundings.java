package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Fix;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.diagnostic.TextEdit;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.SameText;
import dev.weft.compiler.workflow.UnsentNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Says that there is no such subgraph or group as a selector looks for a node in. */
final class UnknownSurroundings {
  private static final int MOST_LISTED = 10;

  private final Scope scope;
  private final Surroundings surroundings;

  UnknownSurroundings(Scope scope, Surroundings surroundings) {
    this.scope = scope;
    this.surroundings = surroundings;
  }

  /**
   * Empty when all are there.
   *
   * @param alone how many nodes the selector means without them
   */
  Optional<Diagnostic.Builder> describe(
      NodeSelector selector, Optional<TargetPath> path, int alone) {
    Optional<Name> untold = surroundings.untold();
    if (untold.isPresent()) {
      Diagnostic.Builder diagnostic = needsEditorFile(untold.get());
      if (alone == 1 && selector instanceof NodeSelector.Within within) {
        diagnostic.fix(without(within, path));
      }
      return Optional.of(diagnostic);
    }
    Optional<Integer> unknown = surroundings.unknownSubgraph();
    if (unknown.isPresent()) {
      return Optional.of(unknownSubgraph(unknown.get(), selector, path));
    }
    return surroundings.unknownGroup().map(this::unknownGroup);
  }

  private Diagnostic.Builder needsEditorFile(Name name) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_FILE_NEEDED,
            name.span(),
            scope.fileName() + " does not tell what lies in `" + name + "`")
        .label("a subgraph or group, which only the editor's own file knows")
        .related(scope.firstBrace(), "this is in API format")
        .help(
            "in ComfyUI choose File > Save, and use that file; or select the node by class, title"
                + " or id");
  }

  /** The selector by itself, which is enough in the workflow as it is now. */
  private static Fix without(NodeSelector.Within within, Optional<TargetPath> path) {
    SourceFile file = within.span().file();
    Span node = within.node().span();
    int end = path.map(TargetPath::endOfSteps).orElse(node.end());
    List<TextEdit> edits = new ArrayList<>();
    if (!within.subgraphs().isEmpty()) {
      edits.add(new TextEdit(file.span(within.span().start(), node.start()), ""));
    }
    within
        .group()
        .ifPresent(title -> edits.add(new TextEdit(file.span(end, title.span().end()), "")));
    return new Fix("write `" + MappingText.selector(within.node()) + "` alone", edits);
  }

  private Diagnostic.Builder unknownSubgraph(
      int number, NodeSelector selector, Optional<TargetPath> path) {
    NodeSelector.Around around = surroundings.subgraph(number);
    Name name = around.name();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_SUBGRAPH,
                name.span(),
                "no subgraph `" + name + "` in " + surroundings.outer(number, scope.fileName()))
            .label("no such subgraph" + (number == 0 ? " in the workflow" : " inside"));
    Optional<UnsentNode> unsent = unsent(name);
    if (unsent.isPresent()) {
      return SoughtNodes.explain(diagnostic, unsent.get());
    }
    if (selector instanceof NodeSelector.Within within) {
      Optional<Fix> other = inOrder(number, within).or(() -> asGroup(name, within, path));
      if (other.isPresent()) {
        return diagnostic.fix(other.get()).help(other.get().title());
      }
    }
    return near(diagnostic, name, subgraphs(number), "subgraphs");
  }

  /** {@code "Inner" / "Outer" /}: with the last subgraph first, around which they lie. */
  private Optional<Fix> inOrder(int number, NodeSelector.Within within) {
    List<NodeSelector.Around> written = within.subgraphs().subList(0, number + 1);
    boolean byId = within.subgraphs().stream().anyMatch(NodeSelector.Around::byId);
    if (number == 0 || byId || !surroundings.lieIn(number)) {
      return Optional.empty();
    }
    List<NodeSelector.Around> ordered = new ArrayList<>(written);
    ordered.add(0, ordered.remove(number));
    String text = MappingText.around(ordered);
    SourceFile file = within.span().file();
    Span old =
        file.span(
            within.span().start(),
            number + 1 < within.subgraphs().size()
                ? within.subgraphs().get(number + 1).name().span().start()
                : within.node().span().start());
    return Optional.of(
        new Fix(
            "outer subgraphs stand before inner ones: write `" + text.strip() + "`",
            List.of(new TextEdit(old, text))));
  }

  /** {@code "Draft" / SaveImage.filename_prefix}: that is a group. */
  private Optional<Fix> asGroup(Name name, NodeSelector.Within within, Optional<TargetPath> path) {
    boolean group =
        scope.graph().view().stream()
            .flatMap(view -> view.groups().stream())
            .anyMatch(one -> SameText.is(one.title(), name.text()));
    if (!group || within.subgraphs().size() > 1 || within.group().isPresent()) {
      return Optional.empty();
    }
    SourceFile file = within.span().file();
    Span node = within.node().span();
    int end = path.map(TargetPath::endOfSteps).orElse(node.end());
    String in = MappingText.inGroup(name.text());
    return Optional.of(
        new Fix(
            "that is a group: write `" + file.text().substring(node.start(), end) + in + "`",
            List.of(
                new TextEdit(file.span(within.span().start(), node.start()), ""),
                new TextEdit(file.span(end, end), in))));
  }

  /** A subgraph of the title that no server gets anything of. */
  private Optional<UnsentNode> unsent(Name name) {
    return scope.graph().unsent().stream()
        .filter(
            unsent -> unsent.node().title().filter(t -> SameText.is(t, name.text())).isPresent())
        .findFirst();
  }

  /** The titles of the subgraphs inside of the first ones, and where the file has them. */
  private Map<String, Span> subgraphs(int number) {
    Map<String, Span> titles = new LinkedHashMap<>();
    surroundings
        .within(number)
        .forEach(one -> titles.putIfAbsent(one.around().title(), one.node().titleSpan()));
    return titles;
  }

  private Diagnostic.Builder unknownGroup(Name name) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_GROUP,
                name.span(),
                "no group `" + name + "` in " + scope.fileName())
            .label("no such group in the workflow");
    Map<String, Span> titles = new LinkedHashMap<>();
    scope.graph().view().stream()
        .flatMap(view -> view.groups().stream())
        .forEach(group -> titles.put(group.title(), group.titleSpan()));
    return near(diagnostic, name, titles, "groups");
  }

  /**
   * Offers what looks like a name, else lists all.
   *
   * @param titles what there is, and where the file has it
   */
  private Diagnostic.Builder near(
      Diagnostic.Builder diagnostic, Name name, Map<String, Span> titles, String what) {
    List<String> near =
        titles.keySet().stream().filter(title -> NearNames.alike(title, name.text())).toList();
    if (near.isEmpty()) {
      near = Suggestions.near(name.text(), titles.keySet());
    }
    near.forEach(title -> diagnostic.replace(name.span(), MappingText.quoted(title)));
    if (!near.isEmpty()) {
      String nearest = near.get(0);
      diagnostic.related(Objects.requireNonNull(titles.get(nearest)), "`" + nearest + "`");
      return diagnostic.help(
          "did you mean "
              + Suggestions.listed(near.stream().map(MappingText::quoted).toList(), "or")
              + "?");
    }
    diagnostic.related(scope.firstBrace(), "the workflow");
    if (titles.isEmpty()) {
      return diagnostic.help("it has no " + what + " here: select the node without");
    }
    List<String> written = titles.keySet().stream().map(MappingText::quoted).toList();
    return titles.size() > MOST_LISTED
        ? diagnostic.help("look it up in the workflow, which has " + titles.size() + " " + what)
        : diagnostic.help(
            (titles.size() == 1 ? "there is only " : "there are ")
                + Suggestions.listed(written, "and"));
  }
}
