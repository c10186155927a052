package dev.weft.workflow.descriptor;

/** What a graph says of a property. */
sealed interface Answer {

  /** Its value, as the untyped builder takes it. */
  record Told(String value) implements Answer {}

  /** Its inputs are there and hold nothing. */
  record Nothing() implements Answer {}

  /** No value can be made of what is there. */
  record Unclear(String message) implements Answer {}
}
