/** Pages that show people what the workflows of a project are, take and need. */
@NullMarked
package dev.weft.tools.docs;

import org.jspecify.annotations.NullMarked;
