/** An embedded ComfyUI simulator: no GPU, no Python. */
@NullMarked
package dev.weft.testkit;

import org.jspecify.annotations.NullMarked;
