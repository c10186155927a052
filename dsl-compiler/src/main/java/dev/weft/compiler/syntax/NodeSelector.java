package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;

/** How a mapping names a node. */
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

  /** The node that a list copies, or repeats an input of: paths in it begin there unnamed. */
  record Copied(Span span) implements NodeSelector {}
}
