package dev.weft.client.internal.tracking;

import dev.weft.client.internal.progress.PastCosts;
import dev.weft.client.internal.server.QueueState;
import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.Standing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of one client that are not over, and which frames are theirs. Touched by the event loop
 * alone.
 *
 * <p>A socket also carries frames of other people's prompts. A frame with a prompt id belongs to
 * that job; one without belongs to a job only where that is certain.
 */
final class RunningJobs {
  private static final int BUFFERED = 2048;
  private static final int NEXT_ONES = 2;

  private final Map<String, TrackedJob> byId = new LinkedHashMap<>();
  private final Set<TrackedJob> submitting = new HashSet<>();
  private final Deque<ServerMessage> unclaimed = new ArrayDeque<>();
  private final PastCosts past;
  private boolean previewsNameTheirJob;
  private @Nullable String progressing;

  /**
   * @param past what jobs took on this server
   */
  RunningJobs(PastCosts past) {
    this.past = past;
  }

  /** Takes in a job that is about to be posted: its messages may come before the answer. */
  void expect(TrackedJob job) {
    submitting.add(job);
    byId.put(job.promptId(), job);
  }

  /** Takes in a job that was posted before. */
  void watch(TrackedJob job) {
    byId.put(job.promptId(), job);
    job.accepted(job.promptId());
  }

  /** The server has it, under an id of its own if it is an old one. */
  void accept(TrackedJob job, String promptId) {
    String expected = job.promptId();
    job.accepted(promptId);
    if (!promptId.equals(expected)) {
      byId.remove(expected);
      byId.put(promptId, job);
      unclaimed.stream().filter(m -> promptId.equals(m.promptId())).forEach(job::onMessage);
    }
    submitted(job);
  }

  /** The server did not take it. */
  void refuse(TrackedJob job) {
    byId.remove(job.promptId());
    submitted(job);
  }

  void remove(TrackedJob job) {
    byId.remove(job.promptId());
  }

  List<TrackedJob> all() {
    return new ArrayList<>(byId.values());
  }

  List<TrackedJob> accepted() {
    return byId.values().stream().filter(TrackedJob::isAccepted).toList();
  }

  boolean any() {
    return !byId.isEmpty();
  }

  List<TrackedJob> running() {
    return byId.values().stream().filter(TrackedJob::isRunning).toList();
  }

  /** The queue was looked at: tells those that wait when they are likely to end. */
  void expectEnds(QueueState queue, long now) {
    OptionalDouble anyJob = past.ofAnyJob();
    if (anyJob.isPresent()) {
      boolean busy = queue.jobs().containsValue(new Standing.Running());
      List<TrackedJob> queued =
          waiting()
              .filter(job -> job.position() > 0)
              .sorted(Comparator.comparingInt(TrackedJob::position))
              .toList();
      new WaitingTimes(past, anyJob.getAsDouble(), now).tell(busy, running(), queued);
    }
  }

  boolean anyWaits() {
    return waiting().findAny().isPresent();
  }

  /** Whether there is one that perhaps no message tells of. */
  boolean anyUnheard() {
    return byId.values().stream().anyMatch(TrackedJob::isUnheard);
  }

  boolean anyCancelWanted() {
    return byId.values().stream().anyMatch(TrackedJob::isCancelWanted);
  }

  /**
   * Those that run, and of those that wait the few that run next; of those whose place is not known
   * yet the oldest.
   */
  List<TrackedJob> nextToEnd() {
    List<TrackedJob> next = new ArrayList<>();
    byId.values().stream().filter(TrackedJob::isRunning).forEach(next::add);
    waiting().filter(job -> job.position() == 0).limit(NEXT_ONES).forEach(next::add);
    waiting()
        .filter(job -> job.position() > 0)
        .sorted(Comparator.comparingInt(TrackedJob::position))
        .limit(NEXT_ONES)
        .forEach(next::add);
    return next;
  }

  private Stream<TrackedJob> waiting() {
    return byId.values().stream().filter(TrackedJob::isWaiting);
  }

  /** A new socket: whether it sends previews with ids is not known yet. */
  void onConnected() {
    previewsNameTheirJob = false;
    progressing = null;
  }

  /** Messages may be missed from now on. */
  void onLost() {
    byId.values().forEach(TrackedJob::onGap);
  }

  /** Whether one that runs has results that come as messages. */
  boolean anySends() {
    return byId.values().stream().anyMatch(job -> job.isRunning() && job.sends());
  }

  /** The job that a message is about, or null. Every message passes here once, in its order. */
  @Nullable TrackedJob ownerOf(ServerMessage message) {
    if (message instanceof ServerMessage.FeatureFlags flags) {
      previewsNameTheirJob = flags.previewMetadata();
    }
    if (message instanceof ServerMessage.Progress) {
      progressing = message.promptId();
    }
    String promptId = message.promptId();
    if (promptId == null) {
      return ownerOfNameless(message);
    }
    TrackedJob job = byId.get(promptId);
    if (job == null && !submitting.isEmpty()) {
      unclaimed.addLast(message);
      if (unclaimed.size() > BUFFERED) {
        unclaimed.removeFirst();
      }
    }
    return job;
  }

  private @Nullable TrackedJob ownerOfNameless(ServerMessage message) {
    if (message instanceof ServerMessage.Preview) {
      // Where ours carry ids, one without is a stranger's: of a prompt posted without client id.
      TrackedJob job = progressing == null ? null : byId.get(progressing);
      return previewsNameTheirJob || job == null || !job.isRunning() ? null : job;
    }
    boolean greeting = message instanceof ServerMessage.Executing e && e.node() != null;
    return greeting || message instanceof ServerMessage.ProgressText ? onlyRunning() : null;
  }

  /** A server runs one prompt at a time, so what runs is ours if one of ours runs. */
  private @Nullable TrackedJob onlyRunning() {
    List<TrackedJob> running = running();
    return running.size() == 1 ? running.get(0) : null;
  }

  private void submitted(TrackedJob job) {
    submitting.remove(job);
    if (submitting.isEmpty()) {
      unclaimed.clear();
    }
  }
}
