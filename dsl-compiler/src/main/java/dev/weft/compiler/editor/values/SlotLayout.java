package dev.weft.compiler.editor.values;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.literal.Literal;
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
   * @param instead what is sent in its place
   * @param text what the editor does with it if it is a text
   */
  public record Slot(
      String name,
      Use use,
      Optional<InputDefinition> input,
      Optional<JsonValue> value,
      Optional<Literal> instead,
      Widget.Text text) {

    /** A place of a class that a catalog knows. */
    static Slot of(
        String name, Use use, Optional<InputDefinition> input, Optional<JsonValue> value) {
      Widget.Text text =
          input.filter(i -> i.editor().rolled()).isPresent()
              ? Widget.Text.ROLLED
              : Widget.Text.KEPT;
      return new Slot(name, use, input, value, Optional.empty(), text);
    }

    /** A value that a widget sends. */
    static Slot of(Widget widget, JsonValue value) {
      return new Slot(
          widget.name(),
          Use.SENT,
          Optional.empty(),
          Optional.of(value),
          Optional.empty(),
          widget.text());
    }

    /** A value of the editor's own. */
    static Slot kept(String name, JsonValue value) {
      return of(name, Use.KEPT, Optional.empty(), Optional.of(value));
    }

    /** What is sent whatever is saved. */
    static Slot always(String name, Literal sent) {
      return new Slot(
          name, Use.SENT, Optional.empty(), Optional.empty(), Optional.of(sent), Widget.Text.KEPT);
    }

    /** The same place, of which something else is sent than what is saved. */
    Slot sending(Literal other) {
      return new Slot(name, use, input, value, Optional.of(other), text);
    }

    @Override
    public String toString() {
      String shown =
          value
              .map(v -> v.span().text())
              .or(() -> instead.map(Literal::json))
              .orElse("(not saved)");
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
