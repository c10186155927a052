package dev.weft.client.internal.tracking;

import java.time.Duration;

/**
 * How often the server is asked.
 *
 * @param heard between two rounds while the socket can be trusted: it tells nearly everything
 * @param deaf between two rounds without such a socket
 * @param soon before a look at the queue that something gave reason for, and the least between two;
 *     several reasons share one look
 * @param quiet between two looks at the queue that nothing gave reason for
 * @param ending between looks into the history after a frame said that a job has ended: the frame
 *     may be a little early
 * @param tail how long the last frames of a job may be on their way when a poll finds it ended
 *     first
 * @param pictures how long nothing may be heard of a job whose results come as frames, while they
 *     can still come
 * @param greeting how long a job waits to be heard before it is posted; the others wait no more if
 *     it waited in vain
 * @param firstStatus how long a socket may take until the server greets it
 * @param answer how long the server may be silent within one question: it is asked again sooner
 *     than a posted workflow is given up
 * @param patience how long the server may be out of reach before its jobs are given up
 */
public record PollTimes(
    Duration heard,
    Duration deaf,
    Duration soon,
    Duration quiet,
    Duration ending,
    Duration tail,
    Duration pictures,
    Duration greeting,
    Duration firstStatus,
    Duration answer,
    Duration patience) {

  /** For servers as they are. */
  public static final PollTimes DEFAULT =
      new PollTimes(
          Duration.ofSeconds(4),
          Duration.ofMillis(400),
          Duration.ofMillis(200),
          Duration.ofSeconds(30),
          Duration.ofMillis(50),
          Duration.ofMillis(500),
          Duration.ofSeconds(30),
          Duration.ofSeconds(2),
          Duration.ofSeconds(10),
          Duration.ofSeconds(15),
          Duration.ofMinutes(5));

  /** The same with another patience. */
  public PollTimes withPatience(Duration value) {
    return new PollTimes(
        heard, deaf, soon, quiet, ending, tail, pictures, greeting, firstStatus, answer, value);
  }
}
