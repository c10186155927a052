package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.catalog.EditorWidget.Kind;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.catalog.InputType.Growing;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.editor.read.EditorFile;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.EditorNode.InputSlot;
import dev.weft.compiler.editor.read.Subgraph;
import dev.weft.compiler.editor.read.Subgraph.Border;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/**
 * The input slots that nodes have when the editor has loaded a file: those of the class, first the
 * sockets and then the widgets, and what else was saved; those of an instance in the order of its
 * definition.
 */
final class LoadedSlots {
  private static final String MATCHING = "COMFY_MATCHTYPE_V3";

  private final EditorFile file;
  private final NodeCatalog catalog;
  private final IdentityHashMap<EditorNode, List<LoadedSlot>> loaded = new IdentityHashMap<>();

  LoadedSlots(EditorFile file, NodeCatalog catalog) {
    this.file = file;
    this.catalog = catalog;
  }

  List<LoadedSlot> of(EditorNode node) {
    return loaded.computeIfAbsent(node, this::load);
  }

  private List<LoadedSlot> load(EditorNode node) {
    Optional<Subgraph> definition = file.definition(node);
    if (definition.isPresent()) {
      return new OfInstance(node).slots(definition.get());
    }
    return catalog
        .find(node.type())
        .map(known -> new OfClass(node).slots(known))
        .orElseGet(() -> asSaved(node));
  }

  private static List<LoadedSlot> asSaved(EditorNode node) {
    List<LoadedSlot> slots = new ArrayList<>();
    for (int i = 0; i < node.inputs().size(); i++) {
      slots.add(saved(node, i, node.inputs().get(i).type(), Optional.empty()));
    }
    return slots;
  }

  private static LoadedSlot saved(
      EditorNode node, int index, String type, Optional<String> widget) {
    InputSlot input = node.inputs().get(index);
    return new LoadedSlot(
        input.name(), type, index, input.link(), input.widget().or(() -> widget), input.span());
  }

  private static OptionalInt find(EditorNode node, BiPredicate<Integer, InputSlot> wanted) {
    for (int i = 0; i < node.inputs().size(); i++) {
      if (wanted.test(i, node.inputs().get(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The slots of an instance: it may be saved with a part of them, in any order. */
  private static final class OfInstance {
    private final EditorNode node;
    private final List<Integer> taken = new ArrayList<>();

    OfInstance(EditorNode node) {
      this.node = node;
    }

    List<LoadedSlot> slots(Subgraph definition) {
      List<LoadedSlot> slots = new ArrayList<>();
      for (Border input : definition.inputs()) {
        OptionalInt exact = free(input, true);
        OptionalInt found = exact.isPresent() ? exact : free(input, false);
        found.ifPresent(taken::add);
        slots.add(
            found.isPresent()
                ? saved(node, found.getAsInt(), input.type(), Optional.empty()).named(input.name())
                : new LoadedSlot(
                    input.name(),
                    input.type(),
                    -1,
                    Optional.empty(),
                    Optional.empty(),
                    node.idSpan()));
      }
      return slots;
    }

    private OptionalInt free(Border input, boolean sameType) {
      return find(
          node,
          (index, slot) ->
              !taken.contains(index)
                  && slot.name().equals(input.name())
                  && (!sameType || slot.type().equals(input.type())));
    }
  }

  /** The slots of a node whose class is known. */
  private static final class OfClass {
    private final EditorNode node;
    private final List<LoadedSlot> slots = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();

    OfClass(EditorNode node) {
      this.node = node;
    }

    List<LoadedSlot> slots(NodeClass known) {
      Collection<InputDefinition> inputs = known.inputs().values();
      inputs.stream().filter(input -> !input.editor().saved()).forEach(this::add);
      inputs.stream().filter(input -> input.editor().saved()).forEach(this::add);
      for (int i = 0; i < node.inputs().size(); i++) {
        if (!taken.contains(i)) {
          slots.add(saved(node, i, node.inputs().get(i).type(), Optional.empty()));
        }
      }
      return slots;
    }

    private void add(InputDefinition input) {
      if (!(input.type() instanceof Growing)) {
        addOne(input);
      }
      if (input.type() instanceof Growing || input.type() instanceof DynamicChoice) {
        addMembers(input);
      }
    }

    private void addOne(InputDefinition input) {
      Optional<String> widget =
          input.editor().kind() == Kind.VALUE ? Optional.of(input.name()) : Optional.empty();
      OptionalInt index = find(node, (i, slot) -> slot.name().equals(input.name()));
      if (index.isPresent()) {
        String type =
            input.socket().equals(MATCHING)
                ? node.inputs().get(index.getAsInt()).type()
                : input.socket();
        taken.add(index.getAsInt());
        slots.add(saved(node, index.getAsInt(), type, widget));
      } else {
        slots.add(
            new LoadedSlot(
                input.name(), input.socket(), -1, Optional.empty(), widget, node.idSpan()));
      }
    }

    private void addMembers(InputDefinition input) {
      for (int i = 0; i < node.inputs().size(); i++) {
        InputSlot slot = node.inputs().get(i);
        if (slot.name().startsWith(input.name() + ".") && !taken.contains(i)) {
          taken.add(i);
          slots.add(saved(node, i, slot.type(), Optional.empty()));
        }
      }
    }
  }
}
