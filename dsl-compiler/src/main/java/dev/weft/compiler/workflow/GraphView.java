package dev.weft.compiler.workflow;

import java.util.List;

/**
 * How an artist arranged a workflow, which the editor's own file alone tells.
 *
 * @param subgraphs wherever they are used, outer ones before those in them
 * @param groups the titles of all groups
 */
public record GraphView(List<SubgraphInstance> subgraphs, List<String> groups) {

  public GraphView {
    subgraphs = List.copyOf(subgraphs);
    groups = List.copyOf(groups);
  }
}
