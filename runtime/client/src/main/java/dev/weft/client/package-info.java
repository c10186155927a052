/** A thin client for ComfyUI, and what generated workflow classes are made of. */
@NullMarked
package dev.weft.client;

import org.jspecify.annotations.NullMarked;
