package dev.weft.workflow;

/**
 * An input of a saved node.
 *
 * @param link whether it holds {@code ["id", slot]}
 */
record SavedInput(Member member, boolean link) {}
