package dev.weft.compiler.workflow;

import dev.weft.compiler.source.Span;
import java.util.List;

/**
 * How an artist arranged a workflow, which the editor's own file alone tells.
 *
 * @param subgraphs wherever they are used, outer ones before those in them
 * @param groups each title once
 * @param unsent nodes that no server gets
 */
public record GraphView(
    List<SubgraphInstance> subgraphs, List<Group> groups, List<UnsentNode> unsent) {

  public GraphView {
    subgraphs = List.copyOf(subgraphs);
    groups = List.copyOf(groups);
    unsent = List.copyOf(unsent);
  }

  /**
   * A frame around nodes.
   *
   * @param titleSpan the title of the first that has it, quotes included
   */
  public record Group(String title, Span titleSpan) {}
}
