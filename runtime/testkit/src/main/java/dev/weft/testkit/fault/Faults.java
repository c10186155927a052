package dev.weft.testkit.fault;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Misbehaviour that a test asks for; nothing is wrong until it does. Each stays until {@link
 * #clear()}, except refusals, which are counted. Safe for all threads.
 */
public final class Faults {
  private final Map<String, String> failures = new ConcurrentHashMap<>();
  private int refusals;
  private int refusalStatus;
  private volatile boolean deaf;
  private volatile Duration historyDelay = Duration.ZERO;
  private volatile boolean historyCleared;

  /** Makes every node of a class end in an {@code execution_error} with this message. */
  public Faults failNode(String classType, String message) {
    failures.put(classType, message);
    return this;
  }

  /** Answers the next requests, of whatever route, with this status and an empty body. */
  public synchronized Faults refuse(int requests, int status) {
    refusals = requests;
    refusalStatus = status;
    return this;
  }

  /** Keeps sockets open and sends nothing more on them; what is not sent meanwhile is lost. */
  public Faults deaf() {
    deaf = true;
    return this;
  }

  /** Lets time pass between {@code execution_success} and the history entry. */
  public Faults delayHistory(Duration delay) {
    historyDelay = delay;
    return this;
  }

  /** Clears the history whenever a job has ended, as if somebody did so just then. */
  public Faults clearHistory() {
    historyCleared = true;
    return this;
  }

  /** Behaves again. */
  public synchronized void clear() {
    failures.clear();
    refusals = 0;
    deaf = false;
    historyDelay = Duration.ZERO;
    historyCleared = false;
  }

  /** The message that a node of this class is to fail with. */
  public Optional<String> failureOf(String classType) {
    return Optional.ofNullable(failures.get(classType));
  }

  /** The status to refuse this request with; counts it. */
  public synchronized Optional<Integer> takeRefusal() {
    if (refusals == 0) {
      return Optional.empty();
    }
    refusals--;
    return Optional.of(refusalStatus);
  }

  /** Whether sockets are to be silent. */
  public boolean isDeaf() {
    return deaf;
  }

  /** Whether the history is cleared when a job has ended. */
  public boolean isHistoryCleared() {
    return historyCleared;
  }

  /** How long a history entry is held back. */
  public Duration historyDelay() {
    return historyDelay;
  }
}
