package dev.weft.workflow.graph;

import dev.weft.workflow.Parameter.Target;
import dev.weft.workflow.graph.ReadInput.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds which node of one graph is which of another: by id and class where that is consistent, else
 * by what nodes are, what they are called, and how they are linked. Where two answers are equally
 * good, both are given.
 */
public final class Pairing {
  /** More ways to pair what is alike are not tried. */
  private static final int MOST_ENDS = 48;

  /** Nor is anything tried where there are so many. */
  private static final int MOST_PARTNERS = 5_000;

  private final Pairs.Both both;
  private final Set<Target> free;
  private final List<Comparison> best = new ArrayList<>();
  private Score score = Score.WORST;
  private int ends;

  private Pairing(ReadGraph expected, ReadGraph found, Set<Target> free) {
    this.both = Pairs.Both.of(expected, found);
    this.free = free;
  }

  /**
   * The best ways to pair two graphs, at least one.
   *
   * @param free inputs that are expected to hold any value
   */
  public static List<Comparison> of(ReadGraph expected, ReadGraph found, Set<Target> free) {
    return new Pairing(expected, found, free).find();
  }

  private List<Comparison> find() {
    Comparison byId = byId();
    Score known = byId.score(free);
    boolean trusted = byId.hasOwnIds();
    if (trusted && known.isSame() && known.titles() == 0) {
      return List.of(byId);
    }
    search(byLikeness());
    if (known.differsInIdsAlone(score)) {
      return trusted ? List.of(byId) : best;
    }
    return known.compareTo(score) < 0 ? List.of(byId) : best;
  }

  private Comparison byId() {
    Pairs pairs = new Pairs(both);
    pairs.addSameIds();
    pairs.addUnique(ReadNode::classType);
    return pairs.comparison();
  }

  private Pairs byLikeness() {
    Pairs pairs = new Pairs(both);
    pairs.addUnique(ReadNode::classType);
    pairs.addUnique(node -> List.of(node.classType(), node.title()));
    return pairs;
  }

  /** Tries all partners of the node that has the fewest, and goes on from there. */
  private void search(Pairs pairs) {
    if (ends >= MOST_ENDS) {
      return;
    }
    List<ReadNode> open =
        pairs.open().stream().filter(node -> !pairs.partners(node).isEmpty()).toList();
    int partnersOfAll = open.stream().mapToInt(node -> pairs.partners(node).size()).sum();
    if (open.isEmpty() || partnersOfAll > MOST_PARTNERS) {
      ends++;
      end(pairs.comparison());
      return;
    }
    ReadNode node =
        open.stream().min(Comparator.comparingInt(one -> pairs.partners(one).size())).orElseThrow();
    List<ReadNode> partners = pairs.partners(node);
    partners.stream()
        .sorted(Comparator.comparingInt(partner -> -alike(node, partner)))
        .forEach(
            partner -> {
              Pairs next = pairs.copy();
              next.add(node.id(), partner.id());
              search(next);
            });
    if (open.stream().filter(other -> isLike(node, other)).count() > partners.size()) {
      Pairs next = pairs.copy();
      next.leaveSingle(node.id());
      search(next);
    }
  }

  private static boolean isLike(ReadNode node, ReadNode other) {
    return node.classType().equals(other.classType());
  }

  /** How many values two nodes share that nothing sets. */
  private int alike(ReadNode node, ReadNode partner) {
    int alike = 0;
    for (String name : node.inputs().keySet()) {
      if (node.input(name) instanceof Value value
          && partner.input(name) instanceof Value other
          && !free.contains(new Target(node.id(), name))
          && value.means(other)) {
        alike++;
      }
    }
    return alike;
  }

  private void end(Comparison comparison) {
    Score found = comparison.score(free);
    if (!best.isEmpty() && found.differsInIdsAlone(score)) {
      if (best.stream().noneMatch(known -> known.pairs().equals(comparison.pairs()))) {
        best.add(comparison);
      }
    } else if (found.compareTo(score) < 0) {
      best.clear();
      best.add(comparison);
      score = found;
    }
  }
}
