package dev.weft.testkit.node;

/** A running prompt was interrupted; thrown where nodes look out for it. */
public final class Interruption extends RuntimeException {
  private static final long serialVersionUID = 1;
}
