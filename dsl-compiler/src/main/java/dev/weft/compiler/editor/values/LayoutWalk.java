package dev.weft.compiler.editor.values;

import dev.weft.compiler.catalog.EditorWidget;
import dev.weft.compiler.catalog.EditorWidget.Kind;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType.Choice;
import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.catalog.InputType.Int;
import dev.weft.compiler.editor.values.SlotLayout.Slot;
import dev.weft.compiler.editor.values.SlotLayout.Use;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.literal.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through the widgets of a class as the editor makes them, and takes a value for each. */
final class LayoutWalk {
  private static final String CONTROL = "control_after_generate";

  private final List<JsonValue> saved;
  private final Set<String> shown;
  private final boolean forcedToo;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Slot> unknownOptions = new ArrayList<>();
  private int next;
  private boolean uploads;

  private LayoutWalk(List<JsonValue> saved, Set<String> shown, boolean forcedToo) {
    this.saved = saved;
    this.shown = shown;
    this.forcedToo = forcedToo;
  }

  /**
   * What a walk finds.
   *
   * @param unknownOptions dynamic choices whose saved option the class does not have
   * @param leftOver how many values nothing takes
   */
  record Walked(SlotLayout layout, List<Slot> unknownOptions, int leftOver) {

    boolean fits() {
      return unknownOptions.isEmpty() && layout.misfits().isEmpty();
    }
  }

  /**
   * The layout of saved values.
   *
   * @param shown inputs that the file shows as widgets
   * @param forcedToo whether inputs that take links only have a value too, as older editors had it
   */
  static Walked walk(
      List<JsonValue> saved,
      Collection<InputDefinition> inputs,
      Set<String> shown,
      boolean forcedToo) {
    LayoutWalk walk = new LayoutWalk(saved, shown, forcedToo);
    walk.take(List.copyOf(inputs));
    if (walk.uploads) {
      walk.keep("upload");
    }
    int leftOver = saved.size() - walk.next;
    while (walk.next < saved.size()) {
      walk.add("", Use.LEFT_OVER, Optional.empty());
    }
    return new Walked(new SlotLayout(walk.slots), walk.unknownOptions, leftOver);
  }

  private void take(List<InputDefinition> inputs) {
    for (int i = 0; i < inputs.size(); i++) {
      take(inputs.get(i), inputs.subList(i + 1, inputs.size()));
    }
  }

  private void take(InputDefinition input, List<InputDefinition> following) {
    EditorWidget widget = input.editor();
    if (!widget.saved()) {
      if ((widget.kind() == Kind.FORCED && forcedToo)
          || (widget.kind() == Kind.SOCKET && shown.contains(input.name()))) {
        add(input.name(), Use.DROPPED, Optional.empty());
      }
      return;
    }
    uploads |= widget.upload();
    widget.before().forEach(this::keep);
    Optional<JsonValue> value =
        add(input.name(), widget.kind() == Kind.VALUE ? Use.SENT : Use.KEPT, Optional.of(input));
    companions(input, following, value);
    if (input.type() instanceof DynamicChoice choice) {
      takeMembers(input, choice, value);
    }
  }

  private void takeMembers(InputDefinition input, DynamicChoice choice, Optional<JsonValue> value) {
    Optional<String> chosen =
        value
            .or(() -> Optional.empty())
            .filter(JsonText.class::isInstance)
            .map(text -> ((JsonText) text).value())
            .or(() -> Defaults.option(input, choice));
    Optional<Map<String, InputDefinition>> branch =
        chosen.flatMap(option -> Optional.ofNullable(choice.branches().get(option)));
    if (branch.isPresent()) {
      take(List.copyOf(branch.get().values()));
    } else if (value.filter(v -> !(v instanceof JsonNull)).isPresent()) {
      unknownOptions.add(slots.get(slots.size() - 1));
    }
  }

  private void companions(
      InputDefinition input, List<InputDefinition> following, Optional<JsonValue> value) {
    for (String companion : input.editor().after()) {
      if (!companion.equals(CONTROL) || peek().filter(LayoutWalk::isControlOrNull).isPresent()) {
        keep(companion);
      } else {
        return; // saved before the input had one
      }
    }
    boolean mayHaveOne =
        input.editor().after().isEmpty()
            && value.isPresent()
            && input.type() instanceof Int
            && input.name().toLowerCase(Locale.ROOT).contains("seed");
    if (mayHaveOne && peek().filter(ValueFit::isControl).isPresent() && !takesControl(following)) {
      keep(CONTROL);
    }
  }

  /** Whether the next widget is a choice that has the word which stands there. */
  private boolean takesControl(List<InputDefinition> following) {
    Optional<Literal> word = peek().map(Literal::of);
    return following.stream()
        .filter(input -> input.editor().saved())
        .findFirst()
        .filter(
            input -> input.type() instanceof Choice c && c.options().contains(word.orElseThrow()))
        .isPresent();
  }

  private static boolean isControlOrNull(JsonValue value) {
    return value instanceof JsonNull || ValueFit.isControl(value);
  }

  private Optional<JsonValue> peek() {
    return next < saved.size() ? Optional.of(saved.get(next)) : Optional.empty();
  }

  /** A value of the editor's own; where there is none, nothing is missing. */
  private void keep(String name) {
    if (next < saved.size()) {
      add(name, Use.KEPT, Optional.empty());
    }
  }

  private Optional<JsonValue> add(String name, Use use, Optional<InputDefinition> input) {
    Optional<JsonValue> value = peek();
    next++;
    if (value.isPresent() || use == Use.SENT) {
      slots.add(Slot.of(name, use, input, value));
    }
    return value;
  }
}
