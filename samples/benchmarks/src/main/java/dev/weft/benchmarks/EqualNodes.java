package dev.weft.benchmarks;

import dev.weft.workflow.WorkflowNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The bar as it was before: the mean over all nodes that are not cached. */
final class EqualNodes implements Bar {
  private final Course course;
  private final Set<String> cached = new HashSet<>();
  private final Map<String, Double> fractions = new HashMap<>();
  private double best;

  EqualNodes(Course course) {
    this.course = course;
  }

  @Override
  public void hear(Course.Told message) {
    if (message instanceof Course.Cached told) {
      cached.addAll(told.nodeIds());
    } else if (message instanceof Course.Advanced told) {
      boolean own = told.progress().node().id().equals(told.nodeId());
      double fraction =
          told.progress().finished() && own ? 1 : told.progress().step() / told.progress().steps();
      fractions.merge(told.nodeId(), fraction, Math::max);
    }
  }

  @Override
  public double at(double seconds) {
    int nodes = 0;
    double sum = 0;
    for (WorkflowNode node : course.graph().nodes()) {
      if (!cached.contains(node.id())) {
        nodes++;
        sum += fractions.getOrDefault(node.id(), 0.0);
      }
    }
    best = Math.min(0.999, Math.max(best, nodes == 0 ? 0 : sum / nodes));
    return best;
  }
}
