package dev.weft.workflow.descriptor;

import dev.weft.workflow.Parameter.Target;
import dev.weft.workflow.graph.Comparison;
import dev.weft.workflow.graph.ReadNode;
import dev.weft.workflow.graph.Score;
import java.util.List;
import java.util.Map;

/**
 * What a workflow would send, beside the graph that was read.
 *
 * @param places the inputs that its properties set
 * @param computed those that the mapping sets, with how, for people
 * @param ways the best ways to pair the two, which are equally good
 * @param missed results of the graph that the workflow could send, and does not
 */
record Rendered(
    Places places,
    Map<Target, String> computed,
    List<Comparison> ways,
    List<ReadNode> missed,
    Score score) {

  Comparison comparison() {
    return ways.get(0);
  }
}
