package dev.weft.client.internal.server;

import java.util.Map;

/**
 * The jobs of everybody that wait or run, at one moment.
 *
 * @param jobs by id
 * @param bytes how much the server told for this: what is much is asked for seldom
 */
public record QueueState(Map<String, Standing> jobs, long bytes) {

  /** Copies the map. */
  public QueueState {
    jobs = Map.copyOf(jobs);
  }
}
