/** Sockets: handshake, routing by client id, and the one sending queue. */
@NullMarked
package dev.weft.testkit.ws;

import org.jspecify.annotations.NullMarked;
