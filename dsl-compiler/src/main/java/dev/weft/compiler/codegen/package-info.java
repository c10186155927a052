/** Java sources and resources from a bound mapping. JavaPoet ends here. */
@NullMarked
package dev.weft.compiler.codegen;

import org.jspecify.annotations.NullMarked;
