package dev.weft.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node of a request: a saved node, the id it is sent under, and what its inputs hold.
 *
 * <p>Those that a template shares are never changed; others belong to one builder, and are not
 * changed once the request is built.
 */
final class NodeInstance {
  private final SavedNode saved;
  private final String id;
  private final boolean shared;

  /** One for each saved member of {@code inputs}; the node's own array until one is changed. */
  private InputContent[] contents;

  /** What the saved node lacks. */
  private Map<String, InputContent> added = Map.of();

  private @Nullable Map<Integer, String> standIns;

  private NodeInstance(SavedNode saved, String id, boolean shared) {
    this.saved = saved;
    this.id = id;
    this.shared = shared;
    this.contents = saved.contents();
  }

  static NodeInstance shared(SavedNode saved) {
    return new NodeInstance(saved, saved.id(), true);
  }

  static NodeInstance own(SavedNode saved, String id) {
    return new NodeInstance(saved, id, false);
  }

  SavedNode saved() {
    return saved;
  }

  String id() {
    return id;
  }

  boolean isShared() {
    return shared;
  }

  /** Whether it is sent under another id than saved. */
  boolean isCopy() {
    return !id.equals(saved.id());
  }

  InputContent[] contents() {
    return contents;
  }

  Map<String, InputContent> added() {
    return added;
  }

  void set(SavedInput input, InputContent content) {
    if (contents == saved.contents()) {
      contents = contents.clone();
    }
    contents[input.index()] = content;
  }

  void set(String input, InputContent content) {
    SavedInput known = saved.inputs().get(input);
    if (known == null) {
      add(input, content);
    } else if (content == InputContent.absent()) {
      drop(input);
    } else {
      set(known, content);
    }
  }

  void restore(SavedInput input) {
    if (contents != saved.contents()) {
      contents[input.index()] = input;
    }
  }

  private void add(String input, InputContent content) {
    if (added.isEmpty()) {
      added = new LinkedHashMap<>();
    }
    if (content == InputContent.absent()) {
      added.remove(input);
    } else {
      added.put(input, content);
    }
  }

  /** Also what was saved under the same name before. */
  private void drop(String input) {
    for (InputContent content : saved.contents()) {
      if (content instanceof SavedInput member && member.member().name().equals(input)) {
        set(member, InputContent.absent());
      }
    }
  }

  /**
   * Leaves this node out.
   *
   * @param inputs by the number of an output: the input whose link takes its place
   */
  void leaveOut(Map<Integer, String> inputs) {
    standIns = Map.copyOf(inputs);
  }

  boolean isLeftOut() {
    return standIns != null;
  }

  /** The link that takes the place of an output of this node, which is left out. */
  Optional<Link> standIn(int slot) {
    String input = standIns == null ? null : standIns.get(slot);
    return input == null ? Optional.empty() : link(input);
  }

  /** The names of inputs that hold a link. */
  List<String> links() {
    List<String> names = new ArrayList<>();
    Stream.concat(saved.inputs().keySet().stream(), added.keySet().stream())
        .filter(name -> link(name).isPresent())
        .forEach(names::add);
    return names;
  }

  Optional<Link> link(String input) {
    SavedInput known = saved.inputs().get(input);
    InputContent content = known == null ? added.get(input) : contents[known.index()];
    if (content instanceof SavedInput same) {
      return Optional.ofNullable(same.link());
    }
    return content instanceof Link link ? Optional.of(link) : Optional.empty();
  }

  Stream<InputFile> uploads() {
    return Stream.concat(Stream.of(contents), added.values().stream())
        .filter(FileContent.class::isInstance)
        .map(content -> ((FileContent) content).file());
  }
}
