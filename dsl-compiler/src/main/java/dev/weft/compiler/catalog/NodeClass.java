package dev.weft.compiler.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A class of nodes.
 *
 * @param inputs required and optional ones by name, in the server's order
 * @param outputTypes the type of each output slot: {@code MODEL}, {@code IMAGE}
 * @param outputNode whether the server runs a workflow for its sake
 */
public record NodeClass(
    String classType,
    Map<String, InputDefinition> inputs,
    List<String> outputTypes,
    boolean outputNode) {

  public NodeClass {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    outputTypes = List.copyOf(outputTypes);
  }

  /**
   * The input of this name. The members of a dynamic input, saved as {@code name.member} or under
   * other generated names, have no definition of their own unless the catalog lists one.
   */
  public Optional<InputDefinition> input(String name) {
    return Optional.ofNullable(inputs.get(name));
  }
}
