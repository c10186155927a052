package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nodes of a request while it is built. Not thread-safe. */
@SuppressWarnings("ReferenceEquality") // What is still the template's own is not copied.
final class RequestDraft {
  private final WorkflowTemplate template;

  /** The template's own, until one is changed. */
  private NodeInstance[] nodes;

  /** What each saved input of each node holds; the template's own, until one is changed. */
  private InputContent[] contents;

  private final ParameterScope scope = new ParameterScope(Map.of());
  private List<ParameterScope> copied = List.of();
  private Map<String, Integer> copies = Map.of();
  private boolean leavesOut;
  private boolean valuesOnly = true;
  private boolean built;

  RequestDraft(WorkflowTemplate template) {
    this.template = template;
    this.nodes = template.instances();
    this.contents = template.graph().contents();
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

  /** Sets a saved input of a node. */
  void set(int place, InputContent content) {
    if (contents == template.graph().contents()) {
      contents = contents.clone();
    }
    valuesOnly &= content instanceof JsonContent;
    contents[place] = content;
  }

  /** Sets an input of a node, whether it was saved or not. */
  void set(int index, String input, InputContent content) {
    NodeInstance node = nodes[index];
    SavedInput saved = node.saved().inputs().get(input);
    if (saved == null) {
      add(index, input, content);
    } else if (content == InputContent.absent()) {
      drop(node, input);
    } else {
      set(node.first() + saved.index(), content);
    }
  }

  private void add(int index, String input, InputContent content) {
    valuesOnly = false;
    if (content == InputContent.absent()) {
      own(index).added().remove(input);
    } else {
      own(index).added().put(input, content);
    }
  }

  /** Also what was saved under the same name before. */
  private void drop(NodeInstance node, String input) {
    for (SavedInput member : node.saved().members()) {
      if (member.member().name().equals(input)) {
        set(node.first() + member.index(), InputContent.absent());
      }
    }
  }

  void restore(int place, SavedInput saved) {
    if (contents != template.graph().contents()) {
      contents[place] = saved;
    }
  }

  int placeOf(int index, SavedInput input) {
    return nodes[index].first() + input.index();
  }

  /** The node at a place, to be changed in shape. */
  private NodeInstance own(int index) {
    NodeInstance node = nodes[index];
    if (node.isShared()) {
      if (nodes == template.instances()) {
        nodes = nodes.clone();
      }
      node = NodeInstance.own(node.saved(), node.id(), node.first());
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
    valuesOnly = false;
    if (copied.isEmpty()) {
      copied = new ArrayList<>();
      copies = new LinkedHashMap<>();
    }
    for (SavedNode node : template.graph().nodes()) {
      String newId = newIds.get(node.id());
      if (newId != null) {
        copy(node, newId, newIds);
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

  private void copy(SavedNode node, String newId, Map<String, String> newIds) {
    int first = contents.length;
    copies.put(newId, nodes.length);
    nodes = Arrays.copyOf(nodes, nodes.length + 1);
    nodes[nodes.length - 1] = NodeInstance.own(node, newId, first);
    contents = Arrays.copyOf(contents, first + node.members().size());
    for (SavedInput input : node.members()) {
      Link link = input.link();
      String source = link == null ? null : newIds.get(link.sourceId());
      contents[first + input.index()] =
          link == null || source == null ? input : new Link(source, link.slot());
    }
  }

  void leaveOut(int index, Map<Integer, String> standIns) {
    leavesOut = true;
    valuesOnly = false;
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
    return new WorkflowRequest(template, new RequestNodes(nodes, contents, valuesOnly), scopes());
  }

  private List<ParameterScope> scopes() {
    if (copied.isEmpty()) {
      return List.of(scope);
    }
    List<ParameterScope> scopes = new ArrayList<>(copied);
    scopes.add(0, scope);
    return scopes;
  }

  /** Leads links that come from nodes left out to what takes their place. */
  private void joinLinks() {
    for (int i = 0; i < nodes.length; i++) {
      NodeInstance node = nodes[i];
      if (node.saved().isNode() && !node.isLeftOut()) {
        List<String> inputs = new ArrayList<>(node.saved().inputs().keySet());
        inputs.addAll(node.added().keySet());
        for (String input : inputs) {
          Link link = link(node, input);
          InputContent joined = link == null ? null : joined(link);
          if (joined != null && joined != link) {
            set(i, input, joined);
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
      String standIn = source.standIn(now.slot());
      Link next = standIn == null ? null : link(source, standIn);
      if (next == null) {
        return InputContent.absent();
      }
      now = next;
    }
    return InputContent.absent();
  }

  private @Nullable Link link(NodeInstance node, String input) {
    SavedInput saved = node.saved().inputs().get(input);
    InputContent content =
        saved == null ? node.added().get(input) : contents[node.first() + saved.index()];
    if (content instanceof SavedInput same) {
      return same.link();
    }
    return content instanceof Link link ? link : null;
  }
}
