/** Java classes of mappings, for builds that do not run the Maven plugin. */
@NullMarked
package dev.weft.tools.generate;

import org.jspecify.annotations.NullMarked;
