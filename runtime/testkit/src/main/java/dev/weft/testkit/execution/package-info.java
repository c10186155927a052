/** The worker: order, cache, progress, interruption, and the messages of a run. */
@NullMarked
package dev.weft.testkit.execution;

import org.jspecify.annotations.NullMarked;
