/** The page of a workflow, section by section, and the index of all pages. */
@NullMarked
package dev.weft.tools.docs.page;

import org.jspecify.annotations.NullMarked;
