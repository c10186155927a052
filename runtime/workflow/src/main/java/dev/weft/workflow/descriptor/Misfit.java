package dev.weft.workflow.descriptor;

/**
 * What does not fit a workflow.
 *
 * @param parameter the name in the mapping; empty where it is about none alone
 * @param message says it, with the parameter's name
 */
public record Misfit(String parameter, String message) {}
