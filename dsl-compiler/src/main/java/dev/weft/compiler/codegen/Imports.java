package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a generated class imports: the types that its code has named. Code cannot name one without
 * asking here. Not thread-safe.
 */
final class Imports {
  private final String packageName;
  private final Set<String> named = new TreeSet<>();

  /** For a class of this package, whose own types need no import. */
  Imports(String packageName) {
    this.packageName = packageName;
  }

  /** The simple name of a type, for code that will be written. */
  ClassName name(ImportedType type) {
    named.add(type.qualifiedName());
    return ClassName.get("", type.simpleName());
  }

  /** The types named so far that have to be imported, in order. */
  List<String> qualifiedNames() {
    return named.stream().filter(name -> !isOwn(name)).toList();
  }

  private boolean isOwn(String name) {
    int dot = Math.max(0, name.lastIndexOf('.'));
    return name.substring(0, dot).equals(packageName);
  }
}
