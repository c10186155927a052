package dev.weft.client;

import dev.weft.client.internal.tracking.PollTimes;
import dev.weft.client.server.ServerProfile;
import java.time.Duration;

/** A client that asks more often than users' clients do, so that tests need not wait. */
public final class HurriedClient {
  private static final PollTimes TIMES =
      new PollTimes(
          Duration.ofMillis(400),
          Duration.ofMillis(50),
          Duration.ofMillis(20),
          Duration.ofMillis(400),
          Duration.ofMillis(10),
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(5),
          Duration.ofMinutes(5));

  private HurriedClient() {}

  /** One whose polls find the end of a job long before the last frames of it have come. */
  public static ComfyClient impatient(String url) {
    Duration instant = Duration.ofMillis(2);
    PollTimes times =
        new PollTimes(
            instant,
            instant,
            instant,
            instant,
            instant,
            instant,
            PollTimes.DEFAULT.pictures(),
            TIMES.greeting(),
            TIMES.firstStatus(),
            TIMES.answer(),
            TIMES.patience());
    return ComfyClient.builder(url).times(times).build();
  }

  public static ComfyClient connect(String url) {
    return connect(url, ServerProfile.COMFYUI);
  }

  public static ComfyClient connect(String url, ServerProfile profile) {
    return ComfyClient.builder(url).profile(profile).times(TIMES).connect();
  }
}
