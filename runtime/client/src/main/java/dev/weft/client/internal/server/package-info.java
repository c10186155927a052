/**
 * The seam: one server as the rest of the client sees it, and the values that pass. Knows no
 * protocol and no jobs; uses the public vocabulary only.
 */
@NullMarked
package dev.weft.client.internal.server;

import org.jspecify.annotations.NullMarked;
