package dev.weft.benchmarks;

import dev.weft.client.internal.progress.Estimate;
import dev.weft.client.internal.progress.OverallProgress;
import dev.weft.client.internal.progress.PastCosts;
import dev.weft.workflow.WorkflowNode;
import java.util.OptionalDouble;
import java.util.Set;

/** The client's bar. */
final class WeighedNodes implements Bar {
  private final Course course;
  private final OverallProgress progress;

  WeighedNodes(Course course, PastCosts past) {
    this.course = course;
    this.progress = new OverallProgress(course.graph(), past, Set.of(), 0);
  }

  @Override
  public void hear(Course.Told message) {
    long now = nanos(message.at());
    if (message instanceof Course.Cached told) {
      progress.cached(told.nodeIds(), now);
    } else if (message instanceof Course.Started told) {
      progress.started(node(told.nodeId()), true, now);
    } else if (message instanceof Course.Advanced told) {
      progress.advance(node(told.nodeId()), told.progress(), now);
    }
    Estimate unused = progress.at(now);
  }

  @Override
  public double at(double seconds) {
    return progress.at(nanos(seconds)).done();
  }

  /** How many seconds the run is said to take from a moment on. */
  OptionalDouble remaining(double seconds) {
    return progress.at(nanos(seconds)).remaining();
  }

  void end() {
    progress.ended(nanos(course.seconds()));
  }

  private WorkflowNode node(String id) {
    return course.graph().node(id, "");
  }

  private static long nanos(double seconds) {
    return (long) (seconds * 1e9);
  }
}
