package dev.weft.client.job;

import dev.weft.workflow.InputContent;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

/**
 * How a workflow is submitted, beside what it holds: {@code
 * SubmitOptions.DEFAULT.withId(row.jobId()).atFront()}. Immutable; each method gives another one.
 */
public final class SubmitOptions {
  /** Everything as the client and the server do it by themselves. */
  public static final SubmitOptions DEFAULT =
      new SubmitOptions(
          Optional.empty(),
          false,
          OptionalDouble.empty(),
          Map.of(),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final String HIDDEN = "\u2022\u2022\u2022";
  private static final Duration LONGEST = Duration.ofDays(10_000);

  private final Optional<UUID> id;
  private final boolean front;
  private final OptionalDouble priority;
  private final Map<String, String> extraData;
  private final Optional<String> partnerKey;
  private final Set<String> targets;
  private final Optional<Boolean> previews;
  private final Optional<Duration> timeLimit;
  private final Optional<Boolean> pictureMetadata;

  private SubmitOptions(
      Optional<UUID> id,
      boolean front,
      OptionalDouble priority,
      Map<String, String> extraData,
      Optional<String> partnerKey,
      Set<String> targets,
      Optional<Boolean> previews,
      Optional<Duration> timeLimit,
      Optional<Boolean> pictureMetadata) {
    this.id = id;
    this.front = front;
    this.priority = priority;
    this.extraData = extraData;
    this.partnerKey = partnerKey;
    this.targets = targets;
    this.previews = previews;
    this.timeLimit = timeLimit;
    this.pictureMetadata = pictureMetadata;
  }

  /**
   * Submits under this id instead of one that the client makes: note it down first, and after a
   * crash the job is found again, by submitting once more or by {@code ComfyClient.attach}.
   *
   * <p>An id is one job. While this client follows a job of that id, submitting gives that job once
   * more. Otherwise the server is asked for it before anything is posted: what waits, runs or is
   * still remembered there is taken up, whatever the workflow now holds. A job that the server has
   * forgotten runs again.
   *
   * <p>Between asking and posting the server can be told of the same id by somebody else. It takes
   * both and runs both, one after the other, and remembers the later one. So two processes that may
   * submit the same id at once must agree beforehand which of them does, for instance by a row of
   * their database.
   */
  public SubmitOptions withId(UUID jobId) {
    return new SubmitOptions(
        Optional.of(jobId),
        front,
        priority,
        extraData,
        partnerKey,
        targets,
        previews,
        timeLimit,
        pictureMetadata);
  }

  /** Runs it before all that wait with no options; of several, the latest first. */
  public SubmitOptions atFront() {
    return new SubmitOptions(
        id,
        true,
        OptionalDouble.empty(),
        extraData,
        partnerKey,
        targets,
        previews,
        timeLimit,
        pictureMetadata);
  }

  /**
   * Runs it in the order of this number: smaller ones run earlier. Jobs without one get 0, 1, 2 and
   * so on from the start of the server, those {@link #atFront} the same below zero.
   *
   * @throws IllegalArgumentException if it is infinite or NaN
   */
  public SubmitOptions withPriority(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("the priority must be a number, but was " + number);
    }
    return new SubmitOptions(
        id,
        false,
        OptionalDouble.of(number),
        extraData,
        partnerKey,
        targets,
        previews,
        timeLimit,
        pictureMetadata);
  }

  /**
   * Adds a member to the {@code extra_data} of the prompt: {@code extra_pnginfo} is written into
   * pictures, where its members go before those of Weft; others are read by nodes or plugins. The
   * server keeps it in queue and history, for everybody to see.
   *
   * @param json its value
   * @throws IllegalArgumentException if that is not one JSON value, or an {@code extra_pnginfo}
   *     that is no object: it would make a list of all jobs fail for everybody (ComfyUI 0.33)
   */
  public SubmitOptions withExtraData(String name, String json) {
    try {
      InputContent.ofJson(json);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the extra data " + name + " is " + e.getMessage(), e);
    }
    if (name.equals("extra_pnginfo") && !json.strip().startsWith("{")) {
      throw new IllegalArgumentException("the extra data extra_pnginfo must be an object");
    }
    Map<String, String> more = new LinkedHashMap<>(extraData);
    more.put(name, json);
    return new SubmitOptions(
        id,
        front,
        priority,
        Collections.unmodifiableMap(more),
        partnerKey,
        targets,
        previews,
        timeLimit,
        pictureMetadata);
  }

  /**
   * Gives nodes that call paid services the key of a Comfy account. It is shown by no text of this
   * library. Servers before 0.33 show it to everybody who reads their queue.
   */
  public SubmitOptions withPartnerKey(String key) {
    return new SubmitOptions(
        id,
        front,
        priority,
        extraData,
        Optional.of(key),
        targets,
        previews,
        timeLimit,
        pictureMetadata);
  }

  /**
   * Runs only these output nodes, and what they need. Outputs of others stay empty.
   *
   * @param nodeIds ids of the workflow's output nodes, at least one
   */
  public SubmitOptions onlyOutputs(String... nodeIds) {
    if (nodeIds.length == 0) {
      throw new IllegalArgumentException("name at least one output node");
    }
    Set<String> some = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(nodeIds)));
    return new SubmitOptions(
        id, front, priority, extraData, partnerKey, some, previews, timeLimit, pictureMetadata);
  }

  /**
   * Whether to ask for previews of this job, whatever the client does for others. Servers before
   * 0.33 do as their own options say.
   */
  public SubmitOptions withPreviews(boolean wanted) {
    return new SubmitOptions(
        id,
        front,
        priority,
        extraData,
        partnerKey,
        targets,
        Optional.of(wanted),
        timeLimit,
        pictureMetadata);
  }

  /**
   * Cancels the job if it has not ended a while after the server took it, the wait in the queue
   * included. It then ends with a {@link TimeLimitException}, as soon as the server has let go of
   * it: a running node is left at its next step. A client that is closed before cancels nothing.
   *
   * @throws IllegalArgumentException if it is not positive, or longer than 10,000 days
   */
  public SubmitOptions withTimeLimit(Duration limit) {
    if (limit.isNegative() || limit.isZero() || limit.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "the time limit must be positive and at most 10,000 days, but was " + limit);
    }
    return new SubmitOptions(
        id,
        front,
        priority,
        extraData,
        partnerKey,
        targets,
        previews,
        Optional.of(limit),
        pictureMetadata);
  }

  /**
   * Whether pictures, videos and sounds of this job shall hold the workflow as the editor has it
   * and the values of its parameters, whatever the client does for others. ComfyUI itself writes
   * the graph that it ran into them in any case.
   */
  public SubmitOptions withPictureMetadata(boolean wanted) {
    return new SubmitOptions(
        id,
        front,
        priority,
        extraData,
        partnerKey,
        targets,
        previews,
        timeLimit,
        Optional.of(wanted));
  }

  /** The id to submit under, unless the client makes one. */
  public Optional<UUID> id() {
    return id;
  }

  /** Whether it runs before those that wait. */
  public boolean isAtFront() {
    return front;
  }

  /** The number by which it runs, if it has one of its own. */
  public OptionalDouble priority() {
    return priority;
  }

  /** What is added to {@code extra_data}, as JSON by name; without the key. */
  public Map<String, String> extraData() {
    return extraData;
  }

  /** The key for paid services. */
  public Optional<String> partnerKey() {
    return partnerKey;
  }

  /** The output nodes to run; all if there are none. */
  public Set<String> targets() {
    return targets;
  }

  /** Whether previews are wanted, if that was said. */
  public Optional<Boolean> previews() {
    return previews;
  }

  /** When to cancel it. */
  public Optional<Duration> timeLimit() {
    return timeLimit;
  }

  /** Whether pictures shall hold more than the graph, if that was said. */
  public Optional<Boolean> pictureMetadata() {
    return pictureMetadata;
  }

  /** A text with the key in these options made unreadable. */
  public String withoutSecrets(String text) {
    return partnerKey.isEmpty() || partnerKey.get().isEmpty()
        ? text
        : text.replace(partnerKey.get(), HIDDEN);
  }

  /** Names all that is set, and shows no value of extra data. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("SubmitOptions[");
    id.ifPresent(value -> text.append("id=").append(value).append(", "));
    text.append(front ? "front, " : "");
    priority.ifPresent(value -> text.append("priority=").append(value).append(", "));
    text.append(extraData.isEmpty() ? "" : "extraData=" + extraData.keySet() + ", ");
    text.append(partnerKey.isPresent() ? "partnerKey=" + HIDDEN + ", " : "");
    text.append(targets.isEmpty() ? "" : "only=" + targets + ", ");
    previews.ifPresent(value -> text.append("previews=").append(value).append(", "));
    timeLimit.ifPresent(value -> text.append("timeLimit=").append(value).append(", "));
    pictureMetadata.ifPresent(v -> text.append("pictureMetadata=").append(v).append(", "));
    int end = text.length() - (text.toString().endsWith(", ") ? 2 : 0);
    return text.substring(0, end) + "]";
  }
}
