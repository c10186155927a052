/**
 * A thin client for ComfyUI: the door. What a submitted workflow is, and how it can fail, stands in
 * {@link dev.weft.client.job}.
 */
@NullMarked
package dev.weft.client;

import org.jspecify.annotations.NullMarked;
