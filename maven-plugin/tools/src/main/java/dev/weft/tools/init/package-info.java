/**
 * First mappings: a saved workflow in, a {@code .weft} file out that compiles as it is. What
 * becomes a parameter is found by how nodes are linked, and by what the catalog knows of them.
 */
@NullMarked
package dev.weft.tools.init;

import org.jspecify.annotations.NullMarked;
