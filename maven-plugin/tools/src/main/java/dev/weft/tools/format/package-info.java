/**
 * Mappings and workflows as they are to lie in version control: one layout, whoever wrote them.
 * What a file says is never changed.
 */
@NullMarked
package dev.weft.tools.format;

import org.jspecify.annotations.NullMarked;
