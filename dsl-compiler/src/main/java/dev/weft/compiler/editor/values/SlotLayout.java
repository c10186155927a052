package dev.weft.compiler.editor.values;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each of the values is that a node was saved with, in the order saved. */
public record SlotLayout(List<Slot> slots) {

  public SlotLayout {
    slots = List.copyOf(slots);
  }

  /** The use of a saved value. */
  public enum Use {
    /** An input gets it. */
    SENT,
    /** It is the editor's own. */
    KEPT,
    /** It is of an input that older editors gave a value, and only a link gives today. */
    DROPPED,
    /** Nothing of today's class is left for it. */
    LEFT_OVER
  }

  /**
   * One place.
   *
   * @param name the input's, or what it is to the editor
   * @param value empty when the node was saved before the input was there
   */
  public record Slot(
      String name, Use use, Optional<InputDefinition> input, Optional<JsonValue> value) {

    @Override
    public String toString() {
      String shown = value.map(v -> v.span().text()).orElse("(not saved)");
      return switch (use) {
        case SENT -> name + " = " + shown;
        case KEPT -> "(" + name + ") " + shown;
        case DROPPED -> "(once " + name + ") " + shown;
        case LEFT_OVER -> "(left over) " + shown;
      };
    }
  }

  /** Where a value does not fit the input that it would belong to. */
  List<Slot> misfits() {
    return slots.stream()
        .filter(slot -> slot.use() == Use.SENT)
        .filter(slot -> slot.value().isPresent() && slot.input().isPresent())
        .filter(slot -> !ValueFit.fits(slot.value().get(), slot.input().get()))
        .toList();
  }

  /** A line for each place, with its number from 0. */
  @Override
  public String toString() {
    return IntStream.range(0, slots.size())
        .mapToObj(i -> i + " " + slots.get(i))
        .collect(Collectors.joining("\n"));
  }
}
