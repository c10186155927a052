package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a generated class imports: the types that its code has named. Code cannot name one without
 * asking here. Not thread-safe.
 */
final class Imports {
  private final Set<String> named = new TreeSet<>();

  /** The simple name of a type, for code that will be written. */
  ClassName name(ImportedType type) {
    named.add(type.qualifiedName());
    return ClassName.get("", type.simpleName());
  }

  /** The types named so far, in order. */
  Iterable<String> qualifiedNames() {
    return named;
  }
}
