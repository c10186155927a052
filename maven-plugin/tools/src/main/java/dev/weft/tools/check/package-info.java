/** Whether mappings, workflows and catalog of a project fit each other. */
@NullMarked
package dev.weft.tools.check;

import org.jspecify.annotations.NullMarked;
