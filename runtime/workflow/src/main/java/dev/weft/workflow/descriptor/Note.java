package dev.weft.workflow.descriptor;

/**
 * What a graph does not tell of a workflow that would send it all the same, or what it has beside.
 *
 * @param parameter the name in the mapping; empty where it is about none alone
 * @param message says it, with the parameter's name
 */
public record Note(String parameter, String message) {}
