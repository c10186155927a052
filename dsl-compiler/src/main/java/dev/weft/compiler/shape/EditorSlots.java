package dev.weft.compiler.shape;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.catalog.InputType.Growing;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The input slots that the editor gives a node, in the order of its class. */
final class EditorSlots {
  private static final String MATCHING = "COMFY_MATCHTYPE_V3";

  /**
   * One slot.
   *
   * @param type the type the editor judges links by
   * @param widget whether it also takes a value
   */
  record Slot(String name, String type, boolean widget) {}

  private EditorSlots() {}

  static List<Slot> of(Node node, Collection<InputDefinition> inputs) {
    List<Slot> slots = new ArrayList<>();
    add(node, inputs, slots);
    return slots;
  }

  /** As older editors order them: widgets get a slot when somebody turns them into an input. */
  static List<Slot> socketsFirst(List<Slot> slots) {
    return Stream.concat(
            slots.stream().filter(slot -> !slot.widget()), slots.stream().filter(Slot::widget))
        .toList();
  }

  static Slot of(InputDefinition input) {
    return new Slot(input.name(), type(input), !(input.type() instanceof InputType.Other));
  }

  /** The type of an input or output; one that follows from its links is any. */
  static String type(String socket) {
    return socket.equals(MATCHING) ? SlotTypes.ANY : socket;
  }

  private static String type(InputDefinition input) {
    return input.socket().equals(MATCHING) && input.type() instanceof InputType.Other other
        ? other.name()
        : input.socket();
  }

  /** Whether the type of an input follows from what is linked to it. */
  static boolean matches(InputDefinition input) {
    return input.socket().equals(MATCHING);
  }

  private static void add(Node node, Collection<InputDefinition> inputs, List<Slot> slots) {
    for (InputDefinition input : inputs) {
      if (input.type() instanceof Growing growing) {
        add(node, shown(node, List.copyOf(growing.members().values())), slots);
        continue;
      }
      slots.add(of(input));
      if (input.type() instanceof DynamicChoice choice) {
        Optional<String> option = TypedGraph.savedText(node, input.name());
        add(node, option.map(choice.branches()::get).orElse(Map.of()).values(), slots);
      }
    }
  }

  /** The editor shows one member more than are used. */
  private static List<InputDefinition> shown(Node node, List<InputDefinition> members) {
    int used = members.size();
    while (used > 0 && node.input(members.get(used - 1).name()).isEmpty()) {
      used--;
    }
    return members.subList(0, Math.min(used + 1, members.size()));
  }
}
