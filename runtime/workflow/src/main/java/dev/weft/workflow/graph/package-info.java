/** Graphs in API format side by side: which node of one is which of the other, and what differs. */
@NullMarked
package dev.weft.workflow.graph;

import org.jspecify.annotations.NullMarked;
