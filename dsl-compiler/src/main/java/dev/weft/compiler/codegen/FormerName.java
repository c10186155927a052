package dev.weft.compiler.codegen;

/**
 * What a property was called before.
 *
 * @param title in the mapping
 * @param name in Java
 */
record FormerName(String title, String name) {}
