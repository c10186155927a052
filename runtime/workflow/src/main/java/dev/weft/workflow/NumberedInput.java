package dev.weft.workflow;

/**
 * The input of an element of a list.
 *
 * @param pattern the input that constants of generated classes name
 * @param input what they mean for this element
 */
record NumberedInput(String nodeId, String pattern, String input) {}
