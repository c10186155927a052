package dev.weft.compiler.codegen;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The names given out in one scope of a generated class, each once. Not thread-safe. */
final class NameScope {
  private final UnaryOperator<String> key;
  private final Set<String> taken = new HashSet<>();

  private NameScope(UnaryOperator<String> key) {
    this.key = key;
  }

  /** A scope of fields, methods or variables. */
  static NameScope exact() {
    return new NameScope(name -> name);
  }

  /**
   * A scope of classes: names that differ in case or in Unicode form alone are the same file on
   * some systems.
   */
  static NameScope forFiles() {
    return new NameScope(
        name ->
            Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT));
  }

  /** Keeps names from being given out. */
  NameScope reserve(Collection<String> names) {
    names.forEach(name -> taken.add(key.apply(name)));
    return this;
  }

  boolean isTaken(String name) {
    return taken.contains(key.apply(name));
  }

  /** Takes a name as it is. */
  boolean take(String name) {
    return taken.add(key.apply(name));
  }

  /** Gives out the name as it is, or with the first number from 2 that is free. */
  String claim(String name) {
    return claim(name, "");
  }

  /**
   * Gives out the name as it is, or with the separator and the first number from 2 that is free.
   */
  String claim(String name, String separator) {
    String candidate = name;
    for (int i = 2; !take(candidate); i++) {
      candidate = name + separator + i;
    }
    return candidate;
  }
}
