package dev.weft.testkit.message;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which node runs, and for whom: a client that connects again is told. Safe for all threads. */
public final class RunningNode {
  private @Nullable String clientId;
  private @Nullable String nodeId;

  /** A node of this client's prompt runs. */
  public synchronized void set(String owner, String node) {
    clientId = owner;
    nodeId = node;
  }

  /** Nothing runs. */
  public synchronized void clear() {
    clientId = null;
    nodeId = null;
  }

  /** The running node of a client's prompt. */
  public synchronized Optional<String> of(String client) {
    return client.equals(clientId) ? Optional.ofNullable(nodeId) : Optional.empty();
  }
}
