package dev.weft.client.server;

import java.util.List;
import java.util.Optional;

/**
 * A class of nodes, as {@code /object_info} tells it.
 *
 * @param classType its name in workflows
 * @param displayName its name for people
 * @param category where the editor lists it, with {@code /} between the levels
 * @param description may be empty
 * @param inputs required ones first, in the server's order; hidden ones are left out
 * @param outputTypes the type of each socket, in order; choices are called {@code COMBO}
 * @param outputNode whether it makes a graph worth running
 * @param deprecated whether it should no longer be used
 * @param experimental whether it may change
 * @param json the whole entry, as sent
 */
public record NodeInfo(
    String classType,
    String displayName,
    String category,
    String description,
    List<NodeInput> inputs,
    List<String> outputTypes,
    boolean outputNode,
    boolean deprecated,
    boolean experimental,
    String json) {

  /** Copies the lists. */
  public NodeInfo {
    inputs = List.copyOf(inputs);
    outputTypes = List.copyOf(outputTypes);
  }

  /** The input of a name, if there is one. */
  public Optional<NodeInput> input(String name) {
    return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return "NodeInfo[" + classType + "]";
  }
}
