package dev.weft.compiler.shape;

import java.util.Locale;

/** Whether the editor lets a link join two slots, by their types. */
final class SlotTypes {
  static final String ANY = "*";

  private SlotTypes() {}

  static boolean isAny(String type) {
    return type.isEmpty() || type.equals(ANY) || type.equals("0");
  }

  /** As the editor judges, which trims nothing: a list with commas joins what shares a member. */
  static boolean connectable(String a, String b) {
    if (isAny(a) || isAny(b) || a.equals(b)) {
      return true;
    }
    String[] others = b.toLowerCase(Locale.ROOT).split(",", -1);
    for (String member : a.toLowerCase(Locale.ROOT).split(",", -1)) {
      for (String other : others) {
        if (isAny(member) || isAny(other) || member.equals(other)) {
          return true;
        }
      }
    }
    return false;
  }
}
