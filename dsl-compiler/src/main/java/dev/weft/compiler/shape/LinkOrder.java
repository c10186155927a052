package dev.weft.compiler.shape;

import dev.weft.compiler.shape.Wiring.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** An order of the nodes in which what a node is linked to comes before it, circles aside. */
final class LinkOrder {

  private LinkOrder() {}

  static int[] of(Wiring wiring) {
    int count = wiring.nodes().size();
    int[] open = new int[count];
    List<List<Integer>> users = new ArrayList<>();
    for (int node = 0; node < count; node++) {
      users.add(new ArrayList<>());
    }
    for (Wiring.Site site : wiring.sites()) {
      for (int number : site.edges()) {
        Edge edge = wiring.edges().get(number);
        if (edge.origin() != Wiring.NONE) {
          users.get(edge.origin()).add(site.node());
          open[site.node()]++;
        }
      }
    }
    Deque<Integer> ready = new ArrayDeque<>();
    for (int node = 0; node < count; node++) {
      if (open[node] == 0) {
        ready.add(node);
      }
    }
    int[] order = new int[count];
    int placed = 0;
    while (!ready.isEmpty()) {
      int node = ready.remove();
      order[placed++] = node;
      for (int user : users.get(node)) {
        if (--open[user] == 0) {
          ready.add(user);
        }
      }
    }
    for (int node = 0; node < count; node++) {
      if (open[node] > 0) {
        order[placed++] = node;
      }
    }
    return order;
  }
}
