package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.ComfyClient;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a client tells of how far a job is and how long it takes. */
@Timeout(60)
class ProgressTest {

  @Test
  void neverFallsAndKnowsTheTimeFromTheSecondRunOn() throws IOException {
    try (ComfySimulator server = server();
        ComfyClient client = ComfyClient.connect(server.url().toString())) {
      client.submit(TextToImage.of("first")).await();
      Job<?> second = client.submit(TextToImage.of("second"));
      List<JobEvent.Progress> bar = bar(second);

      assertThat(bar).extracting(JobEvent.Progress::overall).isSorted().allMatch(p -> p < 1);
      assertThat(bar.get(0).remaining()).isPresent();
      assertThat(second.progress()).isEqualTo(1);
      assertThat(second.remaining()).hasValue(Duration.ZERO);
    }
  }

  @Test
  void aJobThatWaitsEndsAfterThoseBeforeIt() throws IOException {
    try (ComfySimulator server = server();
        ComfyClient client = ComfyClient.connect(server.url().toString())) {
      client.submit(TextToImage.of("first")).await();
      Job<?> running = client.submit(TextToImage.endless());
      Job<?> next = client.submit(TextToImage.of("next"));
      Job<?> last = client.submit(TextToImage.of("last"));
      Duration sooner = awaitRemaining(next);
      Duration later = awaitRemaining(last);

      assertThat(later).isGreaterThan(sooner);
      running.cancel();
      last.await();
    }
  }

  @Test
  void theNextProgramKnowsWhatTheLastOneLearned(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("durations");
    try (ComfySimulator server = server()) {
      String url = server.url().toString();
      try (ComfyClient client = ComfyClient.builder(url).durations(file).connect()) {
        client.submit(TextToImage.of("first")).await();
      }
      try (ComfyClient client = ComfyClient.builder(url).durations(file).connect()) {
        assertThat(bar(client.submit(TextToImage.of("second"))).get(0).remaining()).isPresent();
      }
    }
  }

  private static Duration awaitRemaining(Job<?> job) {
    while (job.remaining().isEmpty()) {
      Thread.onSpinWait();
    }
    return job.remaining().orElseThrow();
  }

  private static List<JobEvent.Progress> bar(Job<?> job) {
    List<JobEvent.Progress> bar = new ArrayList<>();
    for (JobEvent event : job.events()) {
      if (event instanceof JobEvent.Progress progress) {
        bar.add(progress);
      }
    }
    return bar;
  }

  private static ComfySimulator server() {
    return ComfySimulator.builder().stepTime(Duration.ofMillis(50)).build().start();
  }
}
