package dev.weft.client.internal.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One node of a job: when it began, which steps it made, whether it is done. Times in seconds. */
final class NodeRun {
  /** Until a node is said to be done it is not, whatever it was expected to take. */
  private static final double LATE = 0.1;

  private static final double MOST_STEPS = 1e7;

  private final NodeCost guess;
  private final boolean warm;
  private final Optional<NodeCost> past;
  private State state = State.AHEAD;
  private double began;
  private boolean beginHeard;
  private double ended;
  private double step;
  private double steps;
  private double firstStep;
  private double firstStepAt;
  private double lastStepAt;
  private double rate;
  private @Nullable Map<String, Double> parts;

  enum State {
    AHEAD,
    RUNNING,
    DONE,
    /** Its result was there already, or nobody needed it. */
    SKIPPED
  }

  /**
   * @param guess what it takes by experience, on a server as fast as most
   * @param past what it took before
   * @param warm whether the models that it needs are in memory
   */
  NodeRun(NodeCost guess, Optional<NodeCost> past, boolean warm) {
    this.guess = guess;
    this.past = past;
    this.warm = warm;
  }

  State state() {
    return state;
  }

  boolean isWarm() {
    return warm;
  }

  /** What it takes by experience. */
  double guess() {
    return guess.withSteps(steps).seconds();
  }

  void skip() {
    if (state == State.AHEAD) {
      state = State.SKIPPED;
    }
  }

  /**
   * It runs.
   *
   * @param heard whether this is the moment in which it began
   */
  void begin(double now, boolean heard) {
    if (state == State.AHEAD || state == State.SKIPPED) {
      state = State.RUNNING;
      began = now;
      beginHeard = heard;
    } else if (state == State.RUNNING && step == 0) {
      // Of two messages that tell the beginning the first may be one that tells a lasting state.
      beginHeard |= heard;
    }
  }

  void step(double newStep, double newSteps, double now) {
    if (!(newSteps > 1 && newSteps <= MOST_STEPS && newStep >= 0 && newStep <= newSteps)) {
      // A node that has made no step yet is told as one that has one to make.
      return;
    }
    steps = newSteps;
    if (newStep < step || firstStepAt == 0) {
      // A node may go through its steps more than once.
      rate = newStep < step ? 0 : rate;
      firstStep = newStep;
      firstStepAt = now;
    } else if (newStep > firstStep && newStep > step) {
      rate = (now - firstStepAt) / (newStep - firstStep);
    }
    if (newStep != step) {
      lastStepAt = now;
    }
    step = newStep;
  }

  /** A node that it made is so far. */
  void part(String id, double fraction) {
    if (parts == null) {
      parts = new HashMap<>(4);
    }
    if (fraction >= 0) {
      parts.merge(id, fraction, Math::max);
    }
  }

  void end(double now) {
    if (state != State.DONE) {
      beginHeard &= state == State.RUNNING;
      state = State.DONE;
      ended = now;
    }
  }

  /** What it took, if it was heard from its beginning to its end. */
  Optional<NodeCost> took() {
    if (state != State.DONE || !beginHeard) {
      return Optional.empty();
    }
    double seconds = ended - began;
    double perStep = rate > 0 ? rate : steps > 1 ? seconds / steps : 0;
    return Optional.of(new NodeCost(seconds, steps > 1 ? steps : 0, perStep));
  }

  /** Whether what remains is more than a guess. */
  boolean isKnown() {
    return past.isPresent() || (rate > 0 && step - firstStep >= 2);
  }

  /**
   * How many seconds it will take from here.
   *
   * @param slowness how many times longer than by experience
   */
  double remaining(double now, double slowness) {
    return switch (state) {
      case DONE, SKIPPED -> 0;
      case AHEAD -> expected(slowness);
      case RUNNING -> stillRunning(now, slowness);
    };
  }

  private double expected(double slowness) {
    return past.map(cost -> cost.withSteps(steps).seconds()).orElseGet(() -> guess() * slowness);
  }

  private double stillRunning(double now, double slowness) {
    double elapsed = now - began;
    double all = expected(slowness);
    double late = Math.max(all - elapsed, LATE * elapsed);
    if (steps > 1 && step > 0) {
      double perStep = rate > 0 ? rate : afterOneStep(slowness);
      double current = Math.max(perStep - (now - lastStepAt), LATE * (now - lastStepAt));
      double left = steps - step;
      double bySteps = left < 1 ? 0 : current + (left - 1) * perStep;
      // What comes after the last step, or once more through all of them, is known from before.
      boolean more = past.isPresent() && past.get().seconds() > 1.5 * steps * perStep;
      return more ? Math.max(bySteps, all - elapsed) : bySteps + (left < 1 ? LATE * perStep : 0);
    }
    if (parts != null) {
      double fraction = parts.values().stream().mapToDouble(Double::doubleValue).sum();
      fraction /= parts.size() + 1;
      return Math.max(all * (1 - fraction), LATE * elapsed);
    }
    // Before its first step it may load a model, and all its steps are to come.
    return Math.max(late, expectedSteps(slowness));
  }

  private double expectedSteps(double slowness) {
    NodeCost cost = past.orElse(guess).withSteps(steps);
    double seconds = cost.steps() * cost.secondsPerStep();
    return past.isPresent() ? seconds - cost.secondsPerStep() : seconds * slowness;
  }

  /** The first step may have loaded a model. */
  private double afterOneStep(double slowness) {
    double one = firstStep > 0 ? (firstStepAt - began) / firstStep : 0;
    double before = past.map(NodeCost::secondsPerStep).orElse(0.0);
    if (before > 0) {
      return one > 0 ? Math.min(before, Math.max(one, before / 2)) : before;
    }
    return one > 0 ? one : guess.secondsPerStep() * slowness;
  }

  /** Whether it shows how fast the server makes steps. */
  boolean showsPace() {
    return rate > 0 && guess.secondsPerStep() > 0;
  }

  /** How many times longer a step takes than by experience. */
  double pace() {
    return rate / guess.secondsPerStep();
  }

  /** How many seconds it has taken so far. */
  double soFar(double now) {
    return state == State.DONE ? ended - began : state == State.RUNNING ? now - began : 0;
  }

  /** Whether how long it has taken tells something: it is done, or should be. */
  boolean tells(double now) {
    return state == State.DONE
        || (state == State.RUNNING && guess.secondsPerStep() == 0 && now - began > guess());
  }
}
