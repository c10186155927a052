package dev.weft.client.internal.server;

import java.util.function.Supplier;

/** Asks a server on behalf of a caller, who waits. */
@FunctionalInterface
public interface Asking {

  /** The answer, or the exception that asking ended in. */
  <T> T ask(Supplier<T> question);
}
