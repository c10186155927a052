package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Outputs that belong to one input each.
 *
 * <p>A node such as {@code ControlNetApplyAdvanced} takes a positive and a negative conditioning
 * and hands both on: its first output comes from the first, its second from the second. So it is
 * with every class that has as many outputs of a type, two or more, as inputs of that type; the
 * server names outputs, but the order is what all such classes keep.
 */
final class PairedSlots {

  private PairedSlots() {}

  /** The inputs that feed another output of the slot's type than this one; mostly none. */
  static Set<String> others(NodeClass known, int slot) {
    List<String> outputs = known.outputTypes();
    if (slot < 0 || slot >= outputs.size()) {
      return Set.of();
    }
    String type = outputs.get(slot);
    List<Integer> slots =
        IntStream.range(0, outputs.size())
            .filter(i -> outputs.get(i).equals(type))
            .boxed()
            .toList();
    List<String> inputs =
        known.inputs().entrySet().stream()
            .filter(input -> isOf(type, input.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (slots.size() < 2 || slots.size() != inputs.size()) {
      return Set.of();
    }
    Set<String> others = new LinkedHashSet<>(inputs);
    others.remove(inputs.get(slots.indexOf(slot)));
    return others;
  }

  private static boolean isOf(String type, InputDefinition input) {
    return input.type() instanceof InputType.Other other && other.name().equals(type);
  }
}
