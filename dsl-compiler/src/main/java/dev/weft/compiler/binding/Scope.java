package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.catalog.OptionNeeded;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.expression.ExpressionBinder;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.compiler.type.InputFacts;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a workflow of a mapping is bound against, and where complaints go.
 *
 * @param names what expressions can name
 * @param chosen which options dynamic choices may have
 * @param bound receives what could be bound, so that what is bound later can refer to it
 * @param references receives what names are found to mean
 */
record Scope(
    WorkflowDeclaration workflow,
    WorkflowGraph graph,
    SharedNames shared,
    NodeCatalog catalog,
    WorkflowNames names,
    ChosenOptions chosen,
    DiagnosticSink sink,
    List<BoundStatement> bound,
    List<Reference> references) {

  static Scope of(
      WorkflowDeclaration workflow,
      WorkflowGraph graph,
      SharedNames shared,
      NodeCatalog catalog,
      DiagnosticSink sink) {
    Scope scope =
        new Scope(
            workflow,
            graph,
            shared,
            catalog,
            new WorkflowNames(workflow, sink),
            ChosenOptions.ANY,
            sink,
            new ArrayList<>(),
            new ArrayList<>());
    return scope.with(MappedOptions.of(workflow, scope));
  }

  private Scope with(ChosenOptions options) {
    return new Scope(workflow, graph, shared, catalog, names, options, sink, bound, references);
  }

  /** The same for a first look: nothing is said, and nothing is remembered. */
  Scope silent() {
    return new Scope(
        workflow,
        graph,
        shared,
        catalog,
        names,
        chosen,
        new DiagnosticSink(),
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
        workflow, graph, shared, catalog, names, chosen, new DiagnosticSink(), bound, references);
  }

  /** The same for what stands in a list. */
  Scope in(EachDeclaration each) {
    return new Scope(
        workflow, graph, shared, catalog, names.in(each), chosen, sink, bound, references);
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

  /** What the catalog knows of an input of a node, which a dynamic choice may bring with it. */
  Optional<InputDefinition> definition(Node node, String input) {
    return classOf(node)
        .flatMap(known -> known.inputOfAny(input, (name, type) -> chosen.of(node, name, type)));
  }

  /** What keeps a member of a dynamic choice from being an input; empty when nothing does. */
  Optional<OptionNeeded> optionNeeded(Node node, String input) {
    return classOf(node)
        .flatMap(known -> known.optionNeeded(input, (name, type) -> chosen.of(node, name, type)));
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
