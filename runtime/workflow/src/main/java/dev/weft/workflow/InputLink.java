package dev.weft.workflow;

/** An input of a node, and the link that it holds. */
record InputLink(String input, Link link) {}
