/** What ComfyUI writes into the pictures, videos and sounds that it saves. */
@NullMarked
package dev.weft.workflow.picture;

import org.jspecify.annotations.NullMarked;
