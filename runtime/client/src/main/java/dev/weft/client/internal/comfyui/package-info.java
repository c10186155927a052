/**
 * Today's ComfyUI behind the seam: its routes, its socket, what its answers and frames mean. OkHttp
 * ends here.
 */
@NullMarked
package dev.weft.client.internal.comfyui;

import org.jspecify.annotations.NullMarked;
