package dev.weft.tools.docs.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A colour for each type of link, as a class of the style sheet. What ComfyUI's editor gives a
 * colour has one near it; other types take what is left, in the order of their names.
 */
final class Palette {
  /** How many colours the style sheet has beside the one of unknown types. */
  private static final int COLOURS = 12;

  private static final List<String> KNOWN =
      List.of("MODEL", "CLIP", "VAE", "CONDITIONING", "LATENT", "IMAGE", "MASK", "CONTROL_NET");

  private final Map<String, Integer> colours = new LinkedHashMap<>();

  Palette(Diagram diagram) {
    TreeSet<String> used = new TreeSet<>();
    diagram.wires().forEach(wire -> used.add(wire.type()));
    diagram
        .boxes()
        .forEach(
            box ->
                box.inputs().stream()
                    .filter(slot -> !slot.far().isEmpty())
                    .forEach(slot -> used.add(slot.type())));
    boolean unknown = used.remove(LinkTypes.UNKNOWN);
    KNOWN.stream().filter(used::remove).forEach(type -> colours.put(type, KNOWN.indexOf(type)));
    int next = KNOWN.size();
    for (String type : used) {
      colours.put(type, next % COLOURS);
      next++;
    }
    if (unknown) {
      colours.put(LinkTypes.UNKNOWN, COLOURS);
    }
  }

  /** The types in the order of the legend. */
  Iterable<String> types() {
    return colours.keySet();
  }

  /** The class of a type's colour. */
  String colour(String type) {
    return "t" + colours.get(type);
  }

  /** What people call a type. */
  static String name(String type) {
    return type.equals(LinkTypes.UNKNOWN) ? "any type" : type;
  }
}
