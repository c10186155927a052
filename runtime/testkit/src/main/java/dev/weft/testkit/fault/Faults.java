package dev.weft.testkit.fault;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Misbehaviour that a test asks for; nothing is wrong until it does. Faults add up, and each stays
 * until {@link #clear()}, except those that are counted. Safe for all threads.
 *
 * <pre>{@code
 * server.faults().stall("/ws").refuse("/prompt", 1, 502).delayHistory(Duration.ofSeconds(1));
 * }</pre>
 */
public final class Faults {
  private final Map<String, String> failures = new ConcurrentHashMap<>();
  private final Set<String> crashes = ConcurrentHashMap.newKeySet();
  private final RouteFaults routes = new RouteFaults();
  private volatile boolean deaf;
  private volatile boolean reordering;
  private volatile int framesBeforeCut;
  private volatile long bytesPerSecond;
  private volatile Duration historyDelay = Duration.ZERO;
  private volatile boolean historyCleared;

  /** Makes every node of a class end in an {@code execution_error} with this message. */
  public Faults failNode(String classType, String message) {
    failures.put(classType, message);
    return this;
  }

  /**
   * Ends the server when a node of this class begins to run, as if the process were killed: sockets
   * break, and queue and history are gone. {@code ComfySimulator.start()} starts it again; clear
   * this fault before, or it happens again.
   */
  public Faults crashAt(String classType) {
    crashes.add(classType);
    return this;
  }

  /** Answers the next requests, of whatever route, with this status and an empty body. */
  public Faults refuse(int requests, int status) {
    return refuse("/", requests, status);
  }

  /**
   * Answers the next requests to a route with this status and an empty body: a gateway's 502, or
   * the 429 of a server whose queue is full.
   *
   * @param path of the route, such as {@code /prompt}, without {@code /api}; paths below it are
   *     meant too, {@code /ws} means the handshake
   */
  public Faults refuse(String path, int requests, int status) {
    if (requests < 1) {
      throw new IllegalArgumentException("requests must be at least 1, but was " + requests);
    }
    routes.refuse(path, requests, status);
    return this;
  }

  /**
   * Takes requests to a route and never answers them; {@code /ws} makes the handshake hang. When
   * the faults are cleared their connections break.
   *
   * @param path as in {@link #refuse(String, int, int)}
   */
  public Faults stall(String path) {
    routes.stall(path);
    return this;
  }

  /**
   * Breaks the connection in the middle of the next answers of a route.
   *
   * @param path as in {@link #refuse(String, int, int)}
   */
  public Faults truncate(String path, int requests) {
    routes.truncate(path, requests);
    return this;
  }

  /** Keeps sockets open and sends nothing more on them; what is not sent meanwhile is lost. */
  public Faults deaf() {
    deaf = true;
    return this;
  }

  /** Breaks each socket, without a close frame, in place of the frame after this many. */
  public Faults cutAfter(int frames) {
    if (frames < 1) {
      throw new IllegalArgumentException("frames must be at least 1, but was " + frames);
    }
    framesBeforeCut = frames;
    return this;
  }

  /** Sends frames that wait behind one another in the wrong order, two by two. */
  public Faults reorder() {
    reordering = true;
    return this;
  }

  /** Lets no more than so many bytes a second through, of answers and of frames. */
  public Faults slowNetwork(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("bytes must be at least 1, but was " + bytes);
    }
    bytesPerSecond = bytes;
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
  public void clear() {
    failures.clear();
    crashes.clear();
    routes.clear();
    deaf = false;
    reordering = false;
    framesBeforeCut = 0;
    bytesPerSecond = 0;
    historyDelay = Duration.ZERO;
    historyCleared = false;
  }

  /** The message that a node of this class is to fail with. */
  public Optional<String> failureOf(String classType) {
    return Optional.ofNullable(failures.get(classType));
  }

  /** Whether the server is to end at nodes of this class. */
  public boolean isCrashAt(String classType) {
    return crashes.contains(classType);
  }

  /** What goes wrong with requests. */
  public RouteFaults routes() {
    return routes;
  }

  /** Whether sockets are to be silent. */
  public boolean isDeaf() {
    return deaf;
  }

  /** Whether a socket that was sent so many frames is to break. */
  public boolean isCutAfter(int frames) {
    int most = framesBeforeCut;
    return most > 0 && frames >= most;
  }

  /** Whether frames are to come in the wrong order. */
  public boolean isReordering() {
    return reordering;
  }

  /** Whether bytes take time. */
  public boolean isSlow() {
    return bytesPerSecond > 0;
  }

  /** How long so many bytes take. */
  public Duration timeOf(int bytes) {
    long speed = bytesPerSecond;
    return speed == 0 ? Duration.ZERO : Duration.ofNanos(bytes * 1_000_000_000L / speed);
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
