package dev.weft.compiler.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What lists of a workflow are called as a whole: {@code loras} for {@code lora}. */
final class PluralNames {
  private final Set<String> taken;

  PluralNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** A plural that something else is called gives way to {@code loraList}. */
  List<String> of(List<String> lists) {
    List<String> names = new ArrayList<>();
    taken.addAll(lists);
    for (String list : lists) {
      String plural = plural(list);
      boolean free = plural.equals(list) || taken.add(plural);
      names.add(free ? plural : list + "List");
    }
    return names;
  }

  /** A name in the plural, as it is where it is one already. */
  static String plural(String name) {
    if (name.endsWith("s") && !name.endsWith("ss")) {
      return name;
    }
    if (name.matches(".*(ss|x|z|ch|sh)")) {
      return name + "es";
    }
    return name.matches(".*[^aeiou]y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }
}
