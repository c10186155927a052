/**
 * The Weft compiler: mapping files and saved workflows in, Java sources and diagnostics out. {@link
 * dev.weft.compiler.MappingCompiler} is the way in.
 */
@NullMarked
package dev.weft.compiler;

import org.jspecify.annotations.NullMarked;
