/** A project's own node catalog, made of what a server says of the nodes that its workflows use. */
@NullMarked
package dev.weft.tools.snapshot;

import org.jspecify.annotations.NullMarked;
