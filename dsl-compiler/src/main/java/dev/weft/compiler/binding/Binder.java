package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.compiler.workflow.WorkflowGraph;

/** Turns the names of a mapping into nodes, inputs and types of its workflow. */
public final class Binder {
  private final Scope scope;
  private final NodeResolver nodes;

  private Binder(Scope scope) {
    this.scope = scope;
    this.nodes = new NodeResolver(scope);
  }

  /**
   * All of the workflow that could be bound; everything else was reported.
   *
   * @param workflow with the statements of the fragments that it uses
   * @param shared what names of fragments and choices mean
   */
  public static BoundWorkflow bind(
      MappingFile file,
      WorkflowDeclaration workflow,
      WorkflowGraph graph,
      SharedNames shared,
      NodeCatalog catalog,
      DiagnosticSink sink) {
    String packageName = file.packageName().map(Name::text).orElse("");
    return new Binder(Scope.of(workflow, graph, shared, catalog, sink)).bind(workflow, packageName);
  }

  private BoundWorkflow bind(WorkflowDeclaration workflow, String packageName) {
    for (StatementBinder.Kind<?> kind : StatementBinder.ALL) {
      scope.bound().addAll(kind.bind(workflow, scope, nodes));
    }
    BoundWorkflow bound =
        new BoundWorkflow(
            workflow,
            packageName,
            scope.shared().used(workflow),
            scope.graph(),
            scope.catalog(),
            scope.bound(),
            scope.references());
    if (bound.outputs().size() == workflow.outputs().size()) {
      RunnableGraph.check(workflow, scope);
    }
    UndeclaredOutputs.check(workflow, scope);
    SavedKeys.check(workflow, scope);
    StoredSecrets.check(scope);
    scope.names().reportUnused();
    return bound;
  }
}
