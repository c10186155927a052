package dev.weft.client.internal.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What nodes and jobs took on one server: by class, and by node where a workflow came again. The
 * same class can take a second in one workflow and a minute in another, so the node decides.
 *
 * <p>Bounded: what was of no use for longest goes first. Not thread-safe.
 */
public final class PastCosts {
  static final int CLASSES_KEPT = 1000;
  static final int NODES_KEPT = 4000;
  static final int JOBS_KEPT = 500;

  /** How much of what a server showed before still counts after one more node. */
  private static final double FADING = 0.8;

  private final Map<String, NodeCost> classes = new Newest<>(CLASSES_KEPT);
  private final Map<String, NodeCost> nodes = new Newest<>(NODES_KEPT);
  private final Map<String, NodeCost> jobs = new Newest<>(JOBS_KEPT);
  private double measured;
  private double guessed;

  /**
   * What a node took.
   *
   * @param warm whether the models that it needs are in memory by then
   */
  Optional<NodeCost> of(long shape, String nodeId, String classType, boolean warm) {
    NodeCost cost = either(nodes, node(shape, nodeId), warm);
    return Optional.ofNullable(cost == null ? either(classes, classType, warm) : cost);
  }

  private static @Nullable NodeCost either(Map<String, NodeCost> costs, String key, boolean warm) {
    NodeCost same = costs.get(keyed(key, warm));
    if (same != null) {
      return same;
    }
    NodeCost other = costs.get(keyed(key, !warm));
    return other == null || !warm ? other : other.warm();
  }

  /** Whether a class ran at all. */
  boolean knows(String classType) {
    return either(classes, classType, false) != null;
  }

  /** Notes down what a node took. */
  void add(long shape, String nodeId, String classType, boolean warm, NodeCost took, double guess) {
    classes.merge(keyed(classType, warm), took, NodeCost::then);
    nodes.merge(keyed(node(shape, nodeId), warm), took, NodeCost::then);
    measured = measured * FADING + took.seconds();
    guessed = guessed * FADING + guess;
  }

  /** Notes down that a node did not run, though it was to. */
  void addIdle(long shape, String nodeId, boolean warm) {
    nodes.put(keyed(node(shape, nodeId), warm), NodeCost.of(0));
  }

  /** Notes down what a job took from its beginning to its end. */
  public void addJob(long shape, double seconds) {
    jobs.merge(Long.toHexString(shape), NodeCost.of(seconds), NodeCost::then);
  }

  /** What a job of this shape takes, in seconds. */
  public OptionalDouble ofJob(long shape) {
    NodeCost cost = jobs.get(Long.toHexString(shape));
    return cost == null ? OptionalDouble.empty() : OptionalDouble.of(cost.seconds());
  }

  /** What a job takes of which nothing is known. */
  public OptionalDouble ofAnyJob() {
    return jobs.values().stream().mapToDouble(NodeCost::seconds).average();
  }

  /** How many times slower than experience says; weighed with so many seconds of it. */
  double slowness(double weight) {
    return (weight + measured) / (weight + guessed);
  }

  private static String node(long shape, String nodeId) {
    return Long.toHexString(shape) + " " + nodeId;
  }

  private static String keyed(String key, boolean warm) {
    return warm ? key + " warm" : key;
  }

  /** All of it, a line for each fact; those of use last come last. */
  public List<String> toLines() {
    List<String> lines = new ArrayList<>();
    lines.add("server\t" + measured + "\t" + guessed);
    add(lines, "class", classes);
    add(lines, "node", nodes);
    add(lines, "job", jobs);
    return lines;
  }

  private static void add(List<String> lines, String kind, Map<String, NodeCost> costs) {
    costs.forEach(
        (key, cost) -> {
          if (key.chars().noneMatch(c -> c < ' ')) {
            lines.add(
                String.join(
                    "\t",
                    kind,
                    key,
                    Double.toString(cost.seconds()),
                    Double.toString(cost.steps()),
                    Double.toString(cost.secondsPerStep())));
          }
        });
  }

  /**
   * What was written down.
   *
   * @throws IllegalArgumentException if a line is none of ours
   */
  static PastCosts of(List<String> lines) {
    PastCosts costs = new PastCosts();
    lines.forEach(line -> costs.read(line.split("\t", -1)));
    return costs;
  }

  private void read(String... fields) {
    if (fields.length == 3 && fields[0].equals("server")) {
      measured = amount(fields[1]);
      guessed = amount(fields[2]);
      return;
    }
    if (fields.length != 5) {
      throw new IllegalArgumentException("a line has " + fields.length + " fields");
    }
    Map<String, NodeCost> costs =
        switch (fields[0]) {
          case "class" -> classes;
          case "node" -> nodes;
          case "job" -> jobs;
          default -> throw new IllegalArgumentException("a line begins with " + fields[0]);
        };
    costs.put(fields[1], new NodeCost(amount(fields[2]), amount(fields[3]), amount(fields[4])));
  }

  private static double amount(String text) {
    double value = Double.parseDouble(text);
    if (!(value >= 0) || value > 1e9) {
      throw new IllegalArgumentException("no amount: " + text);
    }
    return value;
  }

  private static final class Newest<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1;
    private final int kept;

    Newest(int kept) {
      super(16, 0.75f, true);
      this.kept = kept;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > kept;
    }
  }
}
