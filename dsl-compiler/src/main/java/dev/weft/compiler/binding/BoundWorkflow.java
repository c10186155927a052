package dev.weft.compiler.binding;

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
 * @param parameters those that could be bound, in the order of the mapping
 * @param outputs those that could be bound, in the order of the mapping
 * @param labels the label of each node that the mapping gives one, in the order of the mapping
 */
public record BoundWorkflow(
    WorkflowDeclaration declaration,
    String packageName,
    WorkflowGraph graph,
    List<Parameter> parameters,
    List<Output> outputs,
    Map<NodeId, String> labels) {

  public BoundWorkflow {
    parameters = List.copyOf(parameters);
    outputs = List.copyOf(outputs);
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }
}
