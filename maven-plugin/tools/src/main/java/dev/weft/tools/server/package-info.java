/**
 * What a ComfyUI server says of its node classes. Keys go to the address that they are for, and
 * answers are bounded: a server is as little to be trusted as a file.
 */
@NullMarked
package dev.weft.tools.server;

import org.jspecify.annotations.NullMarked;
