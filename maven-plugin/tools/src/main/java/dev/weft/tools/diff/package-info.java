/**
 * What changed between a revision and now, for those who call the generated classes and for those
 * who read the graph.
 */
@NullMarked
package dev.weft.tools.diff;

import org.jspecify.annotations.NullMarked;
