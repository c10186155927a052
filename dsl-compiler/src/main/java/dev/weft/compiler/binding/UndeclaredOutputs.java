package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.catalog.OutputKind;
import dev.weft.compiler.catalog.OutputKinds;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Fix;
import dev.weft.compiler.diagnostic.TextEdit;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Warns of a mapping that declares no output though its workflow yields something. */
final class UndeclaredOutputs {
  private static final int MOST_SHOWN = 5;

  private final Scope scope;
  private final Distinction distinction;

  private UndeclaredOutputs(Scope scope) {
    this.scope = scope;
    this.distinction = new Distinction(scope.graph());
  }

  static void check(WorkflowDeclaration workflow, Scope scope) {
    List<Node> yielding =
        scope.graph().nodes().values().stream()
            .filter(node -> scope.classOf(node).filter(NodeClass::outputNode).isPresent())
            .filter(node -> kind(node, scope).isPresent())
            .toList();
    if (workflow.outputs().isEmpty() && !yielding.isEmpty() && !scope.sink().hasErrors()) {
      scope.report(new UndeclaredOutputs(scope).describe(workflow, yielding));
    }
  }

  private static Optional<OutputKind> kind(Node node, Scope scope) {
    return OutputKinds.of(node.classType(), scope.classOf(node))
        .filter(kind -> kind != OutputKind.NONE);
  }

  private Diagnostic.Builder describe(WorkflowDeclaration workflow, List<Node> yielding) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.NO_OUTPUT,
                workflow.name().span(),
                "`" + workflow.name() + "` declares no output")
            .label("what it makes can be found by the ids of nodes only");
    yielding.stream()
        .limit(MOST_SHOWN)
        .forEach(node -> diagnostic.related(node.idSpan(), "`" + statement(node) + "`"));
    Span end = workflow.span();
    Span brace = end.file().span(end.end() - 1, end.end() - 1);
    String first = statement(yielding.get(0));
    diagnostic.fix(
        new Fix("add `" + first + "`", List.of(new TextEdit(brace, "  " + first + "\n"))));
    return diagnostic.help(
        yielding.size() == 1
            ? "write `" + first + "` between its braces"
            : "write a statement such as `" + first + "` for each that you want");
  }

  private String statement(Node node) {
    OutputKind kind = kind(node, scope).orElseThrow();
    String name = kind.name().toLowerCase(Locale.ROOT) + (kind == OutputKind.AUDIO ? "" : "s");
    return "output " + name + " <- " + distinction.selector(node);
  }
}
