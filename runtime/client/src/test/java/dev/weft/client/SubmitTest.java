package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.ServerException;
import dev.weft.client.job.WorkflowRejectedException;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class SubmitTest {
  private static final String WIDTH_REFUSED =
      """
      "node_errors": {"1": {"class_type": "StubImage", "dependent_outputs": ["%s"], "errors": [
        {"type": "value_smaller_than_min", "message": "Value 4 smaller than min of 16",
         "extra_info": {"input_name": "width", "received_value": 4,
          "input_config": ["INT", {"min": 16, "max": 64}]}}]}}
      """;

  private final FakeServer server = new FakeServer();
  private final ComfyClient client = Clients.unheard(server);

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void postsTheGraphWithItsOwnIdsAfterTheSocketIsHeard() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());

    JsonNode body = Recordings.JSON.readTree(FakeServer.body(sent("POST /prompt")));
    assertThat(body.get("prompt_id").asString()).isEqualTo(job.promptId());
    assertThat(UUID.fromString(job.promptId())).hasToString(job.promptId());
    assertThat(body.get("client_id").asString())
        .isEqualTo(sent("GET /ws").getUrl().queryParameter("clientId"));
    assertThat(body.get("prompt")).isEqualTo(Recordings.JSON.readTree(GraphWorkflow.SMALL));
    assertThat(body.at("/extra_data/preview_method").asString()).isEqualTo("auto");
    assertThat(server.requests.indexOf("GET /ws"))
        .isLessThan(server.requests.indexOf("POST /prompt"));
  }

  @Test
  void endsByTheHistory() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.finish(job.promptId(), "success", "");

    assertThat(job.await().images("9")).extracting(OutputFile::fileName).containsExactly("a.png");
    assertThat(job.isDone()).isTrue();
    assertThat(job.future()).isCompleted();
    assertThat(Clients.events(job)).endsWith(new JobEvent.Finished());
  }

  @Test
  void followsTheIdThatAnOldServerMakes() {
    server.answer("POST /prompt", request -> FakeServer.json(200, server.accept("made-by-server")));
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    assertThat(job.promptId()).isEqualTo("made-by-server");
    server.finish("made-by-server", "success", "");
    job.await();
  }

  @Test
  void tellsARefusalInTheNameOfTheParameter() {
    server.answer(
        "POST /prompt",
        400,
        "{\"error\": {\"type\": \"t\"}, " + WIDTH_REFUSED.formatted("9") + "}");

    assertThatExceptionOfType(WorkflowRejectedException.class)
        .isThrownBy(() -> client.submit(GraphWorkflow.small().withSide(4)))
        .withMessageContaining(
            "parameter side (width of node 1 \"Source\", StubImage): 4 does not fit: it must be from"
                + " 16 to 64");
  }

  @Test
  void throwsAndCancelsWhenAWantedOutputIsLost() {
    server.answer(
        "POST /prompt",
        request -> {
          String id = FakeServer.promptId(request);
          server.running.add(id);
          server.answer(
              "POST /api/jobs/" + id + "/cancel",
              cancel -> {
                server.finish(id, "error", "[\"execution_interrupted\", {}]");
                return FakeServer.json(200, "{\"cancelled\": true}");
              });
          return FakeServer.json(
              200, "{\"prompt_id\": \"" + id + "\", " + WIDTH_REFUSED.formatted("9") + "}");
        });

    assertThatExceptionOfType(WorkflowRejectedException.class)
        .isThrownBy(() -> client.submit(GraphWorkflow.small()))
        .withMessageContaining("the rest, which it took, is cancelled");
    assertThat(server.requests).anyMatch(request -> request.endsWith("/cancel"));
  }

  @Test
  void tellsALossThatNobodyWantsAndGoesOn() {
    server.answer(
        "POST /prompt",
        request -> {
          String accepted = server.accept(FakeServer.promptId(request));
          return FakeServer.json(
              200, accepted.replace("\"node_errors\": {}", WIDTH_REFUSED.formatted("77")));
        });

    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.finish(job.promptId(), "success", "");

    job.await();
    assertThat(Clients.events(job))
        .filteredOn(JobEvent.PartlyRejected.class::isInstance)
        .singleElement()
        .satisfies(
            event ->
                assertThat(((JobEvent.PartlyRejected) event).problems().get(0).message())
                    .contains("4 does not fit"));
  }

  @Test
  void givesTheServersWordsForAFault() {
    server.answer("POST /prompt", 500, "Server got itself in trouble");
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> client.submit(GraphWorkflow.small()))
        .withMessageContaining("Server got itself in trouble");
  }

  @Test
  void findsTheJobWhoseAnswerGotLost() {
    server.answer(
        "POST /prompt",
        request -> {
          server.accept(FakeServer.promptId(request));
          return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
        });
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.finish(job.promptId(), "success", "");
    job.await();
    assertThat(server.requests).containsOnlyOnce("POST /prompt");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 408, 429, 500, 502, 503, 504, 520, 522, 524, 527, 530})
  void findsTheJobThatAGatewayLostPatienceWith(int status) {
    server.answer(
        "POST /prompt",
        request -> {
          server.accept(FakeServer.promptId(request));
          return new MockResponse.Builder().code(status).body("<html>sorry</html>").build();
        });
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.finish(job.promptId(), "success", "");
    job.await();
  }

  @Test
  void looksAgainWhenTheGatewayIsStillInTheWay() {
    server.answer(
        "POST /prompt",
        request -> {
          server.accept(FakeServer.promptId(request));
          server.answer(
              "GET /queue",
              look -> {
                server.answers.remove("GET /queue");
                return new MockResponse.Builder().code(524).build();
              });
          return new MockResponse.Builder().code(524).build();
        });
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.finish(job.promptId(), "success", "");
    job.await();
  }

  @Test
  void tellsWhatAGatewaySaysOfAJobThatDidNotArrive() {
    server.answer("POST /prompt", 502, "bad gateway");
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> client.submit(GraphWorkflow.small()))
        .withMessageContaining("bad gateway");
  }

  @Test
  void neverPostsTwiceOnItsOwn() {
    server.answer(
        "POST /prompt",
        request ->
            new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    assertThatExceptionOfType(ConnectionException.class)
        .isThrownBy(() -> client.submit(GraphWorkflow.small()));
    assertThat(server.requests).containsOnlyOnce("POST /prompt");
  }

  @Test
  void uploadsFilesFirstAndUsesTheNameThatIsAnswered() {
    server.answer(
        "POST /upload/image",
        200,
        "{\"name\": \"x (1).png\", \"subfolder\": \"weft\", \"type\": \"input\"}");
    InputFile file = InputFile.of("pixels".getBytes(StandardCharsets.UTF_8), "photo.PNG");
    client.submit(GraphWorkflow.small().with("photo", "9", "filename_prefix", file));

    String form = FakeServer.body(sent("POST /upload/image"));
    assertThat(form)
        .contains("name=\"subfolder\"", "weft", "name=\"image\"; filename=\"", ".png", "pixels");
    JsonNode body = Recordings.JSON.readTree(FakeServer.body(sent("POST /prompt")));
    assertThat(body.at("/prompt/9/inputs/filename_prefix").asString()).isEqualTo("weft/x (1).png");
  }

  @Test
  void uploadsAFileByItselfAndNoMoreWithAWorkflow() {
    server.answer(
        "POST /upload/image",
        200,
        "{\"name\": \"photo.png\", \"subfolder\": \"weft\", \"type\": \"input\"}");
    InputFile file =
        client.upload(InputFile.of("pixels".getBytes(StandardCharsets.UTF_8), "photo.png"));

    assertThat(file).isEqualTo(InputFile.onServer("weft/photo.png"));
    assertThat(client.upload(file)).isEqualTo(file);
    server.answer("POST /upload/image", 500, "no second upload");
    client.submit(GraphWorkflow.small().with("photo", "9", "filename_prefix", file));
    JsonNode body = Recordings.JSON.readTree(FakeServer.body(sent("POST /prompt")));
    assertThat(body.at("/prompt/9/inputs/filename_prefix").asString()).isEqualTo("weft/photo.png");
  }

  @Test
  void namesAnOutputOfTheSameServerWithoutMovingIt() {
    Job<JobOutputs> first = client.submit(GraphWorkflow.small());
    server.finish(first.promptId(), "success", "");
    InputImage picture = InputImage.of(first.await().images("9").get(0));
    server.answer("POST /upload/image", 500, "no upload");
    server.answer("GET /view", 500, "no download");

    client.submit(GraphWorkflow.small().with("photo", "9", "filename_prefix", picture));

    assertThat(postedPrefix()).isEqualTo("a.png [output]");
  }

  @Test
  void bringsAnOutputOfAnotherServer() {
    try (FakeServer other = new FakeServer();
        ComfyClient otherClient = Clients.unheard(other)) {
      Job<JobOutputs> first = otherClient.submit(GraphWorkflow.small());
      other.finish(first.promptId(), "success", "");
      other.answer("GET /view", 200, "pixels");
      server.answer(
          "POST /upload/image",
          200,
          "{\"name\": \"b.png\", \"subfolder\": \"weft\", \"type\": \"input\"}");

      InputImage picture = InputImage.of(first.await().images("9").get(0));
      client.submit(GraphWorkflow.small().with("photo", "9", "filename_prefix", picture));

      assertThat(FakeServer.body(sent("POST /upload/image"))).contains(".png\"", "pixels");
      assertThat(postedPrefix()).isEqualTo("weft/b.png");
    }
  }

  @Test
  void tellsThatAnOutputOfAnotherServerIsGone() {
    try (FakeServer other = new FakeServer();
        ComfyClient otherClient = Clients.unheard(other)) {
      Job<JobOutputs> first = otherClient.submit(GraphWorkflow.small());
      other.finish(first.promptId(), "success", "");
      InputImage picture = InputImage.of(first.await().images("9").get(0));
      other.answer("GET /view", 404, "");

      assertThatExceptionOfType(ServerException.class)
          .isThrownBy(
              () ->
                  client.submit(
                      GraphWorkflow.small().with("photo", "9", "filename_prefix", picture)))
          .withMessageContaining(other.url());
    }
  }

  @Test
  void repeatsNoSecretThatTheServerRepeats() {
    server.answer(
        "POST /prompt",
        400,
        """
        {"error": {"type": "prompt_outputs_failed_validation", "message": "failed", "details": ""},
         "node_errors": {"9": {"class_type": "SaveImage", "dependent_outputs": ["9"], "errors": [
          {"type": "custom_validation_failed", "message": "Custom validation failed",
           "details": "filename_prefix - no such key: xyzzy",
           "extra_info": {"input_name": "filename_prefix", "received_value": "xyzzy"}}]}}}
        """);

    assertThatExceptionOfType(WorkflowRejectedException.class)
        .isThrownBy(
            () ->
                client.submit(
                    GraphWorkflow.small().withSecret("key", "9", "filename_prefix", "xyzzy")))
        .withMessageContaining("parameter key")
        .withMessageContaining("no such key: •••")
        .withMessageNotContaining("xyzzy")
        .satisfies(e -> assertThat(e.problems().toString()).doesNotContain("xyzzy"));
  }

  @ParameterizedTest
  @CsvSource({"500, no such key: xyzzy", "400, no such key: xyzzy", "200, no such key: xyzzy"})
  void repeatsNoSecretOfAnAnswerThatIsNoRejection(int status, String body) {
    server.answer("POST /prompt", status, body);

    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(
            () ->
                client.submit(
                    GraphWorkflow.small().withSecret("key", "9", "filename_prefix", "xyzzy")))
        .withMessageEndingWith("no such key: •••");
  }

  @Test
  void namesTheLimitThatAnUploadBreaks() {
    server.answer("POST /upload/image", 413, "Maximum request body size exceeded");
    server.answer("GET /features", 200, "{\"max_upload_size\": 1048576.0}");
    InputFile file = InputFile.of(new byte[10], "photo.png");

    assertThatThrownBy(
            () -> client.submit(GraphWorkflow.small().with("photo", "9", "filename_prefix", file)))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("photo.png")
        .hasMessageContaining("1048576 bytes")
        .hasMessageContaining("--max-upload-size");
  }

  @Test
  void blamesNoServerForWhatAProxyRefuses() {
    server.answer("POST /upload/image", 413, "<html>Request Entity Too Large</html>");
    server.answer("GET /features", 200, "{\"max_upload_size\": 104857600}");
    assertThatThrownBy(() -> client.upload(InputFile.of(new byte[10], "photo.png")))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("photo.png")
        .hasMessageContaining("something in front of the server")
        .hasMessageContaining("the server takes 104857600 bytes")
        .hasMessageNotContaining("--max-upload-size");
  }

  @ParameterizedTest
  @CsvSource({
    "<html>Request Entity Too Large</html>, client_max_body_size",
    "'Maximum request body size 9 exceeded, actual body size 10', --max-upload-size",
  })
  void saysWhoFindsAWorkflowTooLarge(String body, String limit) {
    server.answer("POST /prompt", 413, body);
    assertThatThrownBy(() -> client.submit(GraphWorkflow.small()))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining(limit);
  }

  @Test
  void submitsWithoutASocketToo() {
    server.answer("GET /ws", 403, "");
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.finish(job.promptId(), "success", "");
    assertThat(job.await().nodeIds()).containsExactly("9");
  }

  private String postedPrefix() {
    RecordedRequest last =
        server.recorded.stream()
            .filter(request -> "POST /prompt".equals(FakeServer.route(request)))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    JsonNode body = Recordings.JSON.readTree(FakeServer.body(last));
    return body.at("/prompt/9/inputs/filename_prefix").asString();
  }

  private RecordedRequest sent(String route) {
    return server.recorded.stream()
        .filter(request -> route.equals(FakeServer.route(request)))
        .findFirst()
        .orElseThrow();
  }
}
