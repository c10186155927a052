package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.editor.flatten.Scope;
import dev.weft.compiler.editor.flatten.Scope.Instance;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.Subgraph.Border;
import dev.weft.compiler.editor.resolve.ResolvedInput.Linked;
import dev.weft.compiler.editor.resolve.ResolvedInstance.Inlet;
import dev.weft.compiler.editor.resolve.ResolvedInstance.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the instances of subgraphs show: which inputs inside each of theirs gives a value to, found
 * by the way back from these, and the widgets of nodes inside that they list.
 */
final class Instances {
  private static final String ANY = "*";

  private final LoadedSlots slots;
  private final Promotions promotions;
  private final Pushes pushes;
  private final Map<LinkResolver.Inlet, Set<Target>> targets = new HashMap<>();

  Instances(LoadedSlots slots, Promotions promotions, Pushes pushes) {
    this.slots = slots;
    this.promotions = promotions;
    this.pushes = pushes;
  }

  /** An input of a node that is sent, and the inputs of subgraphs that its link came in by. */
  void add(Target target, List<LinkResolver.Inlet> crossed) {
    for (LinkResolver.Inlet inlet : crossed) {
      targets.computeIfAbsent(inlet, unseen -> new LinkedHashSet<>()).add(target);
    }
  }

  /**
   * All in a workflow, outer ones before those in them.
   *
   * @param sent the ids of the nodes that are sent
   * @param links follows links to the outputs of subgraphs
   */
  List<ResolvedInstance> in(Scope root, Set<String> sent, LinkResolver links) {
    List<ResolvedInstance> found = new ArrayList<>();
    Deque<Scope> open = new ArrayDeque<>(root.insides().values());
    while (!open.isEmpty()) {
      Scope inside = open.remove();
      found.add(new ResolvedInstance(inside, inputs(inside, sent), outputs(inside, sent, links)));
      open.addAll(inside.insides().values());
    }
    return found;
  }

  private List<Inlet> inputs(Scope inside, Set<String> sent) {
    Instance instance = inside.instance().orElseThrow();
    List<LoadedSlot> loaded = slots.of(instance.node());
    List<Inlet> inlets = new ArrayList<>();
    for (int i = 0; i < instance.definition().inputs().size(); i++) {
      Border border = instance.definition().inputs().get(i);
      inlets.add(
          new Inlet(
              border.shown(),
              border.name(),
              border.type(),
              List.copyOf(ofInput(inside, i)),
              loaded.get(i).span()));
    }
    for (Promotions.Widget widget : promotions.listed(inside)) {
      List<Target> listed = List.copyOf(ofWidget(inside, widget, sent));
      if (!listed.isEmpty()) {
        inlets.add(new Inlet(widget.name(), widget.name(), ANY, listed, instance.node().idSpan()));
      }
    }
    return inlets;
  }

  private Set<Target> ofInput(Scope inside, int input) {
    return targets.getOrDefault(new LinkResolver.Inlet(inside, input), Set.of());
  }

  /** The widget of a node inside; of an instance inside that shows it, what that gives it to. */
  private Set<Target> ofWidget(Scope inside, Promotions.Widget widget, Set<String> sent) {
    Optional<EditorNode> node = inside.node(widget.node());
    Optional<Scope> nested = node.flatMap(inside::inside);
    if (nested.isPresent()) {
      List<Border> borders = nested.get().instance().orElseThrow().definition().inputs();
      for (int i = 0; i < borders.size(); i++) {
        if (borders.get(i).name().equals(widget.name())) {
          return ofInput(nested.get(), i);
        }
      }
      return promotions.listed(nested.get()).stream()
          .filter(inner -> inner.name().equals(widget.name()))
          .findFirst()
          .map(inner -> ofWidget(nested.get(), inner, sent))
          .orElse(Set.of());
    }
    Set<Target> found = new LinkedHashSet<>();
    node.ifPresent(
        own -> {
          String id = inside.executionId(own);
          if (sent.contains(id)) {
            found.add(new Target(id, widget.name()));
          }
          pushes
              .of(inside, own)
              .forEach(
                  (target, inputs) -> {
                    if (sent.contains(inside.executionId(target))) {
                      inputs.forEach(
                          input -> found.add(new Target(inside.executionId(target), input)));
                    }
                  });
        });
    return found;
  }

  private static List<Optional<Linked>> outputs(
      Scope inside, Set<String> sent, LinkResolver links) {
    List<Optional<Linked>> outputs = new ArrayList<>();
    Instance instance = inside.instance().orElseThrow();
    for (int i = 0; i < instance.definition().outputs().size(); i++) {
      outputs.add(
          links.ofOutput(inside, i) instanceof Source.Output output
                  && sent.contains(output.node().executionId())
              ? Optional.of(
                  new Linked(
                      output.node().executionId(), output.slot(), instance.node().idSpan(), false))
              : Optional.empty());
    }
    return outputs;
  }
}
