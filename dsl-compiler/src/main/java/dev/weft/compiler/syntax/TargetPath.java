package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;

/**
 * {@code selector.input}, with any number of links followed on the way.
 *
 * @param steps at least one; the last names the input that is set
 */
public record TargetPath(NodeSelector node, List<Step> steps, Span span) {

  public TargetPath {
    steps = List.copyOf(steps);
  }

  /**
   * One step along the path.
   *
   * @param upstream whether it was written {@code ..}: search the nodes upstream of the one reached
   *     so far for the nearest that has the input
   */
  public record Step(boolean upstream, Name input) {}
}
