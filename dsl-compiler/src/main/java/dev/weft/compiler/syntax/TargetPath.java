package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;

/**
 * {@code selector.input}, with any number of links followed on the way.
 *
 * @param steps the last names the input that is set; none only in a list, where the word for the
 *     node may be an input
 */
public record TargetPath(NodeSelector node, List<Step> steps, Span span) {

  public TargetPath {
    steps = List.copyOf(steps);
  }

  /** What is written up to a step, that step with it. */
  public Span upTo(int step) {
    return span.file().span(span.start(), steps.get(step).input().span().end());
  }

  /** What is written behind a step: its dots and what follows them. */
  public Span behind(int step) {
    return span.file().span(steps.get(step).input().span().end(), span.end());
  }

  /**
   * One step along the path.
   *
   * @param upstream whether it was written {@code ..}: search the nodes upstream of the one reached
   *     so far for the nearest that has the input
   */
  public record Step(boolean upstream, Name input) {}
}
