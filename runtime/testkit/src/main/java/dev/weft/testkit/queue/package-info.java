/** Prompts that wait, the one that runs, and the history of those that ended. */
@NullMarked
package dev.weft.testkit.queue;

import org.jspecify.annotations.NullMarked;
