package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;

/**
 * Another type that a setter takes, because the property's own is made of it by {@code of}.
 *
 * @param origin what such a value is, for Javadoc: {@code a file of this machine}
 */
record Shorthand(TypeName type, String origin) {}
