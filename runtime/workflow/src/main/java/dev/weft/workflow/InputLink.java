package dev.weft.workflow;

/**
 * An input of a node of a request, and the link that it holds.
 *
 * @param place among the contents
 * @param source the place of the node that it comes from; -1 if that is not there
 */
record InputLink(String input, int place, Link link, int source) {}
