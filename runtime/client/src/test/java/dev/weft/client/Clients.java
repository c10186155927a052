package dev.weft.client;

import dev.weft.client.internal.tracking.PollTimes;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Clients that do not let a test wait. */
final class Clients {
  static final PollTimes QUICK =
      new PollTimes(
          Duration.ofMillis(100),
          Duration.ofMillis(30),
          Duration.ofMillis(10),
          Duration.ofMillis(100),
          Duration.ofMillis(5),
          Duration.ofSeconds(1),
          Duration.ofSeconds(10),
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofSeconds(1),
          Duration.ofSeconds(20));

  private Clients() {}

  static ComfyClient quick(FakeServer server) {
    return quick(server, QUICK);
  }

  static ComfyClient quick(FakeServer server, PollTimes times) {
    return ComfyClient.builder(server.url()).times(times).build();
  }

  /** For a server that sends no frames: the last ones are not waited for. */
  static ComfyClient unheard(FakeServer server) {
    return quick(server, withTail(Duration.ofMillis(10)));
  }

  /**
   * For a server that says all that there is to hear. A busy machine is given the time to, and
   * nothing is asked that could find the end before it was heard of: that would call the socket
   * deaf.
   */
  static ComfyClient listening(FakeServer server) {
    Duration ample = Duration.ofSeconds(10);
    return quick(
        server,
        new PollTimes(
            ample,
            QUICK.deaf(),
            QUICK.soon(),
            ample,
            QUICK.ending(),
            ample,
            QUICK.pictures(),
            ample,
            ample,
            ample,
            QUICK.patience()));
  }

  private static PollTimes withTail(Duration tail) {
    return new PollTimes(
        QUICK.heard(),
        QUICK.deaf(),
        QUICK.soon(),
        QUICK.quiet(),
        QUICK.ending(),
        tail,
        QUICK.pictures(),
        QUICK.greeting(),
        QUICK.firstStatus(),
        QUICK.answer(),
        QUICK.patience());
  }

  /** All events, to the last. */
  static List<JobEvent> events(Job<?> job) {
    List<JobEvent> events = new ArrayList<>();
    job.events().forEach(events::add);
    return events;
  }
}
