package dev.weft.compiler.editor.read;

import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The definition of a subgraph.
 *
 * @param numbered whether its nodes are known by their number inside, as those of a group node
 * @param span the name, or where the definition begins
 */
public record Subgraph(
    String id,
    String name,
    List<Border> inputs,
    List<Border> outputs,
    Graph graph,
    boolean numbered,
    Span span) {

  public Subgraph {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /**
   * An input or output of the subgraph.
   *
   * @param label what the editor shows in place of the name
   * @param links the links that it has inside, by their ids
   */
  public record Border(
      String name, Optional<String> label, String type, List<String> links, Span span) {
    public Border {
      links = List.copyOf(links);
    }

    Border(String name, String type, List<String> links, Span span) {
      this(name, Optional.empty(), type, links, span);
    }

    /** What the editor shows. */
    public String shown() {
      return label.orElse(name);
    }
  }
}
