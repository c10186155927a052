package dev.weft.client.internal.server;

import java.time.Duration;

/**
 * What a server tells of its own accord. Only makes things faster: nothing may depend on it. For
 * the event loop alone, but for {@link #hears}.
 */
public interface Channel {

  /**
   * From now on the messages of this job are wanted. What is sent before they can be heard may be
   * lost, so a job is posted after that.
   *
   * @param ready called on the loop as soon as they can be heard, or it is clear that for now they
   *     cannot
   */
  void follow(String id, Runnable ready);

  /** The messages of this job are not wanted any more. */
  void leave(String id);

  /**
   * Whether the messages of any job are heard, so that one may be posted as soon as the loop is to
   * {@link #follow} it. For any thread; it may change any moment.
   */
  default boolean hears() {
    return false;
  }

  /** Whether messages can come. */
  boolean isLive();

  /** Whether it can be relied on to tell nearly everything. */
  boolean isTrusted();

  /** Somebody learned otherwise what should have been heard here, or be heard before long. */
  void doubt(Duration silence);

  /** The server answers again, after it could not be asked. */
  void reachable();

  /** For good. Whoever waits for a job to be heard waits no longer. */
  void close();
}
