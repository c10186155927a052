package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** How a mapping names a node, or in some statements several. */
public sealed interface NodeSelector {

  Span span();

  /** {@code KSampler}, or {@code @"Power Lora Loader (rgthree)"}. */
  record ByClass(Name classType, Span span) implements NodeSelector {}

  /** {@code "Positive Prompt"}. */
  record ByTitle(Name title, Span span) implements NodeSelector {}

  /** {@code #3}, {@code #"12:34"}; the id's text is without the {@code #} and the quotes. */
  record ById(Name id, Span span) implements NodeSelector {}

  /** {@code KSampler "Base pass"}. */
  record ByClassAndTitle(Name classType, Name title, Span span) implements NodeSelector {}

  /**
   * {@code "Outer" / "Upscale" / KSampler in "Refiner"}.
   *
   * @param subgraphs the outermost first
   * @param group the title of a group
   * @param node names the node as it would alone
   * @param span in a path without the group, which stands behind the inputs
   */
  record Within(List<Around> subgraphs, Optional<Name> group, NodeSelector node, Span span)
      implements NodeSelector {
    public Within {
      subgraphs = List.copyOf(subgraphs);
    }
  }

  /** {@code in "Refiner"}: what stands in a group. */
  record Group(List<Around> subgraphs, Name title, Span span) implements NodeSelector {
    public Group {
      subgraphs = List.copyOf(subgraphs);
    }
  }

  /**
   * A subgraph that a node lies in, before its slash.
   *
   * @param byId whether it is named by the id of the node that stands for it, not by a title
   */
  record Around(Name name, boolean byId) {}

  /** The node that a list copies, or repeats an input of: paths in it begin there unnamed. */
  record Copied(Span span) implements NodeSelector {}
}
