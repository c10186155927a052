package dev.weft.testkit.fault;

/** The server ends in the middle of a node, as a process does that is killed. */
public final class Crash extends RuntimeException {
  private static final long serialVersionUID = 1;
}
