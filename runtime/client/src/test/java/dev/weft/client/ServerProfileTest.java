package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.weft.client.job.Job;
import dev.weft.client.job.JobCancelledException;
import dev.weft.client.job.JobFailedException;
import dev.weft.client.job.JobLostException;
import dev.weft.client.job.ServerException;
import dev.weft.client.server.PastJob;
import dev.weft.client.server.QueuedJob;
import dev.weft.client.server.ServerProfile;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each fact of a profile, on a server that differs in it. */
@Timeout(30)
class ServerProfileTest {
  private static final String PICTURE =
      "{\"9\": {\"images\": [{\"filename\": \"a.png\", \"subfolder\": \"\", \"type\": \"output\"}]}}";

  private final FakeServer server = new FakeServer();
  private final FakeServer storage = new FakeServer();

  @AfterEach
  void stop() {
    server.close();
    storage.close();
  }

  @Test
  void routesAreUnderAPath() {
    server.answer("GET /api/queue", 200, "{\"queue_running\": [], \"queue_pending\": []}");
    server.answer("GET /api/embeddings", 200, "[\"easynegative\"]");
    try (ComfyClient client = client(ServerProfile.COMFYUI.withRoutesUnder("/api/"))) {
      assertThat(client.server().queue()).isEmpty();
      assertThat(client.server().embeddings()).containsExactly("easynegative");
    }
    assertThat(server.requests).containsExactly("GET /api/queue", "GET /api/embeddings");
  }

  @Test
  void modelsAreElsewhereAndObjects() {
    server.answer("GET /experiment/models", 200, "[{\"name\": \"loras\", \"folders\": []}]");
    server.answer("GET /experiment/models/loras", 200, "[{\"name\": \"a/ink.safetensors\"}]");
    try (ComfyClient client = client(ServerProfile.COMFYUI.withModelsUnder("experiment/models"))) {
      assertThat(client.server().modelFolders()).containsExactly("loras");
      assertThat(client.server().models("loras")).containsExactly("a/ink.safetensors");
    }
  }

  @Test
  void theJobsRoutesSayWhereAJobStandsAndHowItEnded() {
    try (ComfyClient client = client(ServerProfile.COMFYUI.readingJobs())) {
      server.answer("GET /api/jobs", request -> jobs(page("a-stranger", "in_progress")));
      server.answer("GET /api/jobs/a-stranger", 200, ended("a-stranger", "completed"));
      server.answer(
          "POST /prompt",
          request -> {
            String id = FakeServer.promptId(request);
            server.answer("GET /api/jobs", more -> jobs(page(id, "pending")));
            return FakeServer.json(200, server.accept(id));
          });
      assertThat(client.server().queue()).containsExactly(new QueuedJob("a-stranger", 0, false));
      Job<JobOutputs> job = client.submit(GraphWorkflow.small());
      assertThat(client.server().queue()).containsExactly(new QueuedJob(job.promptId(), 1, true));
      server.answer("GET /api/jobs/" + job.promptId(), 200, ended(job.promptId(), "completed"));
      server.answer("GET /api/jobs", request -> jobs(page("", "")));

      assertThat(job.await().images("9")).hasSize(1);
      assertThat(server.requests)
          .doesNotContain("GET /queue", "GET /history/" + job.promptId(), "GET /history");
    }
  }

  @Test
  void theJobsRoutesTellFailuresAndLosses() {
    server.answer("GET /api/jobs", request -> jobs(page("", "")));
    try (ComfyClient client = client(ServerProfile.COMFYUI.readingJobs())) {
      Job<JobOutputs> failed = client.submit(GraphWorkflow.small());
      server.answer("GET /api/jobs/" + failed.promptId(), 200, ended(failed.promptId(), "failed"));
      assertThatExceptionOfType(JobFailedException.class).isThrownBy(failed::await);

      Job<JobOutputs> gone = client.submit(GraphWorkflow.small());
      server.answer("GET /api/jobs/" + gone.promptId(), 404, "{\"error\": \"Job not found\"}");
      assertThatExceptionOfType(JobLostException.class).isThrownBy(gone::await);
    }
  }

  @Test
  void aListOfJobsIsReadToItsEnd() {
    server.answer(
        "GET /api/jobs",
        request ->
            "0".equals(request.getUrl().queryParameter("offset"))
                ? jobs(page("first", "pending").replace("false", "true"))
                : jobs(page("second", "pending")));
    try (ComfyClient client = client(ServerProfile.COMFYUI.readingJobs())) {
      assertThat(client.server().queue())
          .extracting(QueuedJob::promptId)
          .containsExactly("first", "second");
    }
    assertThat(server.recorded.get(1).getUrl().queryParameter("offset")).isEqualTo("1");
  }

  @Test
  void aListOfJobsWithoutEndIsToldAsOne() {
    server.answer(
        "GET /api/jobs", request -> jobs(page("again", "pending").replace("false", "true")));
    try (ComfyClient client = client(ServerProfile.COMFYUI.readingJobs())) {
      assertThatExceptionOfType(ServerException.class)
          .isThrownBy(() -> client.server().queue())
          .withMessageContaining("their list has no end");
    }
  }

  @Test
  void whatSomethingInFrontDoesNotFindIsNotLost() {
    server.answer("GET /api/jobs", request -> jobs(page("", "")));
    AtomicInteger asked = new AtomicInteger();
    try (ComfyClient client = client(ServerProfile.COMFYUI.readingJobs())) {
      Job<JobOutputs> job = client.submit(GraphWorkflow.small());
      server.answer(
          "GET /api/jobs/" + job.promptId(),
          request ->
              asked.incrementAndGet() < 5
                  ? FakeServer.json(404, "<html>no such route</html>")
                  : FakeServer.json(200, ended(job.promptId(), "completed")));
      assertThat(job.await().images("9")).hasSize(1);
    }
  }

  @Test
  void whatEndedIsListedWithItsOutputs() {
    server.answer("GET /api/jobs", request -> jobs(page("old", "completed")));
    server.answer("GET /api/jobs/old", 200, ended("old", "completed"));
    try (ComfyClient client = client(ServerProfile.COMFYUI.readingJobs())) {
      assertThat(client.server().history(5))
          .singleElement()
          .satisfies(past -> assertThat(past.end()).isEqualTo(PastJob.End.SUCCEEDED))
          .satisfies(past -> assertThat(past.outputs().images("9")).hasSize(1));
      assertThat(client.server().history(1, 5)).hasSize(1);
      assertThat(client.server().history(0)).isEmpty();
    }
    assertThat(server.recorded.get(0).getUrl().queryParameter("sort_order")).isEqualTo("desc");
  }

  @Test
  void aServerWhoseInterruptsHitOthersIsNotAskedForAny() {
    AtomicInteger looks = new AtomicInteger();
    try (ComfyClient client = client(ServerProfile.COMFYUI.withoutInterrupts())) {
      Job<JobOutputs> job = client.submit(GraphWorkflow.small());
      server.pending.remove(job.promptId());
      server.running.add(job.promptId());
      server.answer(
          "POST /queue",
          request -> {
            if (looks.incrementAndGet() == 2) {
              server.running.clear();
            }
            return FakeServer.json(200, "");
          });
      job.cancel();

      assertThatExceptionOfType(JobCancelledException.class).isThrownBy(job::await);
      assertThat(server.requests).doesNotContain("POST /interrupt");
    }
  }

  @Test
  void aDownloadElsewhereIsFetchedWithoutTheKey() {
    server.answer("GET /view", request -> redirect(storage.url() + "bucket/a.png?signature=xyzzy"));
    storage.answer("GET /bucket/a.png", 200, "pixels");
    OkHttpClient talkative =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain ->
                    chain.proceed(
                        chain.request().newBuilder().header("X-Caller", "sesame").build()))
            .build();
    try (ComfyClient client =
        ComfyClient.builder(server.url())
            .profile(ServerProfile.COMFYUI.withDownloadsElsewhere())
            .header("X-API-Key", "sesame")
            .httpClient(talkative)
            .build()) {
      assertThat(picture(client).bytes()).asString().isEqualTo("pixels");
    }

    assertThat(view().getHeaders().get("X-API-Key")).isEqualTo("sesame");
    assertThat(view().getHeaders().get("X-Caller")).isEqualTo("sesame");
    RecordedRequest fetched = storage.recorded.get(0);
    assertThat(fetched.getUrl().queryParameter("signature")).isEqualTo("xyzzy");
    assertThat(fetched.getHeaders().toString()).doesNotContain("sesame");
  }

  @Test
  void aDownloadElsewhereGoesOnWhereItWasCut() {
    String content = "0123456789".repeat(100_000);
    AtomicInteger signatures = new AtomicInteger();
    server.answer(
        "GET /view",
        request -> redirect(storage.url() + "a.png?signature=" + signatures.incrementAndGet()));
    storage.answer(
        "GET /a.png",
        request -> {
          String range = request.getHeaders().get("Range");
          MockResponse.Builder answer =
              new MockResponse.Builder().code(range == null ? 200 : 206).addHeader("ETag", "\"1\"");
          return range == null
              ? answer.body(content).onResponseBody(new SocketEffect.CloseSocket()).build()
              : answer
                  .body(content.substring(Integer.parseInt(range.replaceAll("\\D", ""))))
                  .build();
        });
    try (ComfyClient client = client(ServerProfile.COMFYUI.withDownloadsElsewhere())) {
      assertThat(picture(client).bytes()).asString().isEqualTo(content);
    }
    assertThat(storage.recorded.get(1).getUrl().queryParameter("signature")).isEqualTo("2");
    assertThat(storage.recorded.get(1).getHeaders().get("If-Range")).isEqualTo("\"1\"");
  }

  @Test
  void whatIsElsewhereLeadsNoFurtherAndIsToldWithoutItsSignature() {
    server.answer("GET /view", request -> redirect(storage.url() + "a.png?signature=xyzzy"));
    storage.answer("GET /a.png", request -> redirect(server.url() + "again"));
    try (ComfyClient client = client(ServerProfile.COMFYUI.withDownloadsElsewhere())) {
      OutputImage picture = picture(client);
      assertThatExceptionOfType(ServerException.class)
          .isThrownBy(picture::bytes)
          .withMessageContaining("HTTP 302 from " + storage.url() + "a.png")
          .withMessageNotContaining("xyzzy");
    }
    assertThat(server.requests).doesNotContain("GET /again");
  }

  @Test
  void noDownloadIsFollowedWhereTheProfileDoesNotSaySo() {
    server.answer("GET /view", request -> redirect(storage.url() + "a.png?signature=xyzzy"));
    try (ComfyClient client = client(ServerProfile.COMFYUI)) {
      OutputImage picture = picture(client);
      assertThatExceptionOfType(ServerException.class)
          .isThrownBy(picture::bytes)
          .withMessageContaining("redirects to " + storage.url() + "a.png, which")
          .withMessageContaining("builder(url).profile(…)")
          .withMessageNotContaining("xyzzy");
    }
    assertThat(storage.requests).isEmpty();
  }

  @Test
  void nothingButADownloadIsFollowed() {
    server.answer("POST /prompt", request -> redirect(storage.url() + "prompt"));
    try (ComfyClient client = client(ServerProfile.COMFYUI.withDownloadsElsewhere())) {
      assertThatExceptionOfType(ServerException.class)
          .isThrownBy(() -> client.submit(GraphWorkflow.small()))
          .withMessageContaining("not followed");
    }
    assertThat(storage.requests).isEmpty();
  }

  @Test
  void aPictureElsewhereCanBeMasked() {
    server.answer("HEAD /view", request -> redirect(storage.url() + "a.png"));
    server.answer("POST /upload/mask", 200, "{\"name\": \"m.png\", \"subfolder\": \"\"}");
    try (ComfyClient client = client(ServerProfile.COMFYUI.withDownloadsElsewhere())) {
      InputImage mask = InputImage.of(new byte[] {1});
      assertThat(client.uploadMask(mask, InputImage.onServer("a.png")).serverName())
          .isEqualTo("m.png");
    }
  }

  @Test
  void theKeyGoesWithTheSocketAndIntoItsAddressOnlyWhereThatIsWanted() {
    for (ServerProfile profile :
        List.of(
            ServerProfile.COMFYUI, ServerProfile.COMFYUI.withSocketToken("X-API-Key", "token"))) {
      try (ComfyClient client =
          ComfyClient.builder(server.url())
              .profile(profile)
              .header("X-API-Key", "sesame")
              .times(Clients.QUICK)
              .build()) {
        client.submit(GraphWorkflow.small());
        assertThat(client.toString()).doesNotContain("sesame");
      }
    }

    List<RecordedRequest> sockets =
        server.recorded.stream()
            .filter(request -> FakeServer.route(request).equals("GET /ws"))
            .toList();
    assertThat(sockets)
        .allMatch(request -> "sesame".equals(request.getHeaders().get("X-API-Key")))
        .extracting(request -> request.getUrl().queryParameter("token"))
        .containsExactly(null, "sesame");
  }

  /** As its documentation says: routes, an id of its own, jobs in place of a history. */
  @Test
  void comfyCloudIsOneProfile() {
    server.answer(
        "POST /api/prompt",
        200,
        "{\"prompt_id\": \"made-by-cloud\", \"number\": 1, \"node_errors\": {}}");
    server.answer("GET /api/jobs", request -> jobs(page("", "")));
    server.answer("GET /api/jobs/made-by-cloud", 200, ended("made-by-cloud", "completed"));
    server.answer("GET /api/view", request -> redirect(storage.url() + "a.png"));
    storage.answer("GET /a.png", 200, "pixels");
    try (ComfyClient client =
        ComfyClient.builder(server.url())
            .profile(ServerProfile.COMFY_CLOUD)
            .header("X-API-Key", "sesame")
            .times(Clients.QUICK)
            .connect()) {
      JobOutputs outputs = client.submit(GraphWorkflow.small()).await();
      assertThat(outputs.images("9").get(0).bytes()).asString().isEqualTo("pixels");
    }
    assertThat(server.requests).allMatch(route -> route.matches("\\w+ (/api/.*|/ws)"));
    assertThat(storage.recorded.get(0).getHeaders().toString()).doesNotContain("sesame");
    assertThat(ServerProfile.COMFY_CLOUD.toString()).contains("/api", "X-API-Key");
  }

  private ComfyClient client(ServerProfile profile) {
    return ComfyClient.builder(server.url()).profile(profile).times(Clients.QUICK).build();
  }

  private OutputImage picture(ComfyClient client) {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.finish(job.promptId(), "success", "");
    return job.await().images("9").get(0);
  }

  private RecordedRequest view() {
    return server.recorded.stream()
        .filter(request -> FakeServer.route(request).equals("GET /view"))
        .findFirst()
        .orElseThrow();
  }

  private static MockResponse redirect(String location) {
    return new MockResponse.Builder().code(302).setHeader("Location", location).build();
  }

  private static MockResponse jobs(String body) {
    return FakeServer.json(200, body);
  }

  private static String page(String id, String status) {
    String job = id.isEmpty() ? "" : "{\"id\": \"%s\", \"status\": \"%s\"}".formatted(id, status);
    return "{\"jobs\": [" + job + "], \"pagination\": {\"has_more\": false}}";
  }

  private static String ended(String id, String status) {
    return "{\"id\": \"%s\", \"status\": \"%s\", \"outputs\": %s}".formatted(id, status, PICTURE);
  }
}
