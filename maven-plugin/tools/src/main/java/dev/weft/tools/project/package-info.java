/** Where a project has its mappings, workflows and catalog. */
@NullMarked
package dev.weft.tools.project;

import org.jspecify.annotations.NullMarked;
