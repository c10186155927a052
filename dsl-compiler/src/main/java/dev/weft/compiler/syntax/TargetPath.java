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

  /** The steps behind one, with their dots. */
  public Span behind(int step) {
    return span.file().span(steps.get(step).input().span().end(), endOfSteps());
  }

  /** Where the last step ends; without any, the node. */
  public int endOfSteps() {
    return steps.isEmpty() ? node.span().end() : steps.get(steps.size() - 1).input().span().end();
  }

  /**
   * One step along the path.
   *
   * @param upstream whether it was written {@code ..}: search the nodes upstream of the one reached
   *     so far for the nearest that has the input
   */
  public record Step(boolean upstream, Name input) {}
}
