package dev.weft.compiler.editor;

import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.editor.flatten.FlatWorkflow;
import dev.weft.compiler.editor.flatten.Flattener;
import dev.weft.compiler.editor.read.EditorFile;
import dev.weft.compiler.editor.read.EditorFileReader;
import dev.weft.compiler.editor.resolve.NodeResolver;
import dev.weft.compiler.editor.resolve.ResolvedInput;
import dev.weft.compiler.editor.resolve.ResolvedInput.Holds;
import dev.weft.compiler.editor.resolve.ResolvedInput.Linked;
import dev.weft.compiler.editor.resolve.ResolvedNode;
import dev.weft.compiler.editor.resolve.ResolvedWorkflow;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Converts what the editor saves to what it would queue. */
public final class EditorConversion {
  private final NodeCatalog catalog;
  private final DiagnosticSink sink;

  private EditorConversion(NodeCatalog catalog, DiagnosticSink sink) {
    this.catalog = catalog;
    this.sink = sink;
  }

  /**
   * The graph that the editor would queue; its spans lie in the file of the workflow.
   *
   * @param workflow in the editor's format
   * @param sink gets an error for each thing that cannot be known from the file
   * @return empty when there is an error
   */
  public static Optional<WorkflowGraph> convert(
      JsonObject workflow, NodeCatalog catalog, DiagnosticSink sink) {
    return convert(workflow, Flattener::flatten, catalog, sink);
  }

  /** As editors did that left ids alone which several nodes have. */
  static Optional<WorkflowGraph> convertAsOlderEditors(
      JsonObject workflow, NodeCatalog catalog, DiagnosticSink sink) {
    return convert(workflow, Flattener::flattenWithoutRenumbering, catalog, sink);
  }

  private static Optional<WorkflowGraph> convert(
      JsonObject workflow,
      BiFunction<EditorFile, DiagnosticSink, Optional<FlatWorkflow>> flattener,
      NodeCatalog catalog,
      DiagnosticSink sink) {
    DiagnosticSink found = new DiagnosticSink();
    EditorConversion conversion = new EditorConversion(catalog, found);
    Optional<WorkflowGraph> graph =
        EditorFileReader.read(workflow, found)
            .flatMap(file -> flattener.apply(file, found))
            .flatMap(
                flat ->
                    conversion.graph(workflow, flat, NodeResolver.resolve(flat, catalog, found)));
    found.sorted().forEach(sink::report);
    return found.hasErrors() ? Optional.empty() : graph;
  }

  private Optional<WorkflowGraph> graph(
      JsonObject saved, FlatWorkflow flat, ResolvedWorkflow workflow) {
    EditorFile file = flat.file();
    List<ResolvedNode> resolved = workflow.nodes();
    if (resolved.isEmpty()) {
      if (!sink.hasErrors()) {
        sink.report(nothingRuns(file));
      }
      return Optional.empty();
    }
    Map<NodeId, Node> nodes = new LinkedHashMap<>();
    Views views = new Views(file);
    for (ResolvedNode node : resolved) {
      nodes.put(new NodeId(node.node().executionId()), node(node, views));
    }
    return Optional.of(
        new WorkflowGraph(
            file.span().file(),
            file.span(),
            ApiWriter.write(resolved, this::title),
            nodes,
            Optional.of(
                views.of(workflow, nodes, UnsentNodes.of(flat, nodes.keySet(), views, catalog))),
            Optional.of(EditorPlaces.of(saved, resolved, catalog))));
  }

  private static Diagnostic.Builder nothingRuns(EditorFile file) {
    Span opening = file.span().file().span(file.span().start(), file.span().start() + 1);
    return Diagnostic.of(
            DiagnosticCode.EMPTY_WORKFLOW,
            opening,
            "the workflow in `" + file.span().file() + "` has no nodes that run")
        .label("nothing in here is sent to a server")
        .help("save a workflow that has nodes which are neither muted nor bypassed");
  }

  private Node node(ResolvedNode resolved, Views views) {
    Map<String, Node.Input> inputs = new LinkedHashMap<>();
    resolved
        .inputs()
        .forEach(
            (name, input) -> inputs.put(name, new Node.Input(name, span(input), value(input))));
    return new Node(
        new NodeId(resolved.node().executionId()),
        resolved.node().node().type(),
        title(resolved),
        resolved.node().node().titleSpan(),
        resolved.node().node().idSpan(),
        resolved.node().node().typeSpan(),
        resolved.node().node().span(),
        inputs,
        Optional.of(views.of(resolved)));
  }

  private static Span span(ResolvedInput input) {
    return input instanceof Linked link ? link.span() : ((Holds) input).value().span();
  }

  private static InputValue value(ResolvedInput input) {
    return input instanceof Linked link
        ? new InputValue.Link(new NodeId(link.node()), link.slot(), link.span())
        : new InputValue.Value(((Holds) input).value().literal(), ((Holds) input).value().span());
  }

  private Optional<String> title(ResolvedNode node) {
    return node.node()
        .node()
        .title()
        .or(() -> catalog.find(node.node().node().type()).map(known -> known.displayName()));
  }
}
