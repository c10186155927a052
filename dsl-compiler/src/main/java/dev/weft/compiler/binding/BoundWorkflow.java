package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A workflow of a mapping with every name resolved: all that generation needs to know. Immutable.
 */
public final class BoundWorkflow {
  private final WorkflowDeclaration declaration;
  private final String packageName;
  private final List<Fragment> fragments;
  private final WorkflowGraph graph;
  private final NodeCatalog catalog;
  private final List<BoundStatement> statements;
  private final List<Reference> references;

  /** Found when it is asked for, by several checks; a race costs nothing but the time saved. */
  private @Nullable WorkflowShape shape;

  /**
   * @param packageName dotted; where the generated class goes
   * @param fragments those it uses, whose statements are among its own
   * @param catalog what is known of the classes of its nodes
   * @param statements those that could be bound, kind by kind, each in the order of the mapping
   * @param references what its names mean, in no certain order
   */
  public BoundWorkflow(
      WorkflowDeclaration declaration,
      String packageName,
      List<Fragment> fragments,
      WorkflowGraph graph,
      NodeCatalog catalog,
      List<BoundStatement> statements,
      List<Reference> references) {
    this.declaration = declaration;
    this.packageName = packageName;
    this.fragments = List.copyOf(fragments);
    this.graph = graph;
    this.catalog = catalog;
    this.statements = List.copyOf(statements);
    this.references = List.copyOf(references);
  }

  public WorkflowDeclaration declaration() {
    return declaration;
  }

  public String packageName() {
    return packageName;
  }

  public List<Fragment> fragments() {
    return fragments;
  }

  public WorkflowGraph graph() {
    return graph;
  }

  public NodeCatalog catalog() {
    return catalog;
  }

  public List<BoundStatement> statements() {
    return statements;
  }

  public List<Reference> references() {
    return references;
  }

  /** What requests do to its graph. */
  public WorkflowShape shape() {
    WorkflowShape known = shape;
    if (known == null) {
      known = WorkflowShape.of(this);
      shape = known;
    }
    return known;
  }

  /** Those of which a target could be bound. */
  public List<Parameter> parameters() {
    return statements(Parameter.class);
  }

  public List<Output> outputs() {
    return statements(Output.class);
  }

  public List<NodeLabel> nodeLabels() {
    return statements(NodeLabel.class);
  }

  public List<Toggle> toggles() {
    return statements(Toggle.class);
  }

  public List<Switch> switches() {
    return statements(Switch.class);
  }

  public List<EachList> lists() {
    return statements(EachList.class);
  }

  /** The statements that take nodes out, those of the elements of lists too. */
  public List<Removing> removing() {
    return withElements(Removing.class);
  }

  /** The statements of a kind, those of the elements of lists too. */
  public <T extends BoundStatement> List<T> withElements(Class<T> kind) {
    return Stream.concat(
            statements(kind).stream(),
            lists().stream().flatMap(list -> list.statements(kind).stream()))
        .toList();
  }

  /** The statements of a kind. */
  public <T extends BoundStatement> List<T> statements(Class<T> kind) {
    return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * The parameters, those of lists too, that are known with all their targets: what can be said of
   * others is a guess.
   */
  public List<Parameter> wholeParameters() {
    return withElements(Parameter.class).stream().filter(Parameter::isWhole).toList();
  }

  /** The label of each node that the mapping gives one, in the order of the mapping. */
  public Map<NodeId, String> labels() {
    Map<NodeId, String> labels = new LinkedHashMap<>();
    Stream.of(false, true)
        .flatMap(several -> nodeLabels().stream().filter(one -> one.ofSeveral() == several))
        .forEach(
            label -> label.nodes().forEach(node -> labels.putIfAbsent(node.id(), label.text())));
    return Collections.unmodifiableMap(labels);
  }
}
