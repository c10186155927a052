package dev.weft.compiler.catalog;

import java.util.List;

/**
 * What an input waits for that comes with other options of a dynamic choice than those that a node
 * has.
 *
 * @param choice the full name of the dynamic choice
 * @param options those that bring the input, in the server's order
 */
public record OptionNeeded(String choice, List<String> options) {
  public OptionNeeded {
    options = List.copyOf(options);
  }
}
