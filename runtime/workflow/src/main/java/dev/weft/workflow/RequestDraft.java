package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nodes of a request while it is built. Not thread-safe. */
final class RequestDraft {
  private final WorkflowTemplate template;

  /** The template's own, until one is changed. */
  private NodeInstance[] nodes;

  private final ParameterScope scope = new ParameterScope(Map.of());
  private List<ParameterScope> copied = List.of();
  private Map<String, Integer> copies = Map.of();
  private boolean leavesOut;
  private boolean built;

  RequestDraft(WorkflowTemplate template) {
    this.template = template;
    this.nodes = template.instances();
  }

  WorkflowTemplate template() {
    return template;
  }

  /** That of the saved nodes themselves. */
  ParameterScope scope() {
    return scope;
  }

  /**
   * @throws IllegalStateException if the request was built
   */
  void requireOpen() {
    if (built) {
      throw new IllegalStateException("this builder has built its request; begin another");
    }
  }

  /** The place of a node by its id in the request. */
  int indexOf(String id) {
    Integer copy = copies.get(id);
    if (copy != null) {
      return copy;
    }
    return saved(id).index();
  }

  private SavedNode saved(String id) {
    return template
        .graph()
        .node(id)
        .orElseThrow(
            () -> new IllegalArgumentException(template + " has no node " + JsonText.quote(id)));
  }

  void restore(int index, SavedInput input) {
    if (!nodes[index].isShared()) {
      nodes[index].restore(input);
    }
  }

  /** The node at a place, to be changed. */
  NodeInstance own(int index) {
    NodeInstance node = nodes[index];
    if (node.isShared()) {
      if (nodes == template.instances()) {
        nodes = nodes.clone();
      }
      node = NodeInstance.own(node.saved(), node.id());
      nodes[index] = node;
    }
    return node;
  }

  private @Nullable NodeInstance find(String id) {
    Integer copy = copies.get(id);
    if (copy != null) {
      return nodes[copy];
    }
    return template.graph().node(id).map(node -> nodes[node.index()]).orElse(null);
  }

  /** Adds copies of saved nodes, as saved but for links between them. */
  ParameterScope copy(Map<String, String> newIds) {
    newIds.keySet().forEach(this::saved);
    newIds.values().forEach(this::requireFree);
    if (copied.isEmpty()) {
      copied = new ArrayList<>();
      copies = new LinkedHashMap<>();
    }
    for (SavedNode node : template.graph().nodes()) {
      String newId = newIds.get(node.id());
      if (newId != null) {
        copies.put(newId, nodes.length);
        nodes = Arrays.copyOf(nodes, nodes.length + 1);
        nodes[nodes.length - 1] = copy(node, newIds);
      }
    }
    ParameterScope added = new ParameterScope(Map.copyOf(newIds));
    copied.add(added);
    return added;
  }

  private void requireFree(String newId) {
    boolean taken =
        copies.containsKey(newId)
            || template.graph().members().stream().anyMatch(member -> member.id().equals(newId));
    if (taken) {
      throw new IllegalArgumentException("there is a node " + JsonText.quote(newId) + " already");
    }
  }

  private static NodeInstance copy(SavedNode node, Map<String, String> newIds) {
    NodeInstance copy = NodeInstance.own(node, newIds.getOrDefault(node.id(), node.id()));
    for (SavedInput input : node.inputs().values()) {
      Link link = input.link();
      String source = link == null ? null : newIds.get(link.sourceId());
      if (link != null && source != null) {
        copy.set(input, new Link(source, link.slot()));
      }
    }
    return copy;
  }

  void leaveOut(int index, Map<Integer, String> standIns) {
    leavesOut = true;
    NodeInstance node = own(index);
    node.leaveOut(standIns);
    if (!node.isCopy()) {
      // Of members with one name none may stay: the server would take the last.
      template.graph().members().stream()
          .filter(member -> member.id().equals(node.id()) && member.index() != index)
          .forEach(member -> own(member.index()).leaveOut(Map.of()));
    }
  }

  WorkflowRequest build() {
    requireOpen();
    built = true;
    if (leavesOut) {
      joinLinks();
    }
    List<ParameterScope> scopes = new ArrayList<>(copied.size() + 1);
    scopes.add(scope);
    scopes.addAll(copied);
    return new WorkflowRequest(template, nodes, scopes);
  }

  /** Leads links that come from nodes left out to what takes their place. */
  private void joinLinks() {
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i].saved().isNode() && !nodes[i].isLeftOut()) {
        for (String input : nodes[i].links()) {
          Link link = nodes[i].link(input).orElseThrow();
          InputContent joined = joined(link);
          if (joined != link) {
            own(i).set(input, joined);
          }
        }
      }
    }
  }

  private InputContent joined(Link link) {
    Link now = link;
    // A way that is longer than there are nodes goes in a circle.
    for (int steps = 0; steps <= nodes.length; steps++) {
      NodeInstance source = find(now.sourceId());
      if (source == null || !source.isLeftOut()) {
        return now;
      }
      Link next = source.standIn(now.slot()).orElse(null);
      if (next == null) {
        return InputContent.absent();
      }
      now = next;
    }
    return InputContent.absent();
  }
}
