package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.workflow.JobOutputs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A real client hears what real servers sent, frame by frame, and must come to the end the history
 * tells.
 */
class ReplayTest {
  private static final int PREVIEWS_KEPT = 8;

  @TestFactory
  Stream<DynamicTest> everyRecordedScenarioEndsAsItsHistorySays() {
    List<Path> playable =
        Recordings.scenarios().stream()
            .filter(file -> new RecordedServer(file).isPlayable())
            .toList();
    assertThat(playable).as("scenarios that can be replayed").hasSizeGreaterThanOrEqualTo(30);
    return playable.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getParent().getParent().getFileName() + "/" + file.getFileName(),
                    () ->
                        Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(30), () -> replay(file))));
  }

  private static void replay(Path file) {
    RecordedServer recording = new RecordedServer(file);
    try (FakeServer server = new FakeServer();
        ComfyClient client =
            recording.tellsEveryEnd() ? Clients.listening(server) : Clients.quick(server)) {
      recording.playOn(server);
      List<Job<JobOutputs>> jobs = new ArrayList<>();
      for (RecordedServer.Prompt prompt : recording.prompts()) {
        jobs.add(client.submit(GraphWorkflow.of(prompt.graph())));
      }
      for (int i = 0; i < jobs.size(); i++) {
        check(recording.prompts().get(i), jobs.get(i), Clients.events(jobs.get(i)));
      }
    }
  }

  private static void check(
      RecordedServer.Prompt prompt, Job<JobOutputs> job, List<JobEvent> events) {
    assertThat(events.get(events.size() - 1)).isInstanceOf(prompt.lastEvent());
    assertThat(events).filteredOn(JobEvent::isLast).hasSize(1);
    assertThat(startedNodes(events)).isEqualTo(prompt.executedNodes());
    double before = 0;
    for (JobEvent event : events) {
      if (event instanceof JobEvent.Progress progress) {
        assertThat(progress.overall()).isGreaterThanOrEqualTo(before).isLessThan(1);
        before = progress.overall();
      }
    }
    if (prompt.lastEvent() == JobEvent.Finished.class) {
      assertThat(job.await().nodeIds())
          .containsExactlyElementsOf(
              Stream.concat(prompt.outputNodes().stream(), prompt.sentPictures().keySet().stream())
                  .toList());
      prompt
          .sentPictures()
          .forEach((node, count) -> assertThat(job.await().images(node)).hasSize(count));
      assertThat(job.progress()).isEqualTo(1);
    }
    assertThat(events)
        .filteredOn(JobEvent.Preview.class::isInstance)
        .hasSize(Math.min(prompt.previews(), PREVIEWS_KEPT));
  }

  private static List<String> startedNodes(List<JobEvent> events) {
    return events.stream()
        .filter(JobEvent.NodeStarted.class::isInstance)
        .map(event -> ((JobEvent.NodeStarted) event).node().id())
        .toList();
  }
}
