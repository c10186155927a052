package dev.weft.compiler.shape;

import dev.weft.compiler.shape.Survivors.Output;
import dev.weft.compiler.workflow.NodeId;
import java.util.List;

/** One thing that a request does to the shape of its graph. */
public sealed interface Change {

  /**
   * Takes a node out and joins its consumers to what it was linked to.
   *
   * @param keeping as for {@link BypassRule#standIn}; the same in all changes of one shape
   */
  record Bypass(NodeId node, List<String> keeping) implements Change {
    public Bypass {
      keeping = List.copyOf(keeping);
    }
  }

  /** Takes a node out, and what needs it. */
  record Mute(NodeId node) implements Change {}

  /** Links an input to an output. */
  record Connect(NodeId node, String input, Output output) implements Change {}

  /** Lets a node go if nothing takes an output of it, even an output node. */
  record Spare(NodeId node) implements Change {}

  /** Gives an input a value of its own, whatever it was linked to. */
  record Fill(NodeId node, String input) implements Change {}

  /** Leaves an input out. */
  record Omit(NodeId node, String input) implements Change {}
}
