package dev.weft.compiler.editor.values;

import dev.weft.compiler.editor.values.SlotLayout.Slot;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each saved value to one of the widgets of a node. It has to account for each value and each
 * widget, and there must be one way only: what can be read in two ways is not known.
 */
final class WidgetFit {
  private static final String CONTROL = "control_after_generate";
  private static final Set<String> UPLOADS =
      Set.of("\"image\"", "\"video\"", "\"audio\"", "\"\"", "null");

  /** More than any node has. */
  private static final int MOST = 1000;

  private final List<Widget> widgets;
  private final List<JsonValue> saved;

  /** In how many ways what is left fits: 0, 1, or 2 for more; negative where nobody asked yet. */
  private final byte[][] ways;

  private WidgetFit(List<Widget> widgets, List<JsonValue> saved) {
    this.widgets = widgets;
    this.saved = saved;
    this.ways = new byte[widgets.size() + 1][saved.size() + 1];
    Arrays.stream(ways).forEach(row -> Arrays.fill(row, (byte) -1));
  }

  /** The layout; empty when no way fits, or several do. */
  static Optional<SlotLayout> of(List<Widget> widgets, List<JsonValue> saved) {
    if (widgets.size() > MOST || saved.size() > MOST) {
      return Optional.empty();
    }
    WidgetFit fit = new WidgetFit(widgets, saved);
    return fit.ways(0, 0) == 1 ? Optional.of(fit.layout()) : Optional.empty();
  }

  private int ways(int widget, int value) {
    if (ways[widget][value] < 0) {
      ways[widget][value] = (byte) Math.min(2, count(widget, value));
    }
    return ways[widget][value];
  }

  private int count(int widget, int value) {
    if (widget == widgets.size()) {
      return value == saved.size() || isUpload(value) ? 1 : 0;
    }
    if (widgets.get(widget).kind() == Widget.Kind.SHOWN) {
      return 1;
    }
    if (value == saved.size() || !widgets.get(widget).fits(saved.get(value))) {
      return 0;
    }
    return ways(widget + 1, value + 1)
        + (hasControl(widget, value) ? ways(widget + 1, value + 2) : 0);
  }

  private boolean isUpload(int value) {
    return value + 1 == saved.size()
        && widgets.stream().anyMatch(Widget::upload)
        && UPLOADS.contains(saved.get(value).span().text());
  }

  private boolean hasControl(int widget, int value) {
    if (!widgets.get(widget).controlled()
        || !(saved.get(value) instanceof JsonNumber)
        || value + 1 == saved.size()) {
      return false;
    }
    JsonValue next = saved.get(value + 1);
    return next instanceof JsonNull || ValueFit.isControl(next);
  }

  private SlotLayout layout() {
    List<Slot> slots = new ArrayList<>();
    int value = 0;
    for (int widget = 0; widget < widgets.size(); widget++) {
      Widget of = widgets.get(widget);
      if (of.kind() == Widget.Kind.SHOWN) {
        break;
      }
      boolean control = ways(widget + 1, value + 1) == 0;
      slots.add(Slot.of(of, saved.get(value++)));
      if (control) {
        slots.add(Slot.kept(CONTROL, saved.get(value++)));
      }
    }
    while (value < saved.size()) {
      slots.add(Slot.kept(isUpload(value) ? "upload" : "shown", saved.get(value++)));
    }
    return new SlotLayout(slots);
  }
}
