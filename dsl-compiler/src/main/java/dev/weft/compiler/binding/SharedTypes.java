package dev.weft.compiler.binding;

import java.util.List;

/** What a mapping declares for many workflows, each of which becomes a type in Java. */
public record SharedTypes(List<Fragment> fragments, List<DeclaredChoice> choices) {

  public SharedTypes {
    fragments = List.copyOf(fragments);
    choices = List.copyOf(choices);
  }

  /** Nothing is shared. */
  public static SharedTypes none() {
    return new SharedTypes(List.of(), List.of());
  }
}
