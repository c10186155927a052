package dev.weft.compiler.shape;

/** Why a server refuses what is left of a graph. */
public sealed interface Failure permits Lack, Failure.NoOutput {

  /** No output node is left. */
  record NoOutput() implements Failure {}
}
