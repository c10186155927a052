/** What is known of ComfyUI's nodes: names, types, ranges, options and outputs. */
@NullMarked
package dev.weft.compiler.catalog;

import org.jspecify.annotations.NullMarked;
