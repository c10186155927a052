/** JSON as text: encoded, checked and compared, without a tree. */
@NullMarked
package dev.weft.workflow.json;

import org.jspecify.annotations.NullMarked;
