package dev.weft.workflow.descriptor;

/**
 * An input of a class of nodes that takes one of some options, which differ from server to server:
 * its models, its files.
 *
 * @param classType the name of the class in workflows
 */
public record OptionSource(String classType, String input) {}
