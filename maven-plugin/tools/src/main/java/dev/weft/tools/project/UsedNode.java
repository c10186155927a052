package dev.weft.tools.project;

import dev.weft.compiler.source.Span;
import java.util.Optional;

/**
 * A node of a saved workflow that a server needs a class for.
 *
 * @param called what a person calls it: its title, else its class
 * @param span where its class stands
 * @param pack what brings its class, as the editor noted it
 */
public record UsedNode(String classType, String called, Span span, Optional<String> pack) {

  /** The workflow that it is in. */
  public String file() {
    return span.file().name();
  }
}
