package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.weft.client.ComfyClient;
import dev.weft.client.HurriedClient;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobCancelledException;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobFailedException;
import dev.weft.testkit.node.ExpandedNode;
import dev.weft.testkit.node.Expansion;
import dev.weft.testkit.node.NodeBehavior;
import dev.weft.testkit.node.NodeResult;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.value.Value;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Jobs with a node that puts a graph in its place, as a client sees them. The node lies in a
 * subgraph, so its own id is {@code 12:5}, and ids of what it makes are like {@code 12:5.0.0.1}.
 */
@Timeout(60)
class ExpandedJobTest {
  private static final int STEPS = 5;

  private ComfySimulator server;
  private ComfyClient client;

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private void start(ComfyVersion version) {
    start(version, STEPS);
  }

  private void start(ComfyVersion version, int steps) {
    server =
        ComfySimulator.builder()
            .version(version)
            .stepTime(Duration.ofMillis(2))
            .node(
                "Halved",
                run -> halved(run.expand(), run.input("image", Value.class).orElseThrow()))
            .node("Slow", slow(steps))
            .build()
            .start();
    client = HurriedClient.connect(server.url().toString());
  }

  /** Halves a picture slowly, and shows it on the way. */
  private static NodeResult halved(Expansion graph, Value image) {
    ExpandedNode slow = graph.node("Slow").set("image", image);
    ExpandedNode half =
        graph
            .node("ImageScaleBy")
            .set("image", slow.output(0))
            .set("upscale_method", "area")
            .set("scale_by", 0.5);
    graph.node("PreviewImage").set("images", half.output(0));
    return graph.result(half.output(0));
  }

  private static NodeBehavior slow(int steps) {
    return run -> {
      for (int step = 1; step <= steps; step++) {
        run.progress().spendStep();
        run.progress().report(step, steps, Optional.empty());
      }
      return run.passedOn();
    };
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void yieldsWhatTheGraphYields(ComfyVersion version) throws IOException {
    start(version);
    OutputImage half = client.submit(new Halving(64)).await().get(0);

    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(half.bytes()));
    assertThat(picture.getWidth()).isEqualTo(32);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void isToldInTheNameOfTheNodeThatExpands(ComfyVersion version) {
    start(version);
    List<JobEvent> events = events(client.submit(new Halving(64)));

    assertThat(of(events, JobEvent.NodeStarted.class))
        .extracting(event -> event.node().displayName())
        .containsExactly("EmptyImage", "Halving", "SaveImage");
    assertThat(of(events, JobEvent.Progress.class))
        .filteredOn(event -> event.steps() == STEPS)
        .extracting(JobEvent.Progress::node)
        .extracting(WorkflowNode::id)
        .isNotEmpty()
        .containsOnly("12:5");
    assertThat(of(events, JobEvent.Progress.class))
        .extracting(JobEvent.Progress::overall)
        .isSorted()
        .allMatch(overall -> overall < 1);
    assertThat(events).noneMatch(JobEvent.Unknown.class::isInstance);
    assertThat(events).endsWith(new JobEvent.Finished());
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void showsWhatTheGraphShowsAsTheNodes(ComfyVersion version) {
    start(version);
    List<JobEvent> events = events(client.submit(new Halving(64)));

    assertThat(of(events, JobEvent.NodeOutput.class))
        .filteredOn(event -> event.node().id().equals("12:5"))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.files())
                    .extracting(OutputFile::fileName)
                    .singleElement()
                    .asString()
                    .startsWith("ComfyUI_temp"));
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void failsInTheNameOfTheNodeThatExpands(ComfyVersion version) {
    start(version);
    server.faults().failNode("ImageScaleBy", "out of memory");
    Job<?> job = client.submit(new Halving(64));

    assertThatExceptionOfType(JobFailedException.class)
        .isThrownBy(job::await)
        .withMessageStartingWith("node 12:5 (Halving) failed: ")
        .withMessageContaining("out of memory");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void isCancelledWithinTheGraph(ComfyVersion version) {
    start(version, 100_000);
    Job<?> job = client.submit(new Halving(64));
    for (JobEvent event : job.events()) {
      if (event instanceof JobEvent.Progress progress && progress.step() > 1) {
        job.cancel();
        break;
      }
    }

    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(job::await);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void isCachedAsTheNodeThatExpands(ComfyVersion version) {
    start(version);
    client.submit(new Halving(64)).await();
    List<JobEvent> events = events(client.submit(new Halving(64)));

    assertThat(of(events, JobEvent.Cached.class))
        .flatExtracting(JobEvent.Cached::nodes)
        .extracting(WorkflowNode::id)
        .contains("12:5");
    assertThat(of(events, JobEvent.NodeStarted.class)).isEmpty();
    assertThat(events).endsWith(new JobEvent.Finished());
  }

  private static List<JobEvent> events(Job<?> job) {
    List<JobEvent> events = new ArrayList<>();
    job.events().forEach(events::add);
    return events;
  }

  private static <E extends JobEvent> List<E> of(List<JobEvent> events, Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private record Halving(int width) implements Workflow<List<OutputImage>> {
    private static final WorkflowTemplate TEMPLATE =
        WorkflowTemplate.from(Halving.class, "halved.json").label("12:5", "Halving").load();
    private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("1", "width");
    private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

    @Override
    public WorkflowRequest toRequest() {
      return TEMPLATE.request().set(WIDTH, width).build();
    }

    @Override
    public List<OutputImage> outputs(JobOutputs outputs) {
      return outputs.images(IMAGES);
    }
  }
}
