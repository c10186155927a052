package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.OutputKind;
import dev.weft.compiler.catalog.OutputKinds;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.OutputDeclaration;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Binds an output: its node, and what kind of thing that yields. */
final class OutputBinder implements StatementBinder<OutputDeclaration> {
  private static final int MOST_SUGGESTED = 3;

  private final Scope scope;
  private final NodeResolver nodes;

  OutputBinder(Scope scope, NodeResolver nodes) {
    this.scope = scope;
    this.nodes = nodes;
  }

  /** Empty after saying why there is no such node or kind. */
  @Override
  public Optional<Output> bind(OutputDeclaration declaration) {
    Optional<Output.Kind> written = declaration.type().flatMap(this::written);
    Optional<Node> node =
        nodes.resolve(declaration.node(), n -> kind(n).filter(OutputKind.NONE::equals).isEmpty());
    if (node.isEmpty() || written.isPresent() != declaration.type().isPresent()) {
      return Optional.empty();
    }
    Optional<OutputKind> known = kind(node.get());
    if (known.isPresent() && known.get() == OutputKind.NONE) {
      scope.report(noOutput(declaration, node.get()));
      return Optional.empty();
    }
    if (written.isPresent() && known.isPresent() && !mayYield(known.get(), written.get())) {
      scope.report(otherKind(declaration, node.get(), known.get()));
    }
    Output.Kind kind =
        written
            .or(() -> known.map(k -> Output.Kind.valueOf(k.name())))
            .orElseGet(() -> unknown(declaration, node.get()));
    if (kind == Output.Kind.JSON) {
      declaration.one().ifPresent(one -> scope.report(neverSeveral(declaration, one)));
    }
    return Optional.of(new Output(declaration, node.get(), kind));
  }

  private Optional<OutputKind> kind(Node node) {
    return OutputKinds.of(node.classType(), scope.classOf(node));
  }

  /** Any node lists files and JSON; what saves videos may be set to save animated pictures. */
  private static boolean mayYield(OutputKind known, Output.Kind written) {
    return written == Output.Kind.FILE
        || written == Output.Kind.JSON
        || (known == OutputKind.VIDEO && written == Output.Kind.IMAGE)
        || written.name().equals(known.name());
  }

  private Diagnostic.Builder otherKind(OutputDeclaration declaration, Node node, OutputKind known) {
    Name written = declaration.type().orElseThrow();
    String word = word(Output.Kind.valueOf(known.name()));
    return Diagnostic.of(
            DiagnosticCode.OTHER_OUTPUT_KIND,
            written.span(),
            NodeText.of(node) + " yields `" + word + "`, not `" + written + "`")
        .label("the list would be empty")
        .related(node.classSpan(), "a `" + node.classType() + "`")
        .help("write `" + word + "`, or leave it out")
        .replace(written.span(), word);
  }

  private Optional<Output.Kind> written(Name name) {
    List<Output.Kind> kinds = List.of(Output.Kind.values());
    Optional<Output.Kind> written =
        kinds.stream().filter(kind -> word(kind).equals(name.text())).findFirst();
    if (written.isPresent()) {
      return written;
    }
    List<String> words = kinds.stream().map(OutputBinder::word).toList();
    List<String> near = Suggestions.near(name.text(), words);
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_TYPE, name.span(), "`" + name + "` is no kind of output")
            .label("no such kind")
            .help(
                near.isEmpty()
                    ? "write " + Suggestions.listed(words, "or") + ", or leave it out"
                    : "did you mean " + Suggestions.listed(near, "or") + "?");
    near.forEach(word -> diagnostic.replace(name.span(), word));
    scope.report(diagnostic);
    return Optional.empty();
  }

  private Diagnostic.Builder noOutput(OutputDeclaration declaration, Node node) {
    Distinction distinction = new Distinction(scope.graph());
    List<String> better =
        scope.graph().nodes().values().stream()
            .filter(other -> kind(other).filter(k -> k != OutputKind.NONE).isPresent())
            .limit(MOST_SUGGESTED)
            .map(distinction::selector)
            .toList();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.NO_OUTPUT_NODE,
                declaration.node().span(),
                NodeText.of(node) + " yields nothing that could be fetched")
            .label("neither files nor texts come from it")
            .related(node.classSpan(), "a `" + node.classType() + "`")
            .help(
                better.isEmpty()
                    ? "add a node such as Save Image in the ComfyUI editor, and save"
                        + " the workflow again"
                    : "take it from " + Suggestions.listed(better, "or"));
    better.forEach(selector -> diagnostic.replace(declaration.node().span(), selector));
    return diagnostic;
  }

  private Output.Kind unknown(OutputDeclaration declaration, Node node) {
    String name = declaration.name().text();
    scope.report(
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_OUTPUT_KIND,
                declaration.name().span(),
                "what `" + node.classType() + "` yields is not known")
            .label("taken as files of any kind")
            .related(node.classSpan(), "no catalog knows what comes out of this")
            .help(
                "say what it is, as in `"
                    + name
                    + ": image`; or `video`, `audio`, `text`, `json`;"
                    + " `file` if this is right"));
    return Output.Kind.FILE;
  }

  private static Diagnostic.Builder neverSeveral(OutputDeclaration declaration, Span one) {
    Span type = declaration.type().map(Name::span).orElse(one);
    return Diagnostic.of(
            DiagnosticCode.NEVER_SEVERAL,
            one,
            "`" + declaration.name() + "` is one text in any case: all that the node yields")
        .label("says nothing")
        .help("leave `one` out")
        .replace(one.file().span(one.start(), type.start()), "");
  }

  private static String word(Output.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
