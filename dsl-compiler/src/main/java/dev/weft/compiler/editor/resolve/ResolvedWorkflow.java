package dev.weft.compiler.editor.resolve;

import java.util.List;

/**
 * A workflow as it is sent.
 *
 * @param nodes in the order in which the editor writes them
 * @param instances outer ones before those in them
 */
public record ResolvedWorkflow(List<ResolvedNode> nodes, List<ResolvedInstance> instances) {

  public ResolvedWorkflow {
    nodes = List.copyOf(nodes);
    instances = List.copyOf(instances);
  }
}
