package dev.weft.compiler.editor.values;

/** What a node is to the editor when it queues. */
public enum NodeRole {
  /** A server runs it. */
  EXECUTED,
  /** It stands for what is linked to its only input. */
  REROUTE,
  /** It gives its value to the widgets that it is linked to. */
  PRIMITIVE,
  /** It names what is linked to it. */
  SET,
  /** It stands for what a {@code SET} of the same name has. */
  GET,
  /** It does nothing. */
  SILENT,
  /** A server runs it, and when the editor queues it links what has no link. */
  BROADCAST,
  /** A server runs it with values that are in no file. */
  LIVE;

  /** Whether it exists in the editor alone. */
  public boolean isVirtual() {
    return this != EXECUTED && this != LIVE && this != BROADCAST;
  }
}
