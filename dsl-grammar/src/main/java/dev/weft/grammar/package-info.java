/** The lexer and parser of {@code .weft} mapping files, written by ANTLR from {@code Weft.g4}. */
@NullMarked
package dev.weft.grammar;

import org.jspecify.annotations.NullMarked;
