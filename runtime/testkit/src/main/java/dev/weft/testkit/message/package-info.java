/** What goes out on WebSockets, as data, and the door it leaves by. */
@NullMarked
package dev.weft.testkit.message;

import org.jspecify.annotations.NullMarked;
