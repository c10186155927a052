/**
 * The graph of a workflow as a picture: what is drawn ({@code Diagram}), where it lies ({@code
 * Layout}; ELK ends here), and the SVG of both.
 */
@NullMarked
package dev.weft.tools.docs.graph;

import org.jspecify.annotations.NullMarked;
