package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nodes of a request while it is built. Not thread-safe. */
@SuppressWarnings("ReferenceEquality") // What is still the template's own is not copied.
final class RequestDraft {
  private static final BitSet NONE = new BitSet();

  private final WorkflowTemplate template;

  /** The template's own, until one is changed; copies behind. */
  private NodeInstance[] nodes;

  /**
   * What each input of each node holds; null where that is what was saved. Room for more behind.
   */
  private @Nullable InputContent[] contents;

  private int places;

  /** Where an input may hold or have held what changes the shape of the request. */
  private BitSet changed = NONE;

  private final ParameterScope scope = ParameterScope.ofSaved();

  /** That of the saved nodes, and those of elements of lists. */
  private List<ParameterScope> scopes = List.of(scope);

  private Map<String, Integer> copies = Map.of();

  /** Inputs that lists added and that the server can do without, by node. */
  private Map<Integer, Set<String>> losable = Map.of();

  /** What statements take out; null as long as links are as saved. */
  private @Nullable Removals removals;

  private @Nullable RemovalCauses causes;
  private boolean anyFile;
  private boolean built;

  RequestDraft(WorkflowTemplate template) {
    this.template = template;
    this.nodes = template.instances();
    this.places = template.graph().inputs().length;
    this.contents = new InputContent[places];
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
    int index = find(id);
    if (index < 0) {
      throw new IllegalArgumentException(template + " has no node " + JsonText.quote(id));
    }
    return index;
  }

  /** Lets an input be left out where what it comes from is muted. */
  void losable(int index, String input) {
    if (losable.isEmpty()) {
      losable = new HashMap<>();
    }
    losable.computeIfAbsent(index, unseen -> new HashSet<>()).add(input);
  }

  boolean isLosable(int index, String input) {
    return losable.getOrDefault(index, Set.of()).contains(input);
  }

  /** Sets an input that was saved with a value to another value. */
  void set(int place, InputContent value) {
    anyFile |= value instanceof FileContent;
    contents[place] = value;
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
    } else if (content instanceof Link || saved.link() != null) {
      change(node.first() + saved.index(), content);
    } else {
      set(node.first() + saved.index(), content);
    }
  }

  private void change(int place, InputContent content) {
    if (changed == NONE) {
      changed = new BitSet(contents.length);
    }
    changed.set(place);
    set(place, content);
  }

  /** Makes an input that holds a link hold another. */
  void link(int place, Link link) {
    contents[place] = link;
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
    Integer known = nodes[index].added().get(input);
    if (content == InputContent.absent()) {
      if (known != null) {
        own(index).remove(input);
      }
    } else if (known != null) {
      change(known, content);
    } else {
      int place = room(1);
      own(index).add(input, place);
      change(place, content);
    }
  }

  /** Makes room for contents, and tells the place of the first. */
  private int room(int count) {
    int first = places;
    places += count;
    if (places > contents.length) {
      contents = Arrays.copyOf(contents, places + places / 4);
    }
    return first;
  }

  /** Makes room for contents that are likely to come. */
  void reserve(int count) {
    if (places + count > contents.length) {
      @Nullable InputContent[] more = new InputContent[places + count];
      System.arraycopy(contents, 0, more, 0, places);
      contents = more;
    }
  }

  /** Also what was saved under the same name before. */
  private void drop(NodeInstance node, String input) {
    for (SavedInput member : node.saved().members()) {
      if (member.member().name().equals(input)) {
        change(node.first() + member.index(), InputContent.absent());
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

  /** The node at a place, to get an input that it lacks. */
  private NodeInstance own(int index) {
    NodeInstance[] shared = template.instances();
    if (nodes == shared) {
      nodes = nodes.clone();
    }
    if (index < shared.length && nodes[index] == shared[index]) {
      nodes[index] = NodeInstance.of(shared[index].saved());
    }
    return nodes[index];
  }

  /** The place of a node by its id in the request; -1 if it is not there. */
  int find(String id) {
    Integer copy = copies.get(id);
    return copy == null ? template.graph().indexOf(id) : copy;
  }

  /** Adds the copies of nodes for an element, as they are now but for links between them. */
  Copies copy(CopyBlock block, int element) {
    Copies added = block.copies(element, nodes.length);
    if (copies.isEmpty()) {
      copies = new HashMap<>();
    }
    for (int i = 0; i < added.size(); i++) {
      requireFree(added.id(i));
    }
    for (int i = 0; i < added.size(); i++) {
      copy(added.node(i).index(), added.id(i), added);
    }
    return added;
  }

  /** The scope of an element's own parameters. */
  ParameterScope scope(
      Copies copies, ElementList list, int element, @Nullable NumberedInput numbered) {
    ParameterScope scope = ParameterScope.ofElement(copies, list, element, numbered);
    if (scopes.size() == 1) {
      scopes = new ArrayList<>(scopes);
    }
    scopes.add(scope);
    return scope;
  }

  private void requireFree(String newId) {
    if (copies.containsKey(newId) || template.graph().hasMember(newId)) {
      throw new IllegalArgumentException("there is a node " + JsonText.quote(newId) + " already");
    }
  }

  private void copy(int index, String newId, Copies group) {
    NodeInstance node = nodes[index];
    int length = node.saved().members().size();
    int first = room(length);
    NodeInstance copy = new NodeInstance(node.saved(), newId, first);
    int copyIndex = nodes.length;
    removals();
    copies.put(newId, copyIndex);
    NodeInstance[] more = new NodeInstance[copyIndex + 1];
    System.arraycopy(nodes, 0, more, 0, copyIndex);
    more[copyIndex] = copy;
    nodes = more;
    for (int i = 0; i < length; i++) {
      copyContent(node.first() + i, first + i);
    }
    node.added()
        .forEach(
            (input, place) -> {
              int added = room(1);
              copy.add(input, added);
              copyContent(place, added);
            });
    linkWithin(copy, group);
  }

  /** Leads the links of a copy to nodes of its group to their copies. */
  private void linkWithin(NodeInstance copy, Copies group) {
    SavedNode saved = copy.saved();
    for (int i = 0; i < saved.members().size(); i++) {
      int place = copy.first() + i;
      int source =
          contents[place] == null ? template.graph().source(saved.first() + i) : source(place);
      if (group.has(source)) {
        Link link = Objects.requireNonNull(linkAt(place, saved.first() + i));
        change(place, new Link(group.id(link.sourceId()), link.slot()));
      }
    }
    for (int place : copy.added().values()) {
      if (group.has(source(place)) && contents[place] instanceof Link link) {
        change(place, new Link(group.id(link.sourceId()), link.slot()));
      }
    }
  }

  /** Where a link comes from that is not as saved; -1 if there is none. */
  private int source(int place) {
    return contents[place] instanceof Link link ? find(link.sourceId()) : -1;
  }

  private void copyContent(int from, int to) {
    contents[to] = contents[from];
    if (changed.get(from)) {
      changed.set(to);
    }
  }

  /** What statements take out. The shape of the request is settled when it is built. */
  Removals removals() {
    if (removals == null) {
      removals = new Removals(nodes.length);
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

  boolean anyRemovals() {
    return removals != null;
  }

  WorkflowRequest build() {
    requireOpen();
    built = true;
    boolean asSaved = nodes == template.instances() && changed == NONE && removals == null;
    RequestShape shape = asSaved ? template.asSaved() : template.recentShapes().of(this);
    return new WorkflowRequest(template, new RequestNodes(shape, contents, anyFile), scopes);
  }

  /**
   * The shape of the request.
   *
   * @throws IllegalArgumentException if a node that is sent lost an input that it needs, or nothing
   *     is left to run
   */
  RequestShape settle() {
    BitSet stated = (BitSet) changed.clone();
    BitSet leftOut = removals == null ? NONE : new GraphShape(this, removals).settle();
    return new RequestShape(
        nodes,
        leftOut,
        bypassed(leftOut),
        isRewired(stated, leftOut),
        Rendering.of(template.graph(), nodes, leftOut, contents));
  }

  private BitSet bypassed(BitSet leftOut) {
    BitSet bypassed = new BitSet();
    Removals known = removals;
    if (known != null) {
      leftOut.stream().filter(i -> known.bypass(i) != null).forEach(bypassed::set);
    }
    return bypassed;
  }

  /** Whether statements changed links of nodes that are sent, or copied nodes. */
  private boolean isRewired(BitSet stated, BitSet leftOut) {
    for (int i = 0; i < nodes.length; i++) {
      NodeInstance node = nodes[i];
      int first = node.first();
      int end = first + node.saved().members().size();
      int next = stated.nextSetBit(first);
      boolean changes =
          (next >= 0 && next < end) || node.added().values().stream().anyMatch(stated::get);
      if (!leftOut.get(i) && (node.isCopy() || changes)) {
        return true;
      }
    }
    return false;
  }

  /** All nodes. Nobody changes the array. */
  NodeInstance[] nodes() {
    return nodes;
  }

  int size() {
    return nodes.length;
  }

  NodeInstance node(int index) {
    return nodes[index];
  }

  /** Where an input may hold what changes the shape. Nobody changes the set. */
  BitSet changed() {
    return changed;
  }

  /** What an input holds, now, by its place; null where that is what was saved. */
  @Nullable InputContent content(int place) {
    return contents[place];
  }

  /** The inputs of a node that hold a link, now. */
  List<InputLink> links(int index) {
    NodeInstance node = nodes[index];
    SavedNode saved = node.saved();
    SavedGraph graph = template.graph();
    List<InputLink> links = new ArrayList<>();
    for (SavedInput input : saved.members()) {
      int savedPlace = saved.first() + input.index();
      int place = node.first() + input.index();
      Link link = linkAt(place, savedPlace);
      if (link != null) {
        boolean asSaved = contents[place] == null;
        int source = asSaved ? graph.source(savedPlace) : find(link.sourceId());
        links.add(new InputLink(input.member().name(), place, link, source));
      }
    }
    node.added()
        .forEach(
            (input, place) -> {
              if (contents[place] instanceof Link link) {
                links.add(new InputLink(input, place, link, find(link.sourceId())));
              }
            });
    return links;
  }

  private @Nullable Link linkAt(int place, int savedPlace) {
    InputContent content = contents[place];
    return content == null ? template.graph().link(savedPlace) : linkOf(content);
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
    if (saved != null) {
      return contents[node.first() + saved.index()];
    }
    Integer place = node.added().get(input);
    return place == null ? null : contents[place];
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
