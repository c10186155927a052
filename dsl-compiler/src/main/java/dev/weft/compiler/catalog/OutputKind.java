package dev.weft.compiler.catalog;

/** What a node shows for its result, beside what it hands on to other nodes. */
public enum OutputKind {
  IMAGE,
  VIDEO,
  AUDIO,
  TEXT,
  /** Files of another kind. */
  FILE,
  /** Nothing at all: what it saves stays on the server. */
  NONE
}
