package dev.weft.compiler.workflow;

/** The key of a node in the saved workflow: {@code 3}, {@code 12:34}, or any other text. */
public record NodeId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
