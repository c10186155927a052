package dev.weft.compiler.shape;

import dev.weft.compiler.shape.Survivors.Output;
import dev.weft.compiler.workflow.NodeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that a request does to the shape of its graph. */
public sealed interface Change {

  /**
   * Takes a node out and joins its consumers to what it was linked to.
   *
   * @param keeping as for {@link BypassRule#standIn}; the same in all changes of one shape
   * @param joins where it goes with the subgraph that it lies in: by the number of an output the
   *     input whose link takes its place; nothing takes that of another
   */
  record Bypass(NodeId node, List<String> keeping, Optional<Map<Integer, String>> joins)
      implements Change {
    public Bypass {
      keeping = List.copyOf(keeping);
      joins = joins.map(Map::copyOf);
    }

    public Bypass(NodeId node, List<String> keeping) {
      this(node, keeping, Optional.empty());
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
