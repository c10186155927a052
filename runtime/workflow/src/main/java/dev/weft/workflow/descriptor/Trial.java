package dev.weft.workflow.descriptor;

import dev.weft.workflow.Parameter.Target;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import dev.weft.workflow.graph.Comparison;
import dev.weft.workflow.graph.Pairing;
import dev.weft.workflow.graph.ReadGraph;
import dev.weft.workflow.graph.ReadNode;
import dev.weft.workflow.graph.SavedEnds;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds workflows of settings, and holds what they would send against a graph. */
final class Trial<W extends Workflow<?>> {
  /** So many nodes are compared at most: nobody's file takes long. */
  private static final int MOST_NODES = 400_000;

  private static final int MOST_ATTEMPTS = 1_000;

  private final WorkflowDescriptor<W> descriptor;
  private final ReadGraph found;
  private final Map<Settings, Attempt<W>> known = new HashMap<>();
  private @Nullable SavedEnds ends;
  private int left;

  Trial(WorkflowDescriptor<W> descriptor, ReadGraph found) {
    this.descriptor = descriptor;
    this.found = found;
    this.left = Math.min(MOST_ATTEMPTS, MOST_NODES / (found.nodes().size() + 1));
  }

  WorkflowDescriptor<W> descriptor() {
    return descriptor;
  }

  ReadGraph found() {
    return found;
  }

  /** Whether nothing new should be tried. */
  boolean isOver() {
    return left <= 0;
  }

  Attempt<W> of(Settings settings) {
    Attempt<W> attempt = known.get(settings);
    if (attempt == null) {
      left--;
      attempt = made(settings);
      known.put(settings, attempt);
    }
    return attempt;
  }

  private Attempt<W> made(Settings settings) {
    UntypedBuilder<W> builder = descriptor.builder();
    Filling filling = Filling.of(builder, descriptor.properties(), settings);
    try {
      filling
          .lacking()
          .forEach(address -> builder.set(address.name(), StandIn.of(property(address))));
      W workflow = builder.build();
      return new Attempt<>(
          settings, filling, workflow, rendered(workflow.toRequest(), filling), "");
    } catch (IllegalArgumentException e) {
      return new Attempt<>(settings, filling, null, null, String.valueOf(e.getMessage()));
    }
  }

  private PropertyDescriptor property(Address address) {
    return descriptor.property(address).orElseThrow();
  }

  /** What is computed of a stand-in says nothing. */
  private Rendered rendered(WorkflowRequest request, Filling filling) {
    Places places = Places.of(descriptor, request.setInputs());
    Map<Target, String> computed = request.settings();
    Set<Target> free = new HashSet<>(places.free());
    if (!filling.lacking().isEmpty()) {
      free.addAll(computed.keySet());
    }
    List<Comparison> ways = Pairing.of(ReadGraph.of(request.toJson()), found, free);
    List<ReadNode> missed = endsOf(request.template()).missed(ways.get(0));
    return new Rendered(
        places, computed, ways, missed, ways.get(0).score(free).withLacking(missed.size()));
  }

  /** There is one template for all requests. */
  private SavedEnds endsOf(WorkflowTemplate template) {
    if (ends == null) {
      ends = SavedEnds.of(ReadGraph.of(template.request().build().toJson()));
    }
    return ends;
  }
}
