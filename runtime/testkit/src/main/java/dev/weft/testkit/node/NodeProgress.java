package dev.weft.testkit.node;

import dev.weft.testkit.message.Frame;
import java.util.Optional;
import java.util.function.Supplier;

/** The way of a running node to the outside. */
public interface NodeProgress {

  /**
   * Tells how far the node is.
   *
   * @param preview made only when somebody is to see it
   * @throws Interruption when the prompt was interrupted
   */
  void report(int value, int max, Optional<Supplier<Frame.Preview>> preview);

  /** Tells some words about the node to every socket. */
  void say(String text);

  /** Lets the time of one sampling step pass. */
  void spendStep();

  /** Whether samplers show previews. */
  boolean samplerPreviews();
}
