package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.weft.client.ComfyClient;
import dev.weft.client.HurriedClient;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobCancelledException;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobFailedException;
import dev.weft.client.job.JobLostException;
import dev.weft.client.server.PastJob;
import dev.weft.client.server.QueuedJob;
import dev.weft.client.server.ServerProfile;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.workflow.OutputImage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Profiles that a ComfyUI fits as well. */
class ProfilesTest {
  private static final ServerProfile READING_JOBS =
      ServerProfile.COMFYUI.withRoutesUnder("api").readingJobs().withoutInterrupts();

  private ComfySimulator server;
  private ComfyClient client;

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private void start(ComfyVersion version, ServerProfile profile) {
    server = ComfySimulator.builder().version(version).stepTime(Duration.ofMillis(5)).build();
    server.start();
    client = HurriedClient.connect(server.url().toString(), profile);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void routesAreUnderApiToo(ComfyVersion version) {
    start(version, ServerProfile.COMFYUI.withRoutesUnder("api"));
    assertThat(client.submit(TextToImage.of("a lighthouse")).await().get(0).bytes()).isNotEmpty();
  }

  @Test
  void jobsAreFollowedByTheirRoutes() {
    start(ComfyVersion.V0_33, READING_JOBS);
    Job<List<OutputImage>> running = client.submit(TextToImage.endless());
    awaitStart(running);
    Job<List<OutputImage>> waiting = client.submit(TextToImage.of("second"));
    assertThat(client.server().queue())
        .containsExactly(
            new QueuedJob(running.promptId(), 0, true), new QueuedJob(waiting.promptId(), 1, true));
    running.cancel();

    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(running::await);
    assertThat(waiting.await()).hasSize(1);
    assertThat(client.server().history(2))
        .extracting(PastJob::promptId)
        .containsExactly(running.promptId(), waiting.promptId());
  }

  @Test
  void jobsThatNobodyHearsAreFoundByTheirRoutes() {
    start(ComfyVersion.V0_33, READING_JOBS);
    client.submit(TextToImage.of("warm the socket up")).await();
    server.faults().deaf();
    assertThat(client.submit(TextToImage.of("unheard")).await()).hasSize(1);

    server.faults().failNode("KSampler", "out of paint");
    Job<List<OutputImage>> bad = client.submit(TextToImage.of("bad"));
    assertThatExceptionOfType(JobFailedException.class)
        .isThrownBy(bad::await)
        .withMessageContaining("node 3 (Painting) failed");
  }

  @Test
  void jobsOfAServerThatIsStartedAgainAreLost() {
    start(ComfyVersion.V0_33, READING_JOBS);
    Job<List<OutputImage>> job = client.submit(TextToImage.endless());
    awaitStart(job);
    server.restart();
    assertThatExceptionOfType(JobLostException.class)
        .isThrownBy(job::await)
        .satisfies(lost -> assertThat(lost.reason()).isEqualTo(JobLostException.Reason.RESTARTED));
  }

  @Test
  void jobsAreTakenUpByTheirRoutes() {
    start(ComfyVersion.V0_33, READING_JOBS);
    String id = client.submit(TextToImage.of("done")).promptId();
    try (ComfyClient later = HurriedClient.connect(server.url().toString(), READING_JOBS)) {
      assertThat(later.attach(id, TextToImage.of("done")).await()).hasSize(1);
    }
  }

  private static void awaitStart(Job<?> job) {
    for (JobEvent event : job.events()) {
      if (event instanceof JobEvent.Started) {
        return;
      }
    }
    throw new AssertionError("the job ended without having started");
  }
}
