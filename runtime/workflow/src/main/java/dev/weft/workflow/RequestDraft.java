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

  /** What each saved input of each node holds; null where that is what was saved. */
  private @Nullable InputContent[] contents;

  private final ParameterScope scope = ParameterScope.ofSaved();
  private List<ParameterScope> copied = List.of();
  private Map<String, Integer> copies = Map.of();

  /** What statements take out; null as long as links are as saved. */
  private @Nullable Removals removals;

  private @Nullable RemovalCauses causes;
  private boolean valuesOnly = true;
  private boolean built;

  RequestDraft(WorkflowTemplate template) {
    this.template = template;
    this.nodes = template.instances();
    this.contents = new InputContent[template.graph().inputs().length];
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
    valuesOnly &= content instanceof JsonContent;
    contents[place] = content;
  }

  /** Sets an input of a node, whether it was saved or not. */
  void set(int index, String input, InputContent content) {
    NodeInstance node = nodes[index];
    if (content instanceof Link || link(index, input) != null) {
      removals();
    }
    SavedInput saved = node.saved().inputs().get(input);
    if (saved == null) {
      add(index, input, content);
    } else if (content == InputContent.absent()) {
      drop(node, input);
    } else {
      set(node.first() + saved.index(), content);
    }
  }

  /** Links an input of a node; a link as saved is left as it is. */
  void link(int index, String input, Link link) {
    SavedInput saved = nodes[index].saved().inputs().get(input);
    if (saved != null && link.equals(saved.link())) {
      restore(nodes[index].first() + saved.index());
    } else {
      set(index, input, link);
    }
  }

  /** The value that an input holds, now, as another input may hold it; absent if there is none. */
  InputContent value(int index, String input) {
    NodeInstance node = nodes[index];
    SavedInput saved = node.saved().inputs().get(input);
    InputContent content = content(node, input, saved);
    if (content != null) {
      return content;
    }
    return saved == null ? InputContent.absent() : new JsonContent(template.graph().value(saved));
  }

  /** The object that an input holds, now; an empty one in place of anything else. */
  ObjectValue object(int index, String input) {
    return value(index, input) instanceof JsonContent json
        ? ObjectValue.of(json.bytes()).orElse(ObjectValue.EMPTY)
        : ObjectValue.EMPTY;
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

  /** Makes a saved input hold what was saved. */
  void restore(int place) {
    contents[place] = null;
  }

  /** The place of an input in a copy. */
  int placeOf(int index, Slot slot) {
    return slot.place() - slot.node().first() + nodes[index].first();
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

  /** The place of a node by its id in the request; -1 if it is not there. */
  int find(String id) {
    Integer copy = copies.get(id);
    return copy == null ? template.graph().indexOf(id) : copy;
  }

  /** Adds the copies of nodes that a scope is of, as they are now but for links between them. */
  ParameterScope copy(ParameterScope added) {
    added.ids().values().forEach(this::requireFree);
    valuesOnly = false;
    if (copied.isEmpty()) {
      copied = new ArrayList<>();
      copies = new LinkedHashMap<>();
    }
    added.ids().forEach((id, newId) -> copy(indexOf(id), newId, added));
    copied.add(added);
    return added;
  }

  private void requireFree(String newId) {
    if (copies.containsKey(newId) || template.graph().hasMember(newId)) {
      throw new IllegalArgumentException("there is a node " + JsonText.quote(newId) + " already");
    }
  }

  private void copy(int index, String newId, ParameterScope scope) {
    NodeInstance node = nodes[index];
    int first = contents.length;
    int length = node.saved().members().size();
    int copy = nodes.length;
    copies.put(newId, copy);
    removals().copied(index, copy);
    nodes = Arrays.copyOf(nodes, copy + 1);
    nodes[copy] = NodeInstance.own(node.saved(), newId, first);
    nodes[copy].added().putAll(node.added());
    contents = Arrays.copyOf(contents, first + length);
    System.arraycopy(contents, node.first(), contents, first, length);
    for (InputLink input : links(copy)) {
      String source = input.link().sourceId();
      if (scope.ids().containsKey(source)) {
        set(copy, input.input(), new Link(scope.id(source), input.link().slot()));
      }
    }
  }

  /** What statements take out. The shape of the request is settled when it is built. */
  Removals removals() {
    if (removals == null) {
      removals = new Removals();
    }
    return removals;
  }

  /**
   * Notes why a node is taken out.
   *
   * @see RemovalCauses#add
   */
  void cause(int index, boolean mutes, String words) {
    if (causes == null) {
      causes = new RemovalCauses();
    }
    causes.add(index, mutes, words);
  }

  /** Why a node, or what it is a copy of, is taken out; see {@link RemovalCauses#of}. */
  List<String> causes(int index, boolean mutes) {
    return causes == null ? List.of() : causes.of(nodes[index].saved().index(), mutes);
  }

  void leaveOut(int index) {
    valuesOnly = false;
    NodeInstance node = own(index);
    node.leaveOut();
    if (!node.isCopy() && template.graph().repeatsNames()) {
      // Of members with one name none may stay: the server would take the last.
      template.graph().members().stream()
          .filter(member -> member.id().equals(node.id()) && member.index() != index)
          .forEach(member -> own(member.index()).leaveOut());
    }
  }

  WorkflowRequest build() {
    requireOpen();
    built = true;
    if (removals != null) {
      new GraphShape(this, removals).settle();
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

  int size() {
    return nodes.length;
  }

  NodeInstance node(int index) {
    return nodes[index];
  }

  /** The inputs of a node that hold a link, now. */
  List<InputLink> links(int index) {
    NodeInstance node = nodes[index];
    List<InputLink> links = new ArrayList<>(node.saved().inputs().size());
    for (SavedInput saved : node.saved().inputs().values()) {
      InputContent content = contents[node.first() + saved.index()];
      Link link = content == null ? saved.link() : linkOf(content);
      if (link != null) {
        links.add(new InputLink(saved.member().name(), link));
      }
    }
    node.added()
        .forEach(
            (input, content) -> {
              if (content instanceof Link link) {
                links.add(new InputLink(input, link));
              }
            });
    return links;
  }

  /** The link that an input holds, now. */
  @Nullable Link link(int index, String input) {
    NodeInstance node = nodes[index];
    SavedInput saved = node.saved().inputs().get(input);
    InputContent content = content(node, input, saved);
    return content == null && saved != null ? saved.link() : linkOf(content);
  }

  /** What an input holds, now; null where that is what was saved, or nothing. */
  private @Nullable InputContent content(
      NodeInstance node, String input, @Nullable SavedInput saved) {
    return saved == null ? node.added().get(input) : contents[node.first() + saved.index()];
  }

  private static @Nullable Link linkOf(@Nullable InputContent content) {
    return content instanceof Link link ? link : null;
  }

  /** A node for people: {@code "Upscale" (node 12)}. */
  String describe(int index) {
    NodeInstance node = nodes[index];
    return JsonText.quote(template.node(node.saved().id()).displayName())
        + " (node "
        + node.id()
        + ")";
  }
}
