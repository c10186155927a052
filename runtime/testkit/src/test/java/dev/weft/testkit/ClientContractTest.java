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
import dev.weft.client.job.WorkflowRejectedException;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.workflow.OutputImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The real client and the simulator, in both of its versions, speak one language. */
@Timeout(60)
class ClientContractTest {
  private ComfySimulator server;
  private ComfyClient client;

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private void start(ComfyVersion version) {
    server = ComfySimulator.builder().version(version).stepTime(Duration.ofMillis(5)).build();
    server.start();
    client = HurriedClient.connect(server.url().toString());
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void paintsWithProgressAndPreviews(ComfyVersion version) {
    start(version);
    Job<List<OutputImage>> job = client.submit(TextToImage.of("a lighthouse"));
    List<JobEvent> events = events(job);

    assertThat(of(events, JobEvent.NodeStarted.class))
        .extracting(event -> event.node().displayName())
        .contains("Painting")
        .hasSize(7);
    assertThat(of(events, JobEvent.Preview.class)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(of(events, JobEvent.Progress.class))
        .extracting(JobEvent.Progress::overall)
        .isSorted()
        .allMatch(overall -> overall < 1);
    assertThat(events).endsWith(new JobEvent.Finished());
    assertThat(job.await()).extracting(OutputImage::fileName).containsExactly("weft_00001_.png");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void handsOutThePicture(ComfyVersion version, @TempDir Path folder) throws IOException {
    start(version);
    OutputImage image = client.submit(TextToImage.of("a lighthouse")).await().get(0);

    BufferedImage picture = ImageIO.read(image.saveTo(folder).toFile());
    assertThat(picture.getWidth()).isEqualTo(64);
    assertThat(picture.getHeight()).isEqualTo(48);
    assertThat(folder.resolve("weft_00001_.png")).hasBinaryContent(image.bytes());
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void givesTheSamePictureForACachedJob(ComfyVersion version) {
    start(version);
    List<OutputImage> first = client.submit(TextToImage.of("twice")).await();
    Job<List<OutputImage>> again = client.submit(TextToImage.of("twice"));

    assertThat(again.await()).isEqualTo(first);
    assertThat(of(events(again), JobEvent.Cached.class))
        .singleElement()
        .satisfies(cached -> assertThat(cached.nodes()).hasSize(7));
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void cancelsTheWaitingJobAndNoOther(ComfyVersion version) {
    start(version);
    Job<List<OutputImage>> running = client.submit(TextToImage.endless());
    awaitEvent(running, JobEvent.Progress.class);
    Job<List<OutputImage>> waiting = client.submit(TextToImage.of("second"));
    assertThat(awaitEvent(waiting, JobEvent.Queued.class)).isEqualTo(new JobEvent.Queued(1));
    waiting.cancel();

    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(waiting::await);
    assertThat(running.isDone()).isFalse();
    running.cancel();
    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(running::await);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void tellsARefusalInTheNameOfTheParameter(ComfyVersion version) {
    start(version);
    assertThatExceptionOfType(WorkflowRejectedException.class)
        .isThrownBy(() -> client.submit(TextToImage.of("tiny").withWidth(4)))
        .withMessageContaining("parameter width (width of node 5")
        .withMessageContaining("it must be from 16 to 16384");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void namesTheNodeThatFailed(ComfyVersion version) {
    start(version);
    server.faults().failNode("KSampler", "out of paint");
    Job<List<OutputImage>> job = client.submit(TextToImage.of("bad"));

    assertThatExceptionOfType(JobFailedException.class)
        .isThrownBy(job::await)
        .withMessageContaining("node 3 (Painting) failed")
        .withMessageContaining("out of paint");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void needsNoFrames(ComfyVersion version) {
    start(version);
    client.submit(TextToImage.of("warm the socket up")).await();
    server.faults().deaf();
    assertThat(client.submit(TextToImage.of("unheard")).await()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void survivesABrokenSocketAndAServerThatIsBusy(ComfyVersion version) {
    start(version);
    Job<List<OutputImage>> job = client.submit(new TextToImage("long enough", 64, 60, 1));
    awaitEvent(job, JobEvent.Progress.class);
    server.dropSockets();
    server.faults().refuse(2, 503);
    assertThat(job.await()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void hearsEveryPictureThatIsOnlySentThoughItKnowsTheEndBefore(ComfyVersion version) {
    start(version);
    try (ComfyClient impatient = HurriedClient.impatient(server.url().toString())) {
      for (int run = 0; run < 3; run++) {
        List<OutputImage> pictures = impatient.submit(SentPictures.of(16)).await();
        assertThat(pictures).hasSize(16).extracting(SentPictures::numberOf).isSorted();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void saysThatItMissedPicturesThatWereOnlySent(ComfyVersion version) {
    start(version);
    client.submit(TextToImage.of("warm the socket up")).await();
    server.faults().deaf();
    assertThatExceptionOfType(JobLostException.class)
        .isThrownBy(() -> client.submit(SentPictures.of(2)).await())
        .satisfies(
            lost -> assertThat(lost.reason()).isEqualTo(JobLostException.Reason.PICTURES_MISSED));
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void waitsForAHistoryThatIsLate(ComfyVersion version) {
    start(version);
    server.faults().delayHistory(Duration.ofMillis(300));
    assertThat(client.submit(TextToImage.of("late")).await()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void keepsTheResultThatItHeardWhenTheHistoryIsCleared(ComfyVersion version) {
    start(version);
    server.faults().clearHistory();
    assertThat(client.submit(TextToImage.of("cleared")).await())
        .extracting(OutputImage::fileName)
        .containsExactly("weft_00001_.png");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void losesAJobWhenTheServerIsStartedAgain(ComfyVersion version) {
    start(version);
    Job<List<OutputImage>> job = client.submit(TextToImage.endless());
    awaitEvent(job, JobEvent.Started.class);
    server.restart();
    assertThatExceptionOfType(JobLostException.class)
        .isThrownBy(job::await)
        .satisfies(lost -> assertThat(lost.reason()).isEqualTo(JobLostException.Reason.RESTARTED));
    assertThat(client.submit(TextToImage.of("after")).await()).hasSize(1);
  }

  private static List<JobEvent> events(Job<?> job) {
    List<JobEvent> events = new ArrayList<>();
    job.events().forEach(events::add);
    return events;
  }

  private static <E extends JobEvent> List<E> of(List<JobEvent> events, Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static JobEvent awaitEvent(Job<?> job, Class<? extends JobEvent> kind) {
    for (Iterator<JobEvent> events = job.events().iterator(); events.hasNext(); ) {
      JobEvent event = events.next();
      if (kind.isInstance(event)) {
        return event;
      }
    }
    throw new AssertionError("the job ended without " + kind.getSimpleName());
  }
}
