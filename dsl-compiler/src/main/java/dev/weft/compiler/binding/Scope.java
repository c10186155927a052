package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.expression.ExpressionBinder;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.compiler.type.InputFacts;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a workflow of a mapping is bound against, and where complaints go.
 *
 * @param names what expressions can name
 * @param bound receives what could be bound, so that what is bound later can refer to it
 * @param references receives what names are found to mean
 */
record Scope(
    WorkflowDeclaration workflow,
    WorkflowGraph graph,
    SharedNames shared,
    NodeCatalog catalog,
    WorkflowNames names,
    DiagnosticSink sink,
    List<BoundStatement> bound,
    List<Reference> references) {

  static Scope of(
      WorkflowDeclaration workflow,
      WorkflowGraph graph,
      SharedNames shared,
      NodeCatalog catalog,
      DiagnosticSink sink) {
    return new Scope(
        workflow,
        graph,
        shared,
        catalog,
        new WorkflowNames(workflow, sink),
        sink,
        new ArrayList<>(),
        new ArrayList<>());
  }

  void report(Diagnostic.Builder diagnostic) {
    sink.report(diagnostic);
  }

  void refer(Reference reference) {
    references.add(reference);
  }

  /** The same, but complaints are dropped: what they rest on was complained of. */
  Scope muted() {
    return new Scope(
        workflow, graph, shared, catalog, names, new DiagnosticSink(), bound, references);
  }

  /** The same for what stands in a list. */
  Scope in(EachDeclaration each) {
    return new Scope(workflow, graph, shared, catalog, names.in(each), sink, bound, references);
  }

  boolean isInFragment(Span place) {
    return shared.around(place).isPresent();
  }

  /** What is bound so far of a kind. */
  <T extends BoundStatement> List<T> bound(Class<T> kind) {
    return bound.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Binds expressions over all names. */
  ExpressionBinder expressions() {
    return new ExpressionBinder(names, sink);
  }

  Optional<NodeClass> classOf(Node node) {
    return catalog.find(node.classType());
  }

  /** What is known of an input that a parameter sets. */
  InputFacts facts(Target target) {
    return new InputFacts(
        target.definition().map(InputDefinition::type),
        classOf(target.node()),
        target.saved().literal());
  }

  /** What the catalog knows of an input of a node; of a dynamic one, as the node is saved. */
  Optional<InputDefinition> definition(Node node, String input) {
    return classOf(node).flatMap(known -> known.input(input, name -> savedText(node, name)));
  }

  private static Optional<String> savedText(Node node, String input) {
    return node.input(input)
        .map(Node.Input::value)
        .filter(InputValue.Value.class::isInstance)
        .map(value -> ((InputValue.Value) value).literal().text());
  }

  /** The saved workflow's file name in back quotes, without its folder. */
  String fileName() {
    String name = graph.file().name();
    return "`" + name.substring(name.lastIndexOf('/') + 1) + "`";
  }

  /** Where the list of nodes begins. */
  Span firstBrace() {
    return opening(graph.json());
  }

  /** The first character of an object: enough to point at it, however long it is. */
  static Span opening(Span object) {
    SourceFile file = object.file();
    return file.span(object.start(), Math.min(object.start() + 1, object.end()));
  }
}
