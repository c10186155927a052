package dev.weft.compiler.codegen;

/** A type that is named by its simple name where {@link Imports} gives it out. */
record ImportedType(String packageName, String simpleName) {
  String qualifiedName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
