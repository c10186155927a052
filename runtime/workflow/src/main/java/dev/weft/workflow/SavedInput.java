package dev.weft.workflow;

import org.jspecify.annotations.Nullable;

/**
 * An input of a saved node.
 *
 * @param index among the members of {@code inputs}
 * @param link what it holds if that is {@code ["id", slot]}
 */
record SavedInput(int index, Member member, @Nullable Link link) {}
