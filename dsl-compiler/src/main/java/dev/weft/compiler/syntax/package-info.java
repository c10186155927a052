/** Mapping files as written: text in, records with spans out. ANTLR ends here. */
@NullMarked
package dev.weft.compiler.syntax;

import org.jspecify.annotations.NullMarked;
