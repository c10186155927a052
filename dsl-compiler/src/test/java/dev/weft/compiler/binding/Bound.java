package dev.weft.compiler.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.MappingParser;
import dev.weft.compiler.workflow.ApiFormat;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.List;

/** Statements bound against a saved workflow, with the bundled catalog. */
record Bound(BoundWorkflow workflow, List<Diagnostic> diagnostics) {
  private static final NodeCatalog CATALOG = BundledCatalog.shared();

  /**
   * Binds.
   *
   * @param json the workflow, with single quotes for double ones
   */
  static Bound of(String json, String... statements) {
    return against(graph(json.replace('\'', '"')), statements);
  }

  static Bound against(WorkflowGraph graph, String... statements) {
    return against(graph, CATALOG, statements);
  }

  static Bound against(WorkflowGraph graph, NodeCatalog catalog, String... statements) {
    String text =
        "package a\nworkflow W from \"w.json\" {\n" + String.join("\n", statements) + "\n}\n";
    DiagnosticSink sink = new DiagnosticSink();
    MappingFile file =
        MappingParser.parse(SourceFile.of("w.weft", text), sink).mapping().orElseThrow();
    assertThat(sink.sorted()).isEmpty();
    SharedNames names = SharedNames.of(new LinkedMapping(file, List.of()), catalog, sink);
    BoundWorkflow workflow =
        Binder.bind(file, file.workflows().get(0), graph, names, catalog, sink);
    return new Bound(workflow, sink.sorted());
  }

  static WorkflowGraph graph(String json) {
    DiagnosticSink sink = new DiagnosticSink();
    return ApiFormat.read(SourceFile.of("w.json", json), sink)
        .orElseThrow(() -> new AssertionError(sink.sorted()));
  }

  /** A node for {@link #of}: {@code '3': {…}}. */
  static String node(String id, String classType, String inputs) {
    return "'" + id + "': {'class_type': '" + classType + "', 'inputs': {" + inputs + "}}";
  }

  static String nodes(String... nodes) {
    return "{" + String.join(", ", nodes) + "}";
  }

  List<DiagnosticCode> codes() {
    return diagnostics.stream().map(Diagnostic::code).toList();
  }

  /** The only parameter; nothing may have been said. */
  Parameter parameter() {
    assertThat(diagnostics).isEmpty();
    assertThat(workflow.parameters()).hasSize(1);
    return workflow.parameters().get(0);
  }

  /** What the only parameter sets: {@code 6.text}. */
  String target() {
    Target target = parameter().targets().get(0);
    return target.node().id() + "." + target.input().name();
  }
}
