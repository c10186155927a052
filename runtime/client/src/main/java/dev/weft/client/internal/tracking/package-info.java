/**
 * Jobs from their submission to their end: what is known of each, who is told, and when the server
 * is asked. Knows servers by the seam only, and no protocol.
 */
@NullMarked
package dev.weft.client.internal.tracking;

import org.jspecify.annotations.NullMarked;
