package dev.weft.client.internal.tracking;

import dev.weft.client.internal.progress.Estimate;
import dev.weft.client.internal.progress.OverallProgress;
import dev.weft.client.internal.progress.PastCosts;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.NodeFailure;
import dev.weft.client.internal.server.Rejection;
import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import dev.weft.client.internal.server.ServerMessage.NodeRef;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.PreviewImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.NodeOutput;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.WorkflowNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one job: frames and answers in, events out. Pure; whoever owns it calls it from
 * one thread.
 *
 * <p>Frames may be missing, late, or come twice; each only adds. None of them ends the job: that is
 * {@link #end}, called with what the history says.
 */
final class JobState {
  /** Less of a bar nobody sees. */
  private static final double VISIBLE = 0.005;

  private final JobGraph graph;
  private final Consumer<JobEvent> events;
  private final PastCosts past;
  private final LongSupplier nanoTime;
  private final Map<String, NodeProgress> progressOf = new HashMap<>();
  private final Set<String> started = new HashSet<>();
  private final Set<String> cached = new HashSet<>();
  private JobSnapshot.State state = JobSnapshot.State.WAITING;
  private int position;
  private boolean endSeen;
  private boolean recordSeen;
  private boolean statesSeen;
  private @Nullable WorkflowNode current;
  private JobEvent.@Nullable Progress lastProgress;
  private final Map<String, NodeOutput> yielded = new LinkedHashMap<>(0);
  private final Map<String, String> makers = new HashMap<>(0);
  private @Nullable NodeFailure failure;
  private JobRecord.@Nullable End heardEnd;
  private @Nullable SentPictures sent;
  private boolean missed;
  private Set<String> lost = Set.of();
  private @Nullable OverallProgress overall;
  private Estimate estimate = Estimate.NONE;
  private OptionalLong endsAt = OptionalLong.empty();

  /**
   * @param past what nodes took on this server; what this job takes is added
   */
  JobState(JobGraph graph, PastCosts past, LongSupplier nanoTime, Consumer<JobEvent> events) {
    this.graph = graph;
    this.past = past;
    this.nanoTime = nanoTime;
    this.events = events;
  }

  JobSnapshot snapshot() {
    double progress = state == JobSnapshot.State.SUCCEEDED ? 1 : estimate.done();
    return new JobSnapshot(
        state, state == JobSnapshot.State.WAITING ? position : 0, progress, endsAt);
  }

  /** While it waits: when it is likely to end. */
  void expectEnd(OptionalLong moment) {
    if (isWaiting()) {
      endsAt = moment;
    }
  }

  /** Time has passed: tells how far it is by now, if that can be seen. */
  void tick() {
    WorkflowNode node = current;
    if (!isRunning() || node == null) {
      look();
      return;
    }
    JobEvent.Progress last = lastProgress;
    double before = last == null ? 0 : last.overall();
    look();
    if (estimate.done() - before >= VISIBLE) {
      NodeProgress at = progressOf.get(node.id());
      tellProgress(node, at == null ? 0 : at.step(), at == null ? 1 : at.steps());
    }
  }

  private void look() {
    OverallProgress running = overall;
    if (running == null || state != JobSnapshot.State.RUNNING) {
      return;
    }
    long now = nanoTime.getAsLong();
    estimate = running.at(now);
    OptionalDouble remaining = estimate.remaining();
    endsAt =
        remaining.isPresent()
            ? OptionalLong.of(now + (long) (remaining.getAsDouble() * 1e9))
            : OptionalLong.empty();
  }

  boolean isWaiting() {
    return state == JobSnapshot.State.WAITING && !endSeen;
  }

  boolean isRunning() {
    return state == JobSnapshot.State.RUNNING && !endSeen;
  }

  /** Whether a frame said that the server is through with the job; the history decides. */
  boolean endSeen() {
    return endSeen;
  }

  /** Whether a frame said that the history has the job. */
  boolean recordSeen() {
    return recordSeen;
  }

  /** Messages may have been missed until now. */
  void onGap() {
    missed = true;
    if (overall != null) {
      overall.onGap();
    }
    if (sent != null) {
      sent.onGap();
    }
  }

  /** Whether some message may have been missed. */
  boolean hasGap() {
    return missed;
  }

  /**
   * How it ended and what came of it, as far as messages told; empty when none told an end.
   *
   * <p>Less than what the server remembers, which decides as long as there is anything.
   */
  Optional<JobRecord> heardEnd() {
    return Optional.ofNullable(heardEnd).map(this::heard);
  }

  /** What came of it, as far as messages told. */
  JobOutputs heardOutputs() {
    return heard(JobRecord.End.FAILURE).outputs(graph, sent().outputs());
  }

  private JobRecord heard(JobRecord.End end) {
    return new JobRecord(end, "", Optional.ofNullable(failure), yielded, makers);
  }

  /** What came of it over the socket alone. */
  SentPictures sent() {
    SentPictures pictures = sent;
    if (pictures == null) {
      pictures = new SentPictures(graph.senders());
      sent = pictures;
      if (missed) {
        pictures.onGap();
      }
    }
    return pictures;
  }

  void partlyRejected(Rejection rejection) {
    lost = rejection.lostOutputs();
    events.accept(new JobEvent.PartlyRejected(rejection.problems()));
  }

  void queued(int newPosition) {
    if (isWaiting() && newPosition != position) {
      position = newPosition;
      events.accept(new JobEvent.Queued(newPosition));
    }
  }

  /** Returns whether this was news. */
  boolean running() {
    if (state != JobSnapshot.State.WAITING) {
      return false;
    }
    state = JobSnapshot.State.RUNNING;
    endsAt = OptionalLong.empty();
    OverallProgress running = overall();
    if (missed) {
      running.onGap();
    }
    look();
    events.accept(new JobEvent.Started());
    return true;
  }

  void end(JobOutcome outcome) {
    if (state.isEnd()) {
      return;
    }
    if (outcome instanceof JobOutcome.Success && overall != null) {
      overall.ended(nanoTime.getAsLong());
    }
    state = JobSnapshot.State.of(outcome);
    endsAt = OptionalLong.empty();
    overall = null;
    events.accept(outcome.lastEvent());
  }

  void onMessage(ServerMessage message) {
    if (state.isEnd()) {
      return;
    }
    if (message instanceof ServerMessage.Unknown unknown) {
      events.accept(new JobEvent.Unknown(unknown.type(), graph.withoutSecrets(unknown.json())));
      return;
    }
    running();
    if (message instanceof ServerMessage.ExecutionCached m) {
      onCached(m.nodes());
    } else if (message instanceof ServerMessage.Executing m) {
      onExecuting(m);
    } else if (message instanceof ServerMessage.Progress m) {
      advance(m.progress());
    } else if (message instanceof ServerMessage.ProgressState m) {
      statesSeen = true;
      m.nodes().forEach(this::advance);
    } else if (message instanceof ServerMessage.Executed m) {
      onExecuted(m.node(), m.output());
    } else if (message instanceof ServerMessage.Preview m) {
      onPreview(m.node(), m.image());
    } else if (message instanceof ServerMessage.ProgressText m) {
      graph
          .find(m.node())
          .ifPresent(
              n -> events.accept(new JobEvent.ProgressText(n, graph.withoutSecrets(m.text()))));
    } else if (message instanceof ServerMessage.ExecutionError m) {
      onError(m.failure());
    } else if (message instanceof ServerMessage.ExecutionSuccess) {
      onEnd(failure == null ? JobRecord.End.SUCCESS : JobRecord.End.FAILURE);
    } else if (message instanceof ServerMessage.ExecutionInterrupted) {
      onEnd(JobRecord.End.CANCELLED);
    }
  }

  private OverallProgress overall() {
    OverallProgress running = overall;
    if (running == null) {
      running = new OverallProgress(graph, past, lost, nanoTime.getAsLong());
      overall = running;
    }
    return running;
  }

  private void onCached(List<String> ids) {
    List<WorkflowNode> nodes =
        ids.stream().filter(graph::has).map(graph::find).flatMap(Optional::stream).toList();
    nodes.forEach(node -> cached.add(node.id()));
    overall().cached(nodes.stream().map(WorkflowNode::id).toList(), nanoTime.getAsLong());
    look();
    if (!nodes.isEmpty()) {
      events.accept(new JobEvent.Cached(nodes));
    }
  }

  private void onEnd(JobRecord.End end) {
    heardEnd = end;
    onEndSeen();
  }

  private void onEndSeen() {
    endSeen = true;
    sent().onEnd();
  }

  private void onExecuting(ServerMessage.Executing message) {
    NodeRef ref = message.node();
    if (ref == null) {
      recordSeen = true;
      onEndSeen();
      return;
    }
    WorkflowNode node = graph.find(ref).orElse(null);
    if (node != null && message.promptId() != null) {
      // Without prompt id it greets a new socket, and the node may have begun long ago.
      sent().onStart(node);
    }
    if (!statesSeen && current != null && !current.equals(node)) {
      // Old servers send no states: a node is done when the next one begins.
      overall().finished(current, nanoTime.getAsLong());
    }
    if (node != null) {
      overall().started(node, message.promptId() != null, nanoTime.getAsLong());
      nodeStarted(node);
    }
    look();
  }

  private void nodeStarted(WorkflowNode node) {
    current = node;
    if (started.add(node.id())) {
      events.accept(new JobEvent.NodeStarted(node));
    }
  }

  private void advance(NodeProgress progress) {
    NodeProgress before = progressOf.get(progress.node().id());
    if (progress.equals(before)) {
      return;
    }
    progressOf.put(progress.node().id(), progress);
    WorkflowNode node = graph.find(progress.node()).orElse(null);
    if (node == null || cached.contains(node.id())) {
      return;
    }
    overall().advance(node, progress, nanoTime.getAsLong());
    if (before == null && progress.step() == 0 && !progress.finished()) {
      return;
    }
    nodeStarted(node);
    double step = progress.finished() ? progress.steps() : progress.step();
    JobEvent.Progress last = lastProgress;
    if (last == null
        || !last.node().equals(node)
        || last.step() != step
        || last.steps() != progress.steps()) {
      look();
      tellProgress(node, step, progress.steps());
    }
  }

  private void tellProgress(WorkflowNode node, double step, double steps) {
    JobEvent.Progress event =
        new JobEvent.Progress(estimate.done(), remaining(estimate.remaining()), node, step, steps);
    lastProgress = event;
    events.accept(event);
  }

  private static Optional<Duration> remaining(OptionalDouble seconds) {
    return seconds.isPresent()
        ? Optional.of(Duration.ofMillis((long) (seconds.getAsDouble() * 1000)))
        : Optional.empty();
  }

  private void onExecuted(NodeRef ref, NodeOutput output) {
    if (!output.equals(NodeOutput.NONE)) {
      yielded.put(ref.id(), output);
      makers.put(ref.id(), ref.displayId());
    }
    WorkflowNode node = graph.find(ref).orElse(null);
    if (node != null && (!output.files().isEmpty() || !output.texts().isEmpty())) {
      events.accept(new JobEvent.NodeOutput(node, output.files(), output.texts()));
    }
  }

  private void onPreview(@Nullable NodeRef ref, PreviewImage image) {
    WorkflowNode node = ref == null ? current : graph.find(ref).orElse(null);
    if (node == null) {
      return;
    }
    nodeStarted(node);
    if (sent().isSender(node)) {
      OutputImage result = sent().add(node, image, progressOf.get(node.id()));
      events.accept(new JobEvent.NodeOutput(node, List.of(result), List.of()));
    } else {
      events.accept(new JobEvent.Preview(node, image));
    }
  }

  private void onError(NodeFailure heard) {
    if (heard.isBlock()) {
      WorkflowNode node = graph.node(heard.nodeId(), heard.nodeType());
      events.accept(new JobEvent.NodeBlocked(node, graph.withoutSecrets(heard.message())));
    } else {
      failure = failure == null ? heard : failure;
      onEnd(JobRecord.End.FAILURE);
    }
  }
}
