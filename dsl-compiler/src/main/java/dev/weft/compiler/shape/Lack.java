package dev.weft.compiler.shape;

import dev.weft.compiler.workflow.NodeId;

/** A node that is sent without an input that it needs. */
public record Lack(NodeId node, String input, Cause cause) implements Failure {

  /** Why the input is not there. */
  public sealed interface Cause {}

  /** What it was linked to is bypassed, and has nothing to put in its place. */
  public record NoStandIn(NodeId bypassed) implements Cause {}

  /** What it was linked to is muted, and the node is not, as a value would do. */
  public record OriginMuted(NodeId muted) implements Cause {}

  /** It is left out. */
  public record Omitted() implements Cause {}
}
