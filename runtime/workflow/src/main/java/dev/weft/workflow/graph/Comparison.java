package dev.weft.workflow.graph;

import dev.weft.workflow.Parameter.Target;
import dev.weft.workflow.graph.ReadInput.From;
import dev.weft.workflow.graph.ReadInput.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two graphs side by side, of which it is said which node is which.
 *
 * @param expected what a workflow would send
 * @param found what was read
 * @param pairs the id of each node that was found, by the id that was expected
 */
public record Comparison(ReadGraph expected, ReadGraph found, Map<String, String> pairs) {

  public Comparison {
    pairs = Map.copyOf(pairs);
  }

  /** The node that was found for one that was expected. */
  public Optional<ReadNode> foundFor(String id) {
    return Optional.ofNullable(pairs.get(id)).map(found.nodes()::get);
  }

  /** Whether ids say which node is which: most of those expected are there, of the same class. */
  public boolean hasOwnIds() {
    long same =
        expected.nodes().values().stream()
            .filter(
                node -> {
                  ReadNode other = found.nodes().get(node.id());
                  return other != null && other.classType().equals(node.classType());
                })
            .count();
    return 2 * same >= expected.nodes().size();
  }

  /**
   * How far they are from each other.
   *
   * @param free inputs that were expected to hold any value
   */
  public Score score(Set<Target> free) {
    int structure = 0;
    int values = 0;
    int titles = 0;
    int renumbered = 0;
    for (ReadNode node : expected.nodes().values()) {
      ReadNode other = foundFor(node.id()).orElse(null);
      if (other == null) {
        structure++;
        continue;
      }
      titles += node.title().isPresent() && differ(node, other) ? 1 : 0;
      renumbered += node.id().equals(other.id()) ? 0 : 1;
      for (String name : names(node, other)) {
        @Nullable ReadInput wanted = node.input(name);
        @Nullable ReadInput held = other.input(name);
        if (!same(wanted, held)) {
          boolean linked = wanted instanceof From || held instanceof From;
          structure += linked ? 1 : 0;
          values += linked || free.contains(new Target(node.id(), name)) ? 0 : 1;
        }
      }
    }
    return new Score(structure, values, found.nodes().size() - pairs.size(), titles, renumbered);
  }

  private static boolean differ(ReadNode node, ReadNode other) {
    return other.title().isPresent() && !node.title().equals(other.title());
  }

  /**
   * What differs, in the order expected.
   *
   * @param passed inputs that are not looked at
   */
  public List<Difference> differences(Set<Target> passed) {
    List<Difference> differences = new ArrayList<>();
    for (ReadNode node : expected.nodes().values()) {
      ReadNode other = foundFor(node.id()).orElse(null);
      if (other == null) {
        differences.add(new Difference.Lacking(node));
        continue;
      }
      for (String name : names(node, other)) {
        @Nullable ReadInput wanted = node.input(name);
        @Nullable ReadInput held = other.input(name);
        if (!same(wanted, held)
            && !comesFromWhatIsLacking(wanted)
            && !passed.contains(new Target(node.id(), name))) {
          differences.add(
              new Difference.Input(
                  node, other, name, Optional.ofNullable(wanted), Optional.ofNullable(held)));
        }
      }
    }
    return differences;
  }

  /** The nodes that were found beside, and that none of the expected ones takes anything from. */
  public List<ReadNode> more() {
    Set<String> known = new LinkedHashSet<>(pairs.values());
    List<String> open = new ArrayList<>(known);
    while (!open.isEmpty()) {
      ReadNode node = found.nodes().get(open.remove(open.size() - 1));
      if (node != null) {
        node.inputs().values().stream()
            .filter(From.class::isInstance)
            .map(link -> ((From) link).sourceId())
            .filter(known::add)
            .forEach(open::add);
      }
    }
    return found.nodes().values().stream().filter(node -> !known.contains(node.id())).toList();
  }

  private static Set<String> names(ReadNode node, ReadNode other) {
    Set<String> names = new LinkedHashSet<>(node.inputs().keySet());
    names.addAll(other.inputs().keySet());
    return names;
  }

  /** That the source is lacking is told of the source. */
  private boolean comesFromWhatIsLacking(@Nullable ReadInput wanted) {
    return wanted instanceof From link
        && expected.nodes().containsKey(link.sourceId())
        && !pairs.containsKey(link.sourceId());
  }

  private boolean same(@Nullable ReadInput wanted, @Nullable ReadInput held) {
    if (wanted instanceof Value value && held instanceof Value other) {
      return value.means(other);
    }
    if (wanted instanceof From link && held instanceof From other) {
      String source =
          expected.nodes().containsKey(link.sourceId())
              ? pairs.get(link.sourceId())
              : link.sourceId();
      return link.slot() == other.slot() && other.sourceId().equals(source);
    }
    return wanted == null && held == null;
  }
}
