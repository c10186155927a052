/** What the compiler tells a person: diagnostics as values, and the two ways to print them. */
@NullMarked
package dev.weft.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
