package dev.weft.compiler.shape;

import java.util.List;

/**
 * Which input of a bypassed node the editor takes for one of its outputs, by types and order alone:
 * whether something is linked to it is not asked.
 *
 * @param index of the input; negative when there is none
 * @param byOrder whether the number of the output decided
 */
public record SlotChoice(int index, boolean byOrder) {
  private static final SlotChoice NOTHING = new SlotChoice(-1, false);

  /**
   * The editor's choice.
   *
   * @param slot the number of the output, from 0
   * @param yielded the type of the output
   * @param wanted the type that the consumer asks for
   * @param types of the inputs, in the order of the slots
   */
  public static SlotChoice of(int slot, String yielded, String wanted, List<String> types) {
    if (SlotTypes.isAny(wanted)) {
      return types.isEmpty() ? NOTHING : new SlotChoice(slot < types.size() ? slot : 0, true);
    }
    if (slot < types.size() && fits(types.get(slot), yielded, wanted)) {
      return new SlotChoice(slot, true);
    }
    int exact = types.indexOf(wanted);
    if (exact >= 0) {
      return new SlotChoice(exact, false);
    }
    for (int i = 0; i < types.size(); i++) {
      if (fits(types.get(i), yielded, wanted)) {
        return new SlotChoice(i, false);
      }
    }
    return NOTHING;
  }

  public boolean isNothing() {
    return index < 0;
  }

  private static boolean fits(String candidate, String yielded, String wanted) {
    return SlotTypes.connectable(candidate, yielded) && SlotTypes.connectable(candidate, wanted);
  }
}
