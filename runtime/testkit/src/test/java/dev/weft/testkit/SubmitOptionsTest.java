package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.weft.client.ComfyClient;
import dev.weft.client.HurriedClient;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobFailedException;
import dev.weft.client.job.SubmitOptions;
import dev.weft.client.job.TimeLimitException;
import dev.weft.client.job.WorkflowRejectedException;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a workflow is submitted, as both versions of the server see it. */
@Timeout(60)
class SubmitOptionsTest {
  private static final SubmitOptions DEFAULT = SubmitOptions.DEFAULT;

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void theFrontAndSmallNumbersRunFirst(ComfyVersion version) throws IOException {
    try (ComfySimulator server = server(version);
        ComfyClient client = HurriedClient.connect(server.url().toString())) {
      Job<List<OutputImage>> blocking = client.submit(TextToImage.endless());
      awaitEvent(blocking, JobEvent.Started.class);
      Job<?> last = client.submit(TextToImage.of("late"), DEFAULT.withPriority(1000.5));
      Job<?> plain = client.submit(TextToImage.of("plain"));
      Job<?> front = client.submit(TextToImage.of("front"), DEFAULT.atFront());
      Job<?> first = client.submit(TextToImage.of("first"), DEFAULT.withPriority(-1000));
      blocking.cancel();
      List.of(last, plain, front, first).forEach(Job::await);

      assertThat(history(server).propertyNames())
          .containsSubsequence(
              first.promptId(), front.promptId(), plain.promptId(), last.promptId());
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void extraDataComesThrough(ComfyVersion version) throws IOException {
    try (ComfySimulator server = server(version);
        ComfyClient client = HurriedClient.connect(server.url().toString())) {
      Job<?> job =
          client.submit(
              TextToImage.of("with data"),
              DEFAULT.withExtraData("extra_pnginfo", "{\"weft\": {\"row\": 7}}"));
      job.await();

      assertThat(
              history(server).at("/" + job.promptId() + "/prompt/3/extra_pnginfo/weft/row").asInt())
          .isEqualTo(7);
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void aPartnerKeyIsShownByNoMessage(ComfyVersion version) {
    try (ComfySimulator server = server(version);
        ComfyClient client = HurriedClient.connect(server.url().toString())) {
      SubmitOptions options = DEFAULT.withPartnerKey("comfyui-xyzzy");
      server.faults().failNode("KSampler", "no credit left for comfyui-xyzzy");

      assertThatExceptionOfType(JobFailedException.class)
          .isThrownBy(() -> client.submit(TextToImage.of("paid"), options).await())
          .withMessageContaining("no credit left for \u2022\u2022\u2022");
      assertThat(options).asString().contains("partnerKey").doesNotContain("xyzzy");
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void onlyTheOutputsNamedRun(ComfyVersion version) {
    try (ComfySimulator server = server(version);
        ComfyClient client = HurriedClient.connect(server.url().toString())) {
      JobOutputs outputs = client.submit(new TwoPictures(), DEFAULT.onlyOutputs("2")).await();

      assertThat(outputs.nodeIds()).containsExactly("2");
      assertThat(client.submit(new TwoPictures()).await().nodeIds()).containsOnly("2", "3");
      assertThatExceptionOfType(WorkflowRejectedException.class)
          .isThrownBy(() -> client.submit(new TwoPictures(), DEFAULT.onlyOutputs("1")));
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void previewsAreTheJobsOwnWish(ComfyVersion version) {
    try (ComfySimulator server = server(version);
        ComfyClient client = HurriedClient.connect(server.url().toString())) {
      Job<?> without = client.submit(TextToImage.of("dark"), DEFAULT.withPreviews(false));
      Job<?> with = client.submit(TextToImage.of("light"), DEFAULT.withPreviews(true));

      assertThat(events(with)).hasAtLeastOneElementOfType(JobEvent.Preview.class);
      if (version.atLeast(ComfyVersion.V0_33)) {
        assertThat(events(without)).doesNotHaveAnyElementsOfTypes(JobEvent.Preview.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void aJobIsCancelledWhenItsTimeIsOver(ComfyVersion version) {
    try (ComfySimulator server = server(version);
        ComfyClient client = HurriedClient.connect(server.url().toString())) {
      SubmitOptions brief = DEFAULT.withTimeLimit(Duration.ofMillis(200));
      Job<?> running = client.submit(TextToImage.endless(), brief);
      Job<?> waiting = client.submit(TextToImage.of("behind it"), brief);
      Job<?> quick =
          client.submit(TextToImage.of("quick"), DEFAULT.withTimeLimit(Duration.ofDays(1)));

      for (Job<?> job : List.of(running, waiting)) {
        assertThatExceptionOfType(TimeLimitException.class)
            .isThrownBy(job::await)
            .withMessageContaining("had not ended after PT0.2S")
            .satisfies(e -> assertThat(e.limit()).isEqualTo(Duration.ofMillis(200)));
        assertThat(events(job)).last().isInstanceOf(JobEvent.Failed.class);
      }
      assertThat(quick.await()).isNotNull();
    }
  }

  @Test
  void whatCannotBeSaidIsRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULT.withExtraData("mine", "{"))
        .withMessageContaining("mine is not one JSON value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULT.withExtraData("extra_pnginfo", "null"));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULT.withPriority(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULT.withTimeLimit(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(DEFAULT::onlyOutputs);
  }

  private static ComfySimulator server(ComfyVersion version) {
    return ComfySimulator.builder().version(version).stepTime(Duration.ofMillis(5)).build().start();
  }

  private static JsonNode history(ComfySimulator server) throws IOException {
    try (TestClient http = new TestClient(server)) {
      return http.get("/history").json();
    }
  }

  private static List<JobEvent> events(Job<?> job) {
    List<JobEvent> events = new ArrayList<>();
    job.events().forEach(events::add);
    return events;
  }

  private static void awaitEvent(Job<?> job, Class<? extends JobEvent> kind) {
    for (JobEvent event : job.events()) {
      if (kind.isInstance(event)) {
        return;
      }
    }
    throw new AssertionError("the job ended without " + kind.getSimpleName());
  }

  /** Two outputs, 2 and 3, of one picture, both wanted. */
  private record TwoPictures() implements Workflow<JobOutputs> {
    private static final WorkflowTemplate TEMPLATE = template();

    private static WorkflowTemplate template() {
      ObjectNode graph = Json.object();
      Graphs.add(
          graph, "1", "EmptyImage", "{'width': 16, 'height': 16, 'batch_size': 1, 'color': 0}");
      Graphs.add(graph, "2", "SaveImage", "{'images': ['1', 0], 'filename_prefix': 'two'}");
      Graphs.add(graph, "3", "SaveImage", "{'images': ['1', 0], 'filename_prefix': 'three'}");
      WorkflowTemplate template = WorkflowTemplate.from("two pictures", Json.bytes(graph)).load();
      template.output("two", "2");
      template.output("three", "3");
      return template;
    }

    @Override
    public WorkflowRequest toRequest() {
      return TEMPLATE.request().build();
    }

    @Override
    public JobOutputs outputs(JobOutputs outputs) {
      return outputs;
    }
  }
}
