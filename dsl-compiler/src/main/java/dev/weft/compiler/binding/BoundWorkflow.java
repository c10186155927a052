package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workflow of a mapping with every name resolved: all that generation needs to know.
 *
 * @param packageName dotted; where the generated class goes
 * @param catalog what is known of the classes of its nodes
 * @param parameters those of which a target could be bound, in the order of the mapping
 * @param outputs those that could be bound, in the order of the mapping
 * @param nodeLabels those that could be bound, in the order of the mapping
 * @param references what its names mean, in no certain order
 */
public record BoundWorkflow(
    WorkflowDeclaration declaration,
    String packageName,
    WorkflowGraph graph,
    NodeCatalog catalog,
    List<Parameter> parameters,
    List<Output> outputs,
    List<NodeLabel> nodeLabels,
    List<Reference> references) {

  public BoundWorkflow {
    parameters = List.copyOf(parameters);
    outputs = List.copyOf(outputs);
    nodeLabels = List.copyOf(nodeLabels);
    references = List.copyOf(references);
  }

  /**
   * The parameters that are known with all their targets: what can be said of others is a guess.
   */
  public List<Parameter> wholeParameters() {
    return parameters.stream().filter(Parameter::isWhole).toList();
  }

  /** The label of each node that the mapping gives one, in the order of the mapping. */
  public Map<NodeId, String> labels() {
    Map<NodeId, String> labels = new LinkedHashMap<>();
    for (NodeLabel label : nodeLabels) {
      labels.putIfAbsent(label.node().id(), label.text());
    }
    return Collections.unmodifiableMap(labels);
  }
}
