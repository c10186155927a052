package dev.weft.compiler.shape;

import dev.weft.compiler.shape.Change.Bypass;
import dev.weft.compiler.shape.Change.Connect;
import dev.weft.compiler.shape.Change.Fill;
import dev.weft.compiler.shape.Change.Mute;
import dev.weft.compiler.shape.Change.Omit;
import dev.weft.compiler.shape.Change.Spare;
import dev.weft.compiler.shape.Survivors.Output;
import dev.weft.compiler.shape.Survivors.Place;
import dev.weft.compiler.shape.Wiring.Edge;
import dev.weft.compiler.shape.Wiring.Site;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries combinations of changes one after another, in arrays that are used again. */
final class Shaping {
  /** What an input holds in place of the number of a link. */
  private static final int VALUE = Wiring.NONE;

  private static final int ABSENT = -2;
  private static final int NO_STAND_IN = -3;
  private static final int MUTED = -4;

  private final Wiring wiring;
  private final GraphEnds ends;
  private final int[] order;
  private final Fate[] fates;

  /** Nodes that are sent only if something takes an output of them. */
  private final BitSet spared = new BitSet();

  /** By input: the number of the link that it holds before nodes go. */
  private final int[] held;

  /** By input: the number of the link that it has in the end. */
  private final int[] joined;

  /** By node: how many inputs of nodes that are sent are linked to it. */
  private final int[] uses;

  /** The number of the link at which {@link #resolve} last stopped. */
  private int lastFollowed;

  Shaping(Wiring wiring, GraphEnds ends, int[] order) {
    this.wiring = wiring;
    this.ends = ends;
    this.order = order;
    this.fates = new Fate[wiring.nodes().size()];
    this.held = new int[wiring.sites().size()];
    this.joined = new int[wiring.sites().size()];
    this.uses = new int[wiring.nodes().size()];
  }

  void run(Collection<? extends Change> happening) {
    Arrays.fill(fates, Fate.SENT);
    spared.clear();
    Arrays.setAll(held, site -> wiring.sites().get(site).saved());
    happening.forEach(this::apply);
    muteConsumers();
    Arrays.setAll(joined, this::resolve);
    leaveOutDeadEnds();
  }

  private void apply(Change change) {
    if (change instanceof Mute mute) {
      fates[wiring.node(mute.node())] = Fate.MUTED;
    } else if (change instanceof Bypass bypass) {
      int node = wiring.node(bypass.node());
      fates[node] = fates[node] == Fate.MUTED ? Fate.MUTED : Fate.BYPASSED;
    } else if (change instanceof Connect connect) {
      int site = wiring.site(connect.node(), connect.input());
      held[site] =
          wiring.sites().get(site).edges().stream()
              .filter(edge -> wiring.edges().get(edge).output().equals(connect.output()))
              .findFirst()
              .orElseThrow();
    } else if (change instanceof Spare spare) {
      spared.set(wiring.node(spare.node()));
    } else if (change instanceof Fill fill) {
      held[wiring.site(fill.node(), fill.input())] = VALUE;
    } else if (change instanceof Omit omit) {
      held[wiring.site(omit.node(), omit.input())] = ABSENT;
    }
  }

  /** One round is enough where the links lead in no circle. */
  private void muteConsumers() {
    boolean again = Arrays.asList(fates).contains(Fate.MUTED);
    while (again) {
      again = false;
      for (int node : order) {
        if (fates[node] == Fate.SENT && needsMuted(node)) {
          fates[node] = Fate.WENT_WITH_MUTED;
          again = true;
        }
      }
    }
  }

  private boolean needsMuted(int node) {
    for (int site : wiring.sitesOf(node)) {
      if (wiring.sites().get(site).need() == Need.LINK && resolve(site) == MUTED) {
        return true;
      }
    }
    return false;
  }

  /** The link of an input, followed through bypassed nodes. */
  private int resolve(int site) {
    int link = held[site];
    if (link < 0) {
      return link;
    }
    for (int hops = 0; link >= 0 && hops <= fates.length; hops++) {
      Edge edge = wiring.edges().get(link);
      lastFollowed = link;
      if (edge.origin() == Wiring.NONE) {
        return hops == 0 ? link : NO_STAND_IN;
      }
      Fate fate = fates[edge.origin()];
      if (fate == Fate.MUTED || fate == Fate.WENT_WITH_MUTED) {
        return MUTED;
      }
      if (fate != Fate.BYPASSED) {
        return link;
      }
      link = edge.standIn() == Wiring.NONE ? NO_STAND_IN : held[edge.standIn()];
    }
    return NO_STAND_IN;
  }

  private void leaveOutDeadEnds() {
    Arrays.fill(uses, 0);
    for (int site = 0; site < joined.length; site++) {
      int origin = origin(site);
      if (origin != Wiring.NONE && fates[wiring.sites().get(site).node()] == Fate.SENT) {
        uses[origin]++;
      }
    }
    Deque<Integer> unused = new ArrayDeque<>();
    for (int node = 0; node < fates.length; node++) {
      dropIfUnused(node, unused);
    }
    while (!unused.isEmpty()) {
      for (int site : wiring.sitesOf(unused.remove())) {
        int origin = origin(site);
        if (origin != Wiring.NONE) {
          uses[origin]--;
          dropIfUnused(origin, unused);
        }
      }
    }
  }

  private void dropIfUnused(int node, Deque<Integer> unused) {
    boolean wanted = ends.ends().get(node) && !spared.get(node);
    if (uses[node] == 0 && fates[node] == Fate.SENT && !wanted) {
      fates[node] = Fate.DEAD_END;
      unused.add(node);
    }
  }

  private int origin(int site) {
    return joined[site] < 0 ? Wiring.NONE : wiring.edges().get(joined[site]).origin();
  }

  boolean sends(NodeId node) {
    return fates[wiring.node(node)] == Fate.SENT;
  }

  /** Whether an output node is left. */
  boolean hasOutput() {
    return ends.outputs().stream().anyMatch(node -> fates[node] == Fate.SENT);
  }

  /** The numbers of inputs that nodes are sent without although they need them. */
  List<Integer> lacking() {
    List<Integer> lacking = new ArrayList<>();
    for (int site = 0; site < joined.length; site++) {
      if (joined[site] < VALUE) {
        Site at = wiring.sites().get(site);
        if (at.need() != Need.OPTIONAL && fates[at.node()] == Fate.SENT) {
          lacking.add(site);
        }
      }
    }
    return lacking;
  }

  Survivors survivors() {
    Map<NodeId, Fate> all = new LinkedHashMap<>();
    for (int node = 0; node < fates.length; node++) {
      all.put(wiring.nodes().get(node).id(), fates[node]);
    }
    Map<Place, Optional<Output>> inputs = new LinkedHashMap<>();
    for (int site = 0; site < joined.length; site++) {
      Site at = wiring.sites().get(site);
      if (joined[site] != VALUE && fates[at.node()] == Fate.SENT) {
        inputs.put(
            at.place(),
            joined[site] < 0
                ? Optional.empty()
                : Optional.of(wiring.edges().get(joined[site]).output()));
      }
    }
    List<Failure> failures = new ArrayList<>();
    if (!hasOutput()) {
      failures.add(new Failure.NoOutput());
    }
    lacking().forEach(site -> failures.add(lack(site)));
    return new Survivors(all, inputs, failures);
  }

  /** One of {@link #lacking}. */
  Lack lack(int site) {
    Place place = wiring.sites().get(site).place();
    return new Lack(place.node(), place.input(), cause(site));
  }

  private Lack.Cause cause(int site) {
    if (joined[site] == ABSENT) {
      return new Lack.Omitted();
    }
    resolve(site);
    NodeId last = wiring.edges().get(lastFollowed).output().node();
    return joined[site] == MUTED ? new Lack.OriginMuted(last) : new Lack.NoStandIn(last);
  }
}
