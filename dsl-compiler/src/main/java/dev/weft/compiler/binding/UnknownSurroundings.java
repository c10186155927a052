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
import dev.weft.compiler.workflow.GraphView;
import java.util.ArrayList;
import java.util.List;
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
      return Optional.of(unknownSubgraph(unknown.get()));
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

  private Diagnostic.Builder unknownSubgraph(int number) {
    NodeSelector.Around around = surroundings.subgraph(number);
    Name name = around.name();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_SUBGRAPH,
                name.span(),
                "no subgraph `" + name + "` in " + surroundings.outer(number, scope.fileName()))
            .label("no such subgraph" + (number == 0 ? " in the workflow" : " inside"));
    List<String> titles =
        surroundings.within(number).stream().map(i -> i.around().title()).distinct().toList();
    return near(diagnostic, name, titles, "subgraphs");
  }

  private Diagnostic.Builder unknownGroup(Name name) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_GROUP,
                name.span(),
                "no group `" + name + "` in " + scope.fileName())
            .label("no such group in the workflow");
    List<String> titles = scope.graph().view().map(GraphView::groups).orElse(List.of());
    return near(diagnostic, name, titles, "groups");
  }

  private Diagnostic.Builder near(
      Diagnostic.Builder diagnostic, Name name, List<String> titles, String what) {
    diagnostic.related(scope.firstBrace(), "the workflow");
    List<String> near = Suggestions.near(name.text(), titles);
    near.forEach(title -> diagnostic.replace(name.span(), MappingText.quoted(title)));
    List<String> written =
        (near.isEmpty() ? titles : near).stream().map(MappingText::quoted).toList();
    if (!near.isEmpty()) {
      return diagnostic.help("did you mean " + Suggestions.listed(written, "or") + "?");
    }
    if (titles.isEmpty()) {
      return diagnostic.help("it has no " + what + " here: select the node without");
    }
    return titles.size() > MOST_LISTED
        ? diagnostic.help("look it up in the workflow, which has " + titles.size() + " " + what)
        : diagnostic.help(
            (titles.size() == 1 ? "there is only " : "there are ")
                + Suggestions.listed(written, "and"));
  }
}
