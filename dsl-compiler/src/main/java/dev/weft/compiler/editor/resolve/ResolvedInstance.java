package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.editor.flatten.Scope;
import dev.weft.compiler.editor.resolve.ResolvedInput.Linked;
import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A subgraph where it is used.
 *
 * @param inputs in the order shown: those of the subgraph, then widgets of nodes inside
 * @param outputs what each comes from; empty where that is no node that is sent
 */
public record ResolvedInstance(Scope inside, List<Inlet> inputs, List<Optional<Linked>> outputs) {

  public ResolvedInstance {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /**
   * An input that an instance shows.
   *
   * @param shown what the editor calls it
   * @param name what the subgraph calls it
   * @param targets all that it gives its link or value to
   * @param span where the instance has it
   */
  public record Inlet(String shown, String name, String type, List<Target> targets, Span span) {
    public Inlet {
      targets = List.copyOf(targets);
    }
  }

  /** An input of a node that is sent. */
  public record Target(String node, String input) {}
}
