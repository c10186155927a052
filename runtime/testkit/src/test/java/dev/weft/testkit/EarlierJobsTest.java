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
import dev.weft.client.job.SubmitOptions;
import dev.weft.client.job.WorkflowRejectedException;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.workflow.OutputImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A job outlives the program that submitted it, and an id is one job. */
@Timeout(60)
class EarlierJobsTest {
  private final UUID id = UUID.randomUUID();
  private ComfySimulator server;
  private ComfyClient before;
  private ComfyClient after;

  @AfterEach
  void stop() {
    before.close();
    after.close();
    server.close();
  }

  private void start(ComfyVersion version) {
    server = ComfySimulator.builder().version(version).stepTime(Duration.ofMillis(5)).build();
    server.start();
    before = HurriedClient.connect(server.url().toString());
    after = HurriedClient.connect(server.url().toString());
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void goesOnBeingWatchedByAProgramThatIsStartedAgain(ComfyVersion version) {
    start(version);
    TextToImage painting = new TextToImage("long enough", 64, 60, 1);
    String running = before.submit(painting).promptId();
    before.close();

    Job<List<OutputImage>> job = after.attach(running, painting);

    assertThat(job.await()).extracting(OutputImage::fileName).containsExactly("weft_00001_.png");
    assertThat(events(job)).contains(new JobEvent.Started()).endsWith(new JobEvent.Finished());
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void isReadFromTheHistoryOnceItHasEnded(ComfyVersion version) {
    start(version);
    Job<List<OutputImage>> ended = before.submit(TextToImage.of("done"));
    List<OutputImage> painted = ended.await();

    assertThat(after.attach(ended.promptId(), TextToImage.of("done")).await()).isEqualTo(painted);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void tellsAFailureInTheNamesOfItsWorkflow(ComfyVersion version) {
    start(version);
    server.faults().failNode("KSampler", "out of paint");
    String failed = before.submit(TextToImage.of("bad")).promptId();

    assertThatExceptionOfType(JobFailedException.class)
        .isThrownBy(() -> after.attach(failed, TextToImage.of("bad")).await())
        .withMessageContaining("node 3 (Painting) failed");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void isLostIfTheServerDoesNotKnowIt(ComfyVersion version) {
    start(version);

    assertThatExceptionOfType(JobLostException.class)
        .isThrownBy(() -> after.attach(id.toString(), TextToImage.of("never")).await())
        .withMessageContaining("never submitted there")
        .satisfies(lost -> assertThat(lost.reason()).isEqualTo(JobLostException.Reason.UNKNOWN));
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void isNotCancelledIfTheServerDoesNotKnowIt(ComfyVersion version) {
    start(version);
    Job<List<OutputImage>> unknown = after.attach(id.toString(), TextToImage.of("never"));
    unknown.cancel();

    assertThatExceptionOfType(JobLostException.class).isThrownBy(unknown::await);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void isCancelledByWhoeverAttachesToIt(ComfyVersion version) {
    start(version);
    Job<List<OutputImage>> mine = before.submit(TextToImage.endless());
    // One that waits would be taken out of the queue, of which nothing can be heard.
    for (JobEvent event : mine.events()) {
      if (event instanceof JobEvent.Started) {
        break;
      }
    }

    after.attach(mine.promptId(), TextToImage.endless()).cancel();

    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(mine::await);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void isTheJobThatTheClientFollowsAlready(ComfyVersion version) {
    start(version);
    Job<List<OutputImage>> job = before.submit(new TextToImage("mine", 64, 30, 1));

    Job<List<OutputImage>> same = before.attach(job.promptId(), TextToImage.of("mine"));

    assertThat(same.await()).isEqualTo(job.await());
    assertThat(events(same))
        .isEqualTo(events(job))
        .hasAtLeastOneElementOfType(JobEvent.Preview.class);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void goesByTheCallersId(ComfyVersion version) throws IOException {
    start(version);
    Job<List<OutputImage>> job = before.submit(TextToImage.of("mine"), mine());
    job.await();

    assertThat(job.promptId()).isEqualTo(id.toString());
    assertThat(history()).containsExactly(id.toString());
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void isOneHoweverOftenAndFromWhereverItIsSubmitted(ComfyVersion version) throws IOException {
    start(version);
    Job<List<OutputImage>> blocking = before.submit(TextToImage.endless());
    List<CompletableFuture<List<OutputImage>>> jobs = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 8; i++) {
      jobs.add(
          CompletableFuture.supplyAsync(
                  () -> before.submit(TextToImage.of("once"), mine()), threads)
              .thenCompose(Job::future));
    }
    Job<List<OutputImage>> first = before.submit(TextToImage.of("once"), mine());
    Job<List<OutputImage>> elsewhere = after.submit(TextToImage.of("once"), mine());

    assertThat(waiting()).isEqualTo(1);
    blocking.cancel();
    assertThat(elsewhere.await()).isEqualTo(first.await());
    assertThat(jobs).allSatisfy(job -> assertThat(job.join()).isEqualTo(first.await()));
    assertThat(before.submit(TextToImage.of("again"), mine()).await()).isEqualTo(first.await());
    threads.shutdown();
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void mayBeSubmittedAgainUnderItsIdAfterARefusal(ComfyVersion version) {
    start(version);
    assertThatExceptionOfType(WorkflowRejectedException.class)
        .isThrownBy(() -> before.submit(TextToImage.of("tiny").withWidth(4), mine()));

    assertThat(before.submit(TextToImage.of("wider"), mine()).await()).hasSize(1);
  }

  private SubmitOptions mine() {
    return SubmitOptions.DEFAULT.withId(id);
  }

  private int waiting() throws IOException {
    try (TestClient http = new TestClient(server)) {
      return http.get("/queue").json().path("queue_pending").size();
    }
  }

  private Iterable<String> history() throws IOException {
    try (TestClient http = new TestClient(server)) {
      return http.get("/history").json().propertyNames();
    }
  }

  private static List<JobEvent> events(Job<?> job) {
    List<JobEvent> events = new ArrayList<>();
    job.events().forEach(events::add);
    return events;
  }
}
