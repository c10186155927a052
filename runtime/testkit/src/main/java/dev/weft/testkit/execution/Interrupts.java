package dev.weft.testkit.execution;

import dev.weft.testkit.node.Interruption;

/** The one flag that stops the running prompt where its nodes look at it. */
public final class Interrupts {
  private boolean raised;

  /** Asks the running prompt to stop. */
  public synchronized void raise() {
    raised = true;
  }

  /** Takes the flag down: a new prompt begins. */
  synchronized void clear() {
    raised = false;
  }

  /** Takes the flag down and stops the prompt, if the flag is up. */
  synchronized void check() {
    if (raised) {
      raised = false;
      throw new Interruption();
    }
  }
}
