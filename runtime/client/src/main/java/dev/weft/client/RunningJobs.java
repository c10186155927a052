package dev.weft.client;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, TrackedJob> byId = new LinkedHashMap<>();
  private final Deque<ServerMessage> unclaimed = new ArrayDeque<>();
  private int submitting;
  private boolean previewsNameTheirJob;
  private @Nullable String progressing;

  /** Takes in a job that is about to be posted: its frames may come before the answer. */
  void expect(TrackedJob job) {
    submitting++;
    byId.put(job.promptId(), job);
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
    submitted();
  }

  /** The server did not take it. */
  void refuse(TrackedJob job) {
    byId.remove(job.promptId());
    submitted();
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

  boolean isEmpty() {
    return byId.isEmpty();
  }

  /** A new socket: whether it sends previews with ids is not known yet. */
  void onConnected() {
    previewsNameTheirJob = false;
    progressing = null;
  }

  /** Hands a frame to the job it is about; returns that job, or null. */
  @Nullable TrackedJob deliver(ServerMessage message) {
    if (message instanceof ServerMessage.FeatureFlags flags) {
      previewsNameTheirJob = flags.previewMetadata();
    }
    if (message instanceof ServerMessage.Progress) {
      progressing = message.promptId();
    }
    TrackedJob job = ownerOf(message);
    if (job != null) {
      job.onMessage(message);
    } else if (submitting > 0 && message.promptId() != null) {
      unclaimed.addLast(message);
      if (unclaimed.size() > BUFFERED) {
        unclaimed.removeFirst();
      }
    }
    return job;
  }

  private @Nullable TrackedJob ownerOf(ServerMessage message) {
    String promptId = message.promptId();
    if (promptId != null) {
      return byId.get(promptId);
    }
    if (message instanceof ServerMessage.Preview) {
      // Where ours carry ids, one without is a stranger's: of a prompt posted without client id.
      TrackedJob job = progressing == null ? null : byId.get(progressing);
      return previewsNameTheirJob || job == null || !job.isRunning() ? null : job;
    }
    if (message instanceof ServerMessage.ProgressText) {
      return onlyRunning();
    }
    if (message instanceof ServerMessage.Executing greeting && greeting.node() != null) {
      return onlyRunning();
    }
    return null;
  }

  /** A server runs one prompt at a time, so what runs is ours if one of ours runs. */
  private @Nullable TrackedJob onlyRunning() {
    List<TrackedJob> running = byId.values().stream().filter(TrackedJob::isRunning).toList();
    return running.size() == 1 ? running.get(0) : null;
  }

  private void submitted() {
    submitting--;
    if (submitting == 0) {
      unclaimed.clear();
    }
  }
}
