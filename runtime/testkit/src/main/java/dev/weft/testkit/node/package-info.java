/** What each class of node does when its turn comes. */
@NullMarked
package dev.weft.testkit.node;

import org.jspecify.annotations.NullMarked;
