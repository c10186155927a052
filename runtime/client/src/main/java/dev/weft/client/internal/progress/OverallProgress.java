package dev.weft.client.internal.progress;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import dev.weft.workflow.WorkflowNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a running job is: the time that it ran, against that and what is left.
 *
 * <p>What is left is the sum over the nodes that some output needs, less what is cached: a node in
 * its steps by how fast they go, one that ran before on this server by what it took then, any other
 * by experience, scaled by how fast the server has shown to be.
 *
 * <p>Never falls, and stays below 1: only the history says that a job is done. Messages may be
 * missing, late or come twice. Not thread-safe; times are {@link System#nanoTime()}.
 */
public final class OverallProgress {
  private static final double ALMOST = 0.999;

  /** So many seconds of experience weigh as much as what was measured. */
  private static final double EXPERIENCE = 3;

  /** What part of the rest is to be known before it is told. */
  private static final double ENOUGH = 0.6;

  private static final double SILENT = 0.1;
  private static final double LEAST = 0.8;

  private final JobGraph graph;
  private final PastCosts past;
  private final RunPlan plan;
  private final long shape;
  private final double weight;
  private final double slownessBefore;
  private final long start;
  private final Map<String, NodeRun> runs = new LinkedHashMap<>();
  private double lastHeard;
  private double best;
  private boolean told;
  private boolean missed;

  /**
   * @param past what was measured, to which this job adds
   * @param lost the output nodes that the server refused to run
   * @param now when the job began to run
   */
  public OverallProgress(JobGraph graph, PastCosts past, Set<String> lost, long now) {
    this.graph = graph;
    this.past = past;
    this.start = now;
    this.shape = graph.shape();
    this.slownessBefore = past.slowness(EXPERIENCE);
    this.weight = PriorCosts.weight(graph.nodes().stream().map(WorkflowNode::classType).toList());
    this.plan = new RunPlan(graph, lost, past::knows);
    plan.needed().forEach(node -> runs.put(node.id(), run(node)));
  }

  private NodeRun run(WorkflowNode node) {
    double steps = plan.steps(node.id());
    NodeCost guess = PriorCosts.of(node.classType(), steps, weight);
    boolean isWarm = isWarm(node.id());
    return new NodeRun(
        guess,
        past.of(shape, node.id(), node.classType(), isWarm).map(cost -> cost.withSteps(steps)),
        isWarm);
  }

  /** Whether nothing that it needs loads a model in this job. */
  private boolean isWarm(String nodeId) {
    return plan.behind(nodeId).stream()
        .noneMatch(
            id ->
                PriorCosts.loadsModels(graph.node(id, "").classType())
                    && (runs.get(id) == null || runs.get(id).state() != NodeRun.State.SKIPPED));
  }

  /** Nodes whose earlier results are used again. */
  public void cached(Iterable<String> nodeIds, long now) {
    for (String id : nodeIds) {
      NodeRun run = runs.get(id);
      if (run != null) {
        run.skip();
        plan.behind(id).stream().map(runs::get).forEach(OverallProgress::skip);
      }
    }
    // What those need that run is known now, and with it whether models are in memory.
    runs.replaceAll(
        (id, run) -> run.state() == NodeRun.State.AHEAD ? run(graph.node(id, "")) : run);
    heard(now);
  }

  private static void skip(@Nullable NodeRun run) {
    if (run != null) {
      run.skip();
    }
  }

  /**
   * A node runs.
   *
   * @param justNow whether it began this moment
   */
  public void started(WorkflowNode node, boolean justNow, long now) {
    of(node).begin(seconds(now), justNow);
    heard(now);
  }

  /**
   * How far a node is, which may have begun long ago; {@code owner} is the graph's node that it is
   * or was made by.
   */
  public void advance(WorkflowNode owner, NodeProgress progress, long now) {
    NodeRun run = of(owner);
    boolean own = progress.node().id().equals(owner.id());
    if (run.state() != NodeRun.State.DONE) {
      run.begin(seconds(now), false);
      if (progress.finished() && own) {
        finished(owner, now);
      } else if (own) {
        run.step(progress.step(), progress.steps(), seconds(now));
      } else {
        run.part(
            progress.node().id(),
            progress.finished() ? 1 : Math.min(1, progress.step() / progress.steps()));
      }
    }
    heard(now);
  }

  /** A node is done, and all that it needed. */
  public void finished(WorkflowNode node, long now) {
    NodeRun run = of(node);
    if (run.state() != NodeRun.State.DONE && run.state() != NodeRun.State.SKIPPED) {
      run.end(seconds(now));
      run.took()
          .ifPresent(
              cost ->
                  past.add(shape, node.id(), node.classType(), run.isWarm(), cost, run.guess()));
      plan.behind(node.id()).stream().map(runs::get).forEach(OverallProgress::skip);
    }
    heard(now);
  }

  /** Messages may have been missed until now. */
  public void onGap() {
    missed = true;
  }

  /** The job ended well. */
  public void ended(long now) {
    if (missed) {
      return;
    }
    past.addJob(shape, seconds(now));
    runs.forEach(
        (id, run) -> {
          if (run.state() == NodeRun.State.AHEAD) {
            past.addIdle(shape, id, run.isWarm());
          }
        });
  }

  private NodeRun of(WorkflowNode node) {
    return runs.computeIfAbsent(node.id(), id -> run(node));
  }

  private void heard(long now) {
    lastHeard = seconds(now);
  }

  /** How far it is at a moment. */
  public Estimate at(long moment) {
    double now = seconds(moment);
    double slowness = slowness(now);
    double rest = 0;
    double known = 0;
    boolean anyRuns = false;
    for (NodeRun run : runs.values()) {
      double remaining = run.remaining(now, slowness);
      rest += remaining;
      known += run.isKnown() ? remaining : 0;
      anyRuns |= run.state() == NodeRun.State.RUNNING;
    }
    if (!anyRuns) {
      // Something runs that nobody tells of.
      double silence = now - lastHeard;
      rest = Math.max(rest - silence, SILENT * silence);
    }
    double done = now / (now + rest);
    if (done > best) {
      best = Math.min(ALMOST, done);
    }
    told |= known > 0 && known >= ENOUGH * rest;
    return new Estimate(best, told ? OptionalDouble.of(rest) : OptionalDouble.empty());
  }

  /**
   * How many times longer than by experience. Steps show it best; what else has run says as much
   * about a disk as about the rest.
   */
  private double slowness(double now) {
    double pace = 0;
    int paces = 0;
    double measured = EXPERIENCE;
    double guessed = EXPERIENCE;
    for (NodeRun run : runs.values()) {
      if (run.showsPace()) {
        pace += run.pace();
        paces++;
      } else if (run.tells(now)) {
        measured += run.soFar(now);
        guessed += run.guess();
      }
    }
    return paces > 0
        ? pace / paces
        : Math.max(LEAST, Math.sqrt(measured / guessed)) * slownessBefore;
  }

  private double seconds(long now) {
    return (now - start) / 1e9;
  }
}
