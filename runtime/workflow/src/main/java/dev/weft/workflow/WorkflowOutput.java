package dev.weft.workflow;

/**
 * An output that a workflow declares: a node whose results somebody wants.
 *
 * @param name the name in the mapping
 * @param nodeId the node's key in the workflow
 */
public record WorkflowOutput(String name, String nodeId) {}
