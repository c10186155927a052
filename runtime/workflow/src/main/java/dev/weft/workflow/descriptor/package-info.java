/**
 * Workflows as data: what a form, a command line or a REST endpoint knows of one, and sets by name.
 */
@NullMarked
package dev.weft.workflow.descriptor;

import org.jspecify.annotations.NullMarked;
