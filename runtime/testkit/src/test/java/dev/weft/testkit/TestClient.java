package dev.weft.testkit;

import dev.weft.testkit.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls a server over HTTP. */
final class TestClient implements AutoCloseable {
  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient client = new OkHttpClient();
  private final String url;

  TestClient(ComfySimulator server) {
    this.url = server.url().toString();
  }

  Answer get(String path, String... headers) throws IOException {
    return send("GET", path, null, headers);
  }

  Answer post(String path, JsonNode body, String... headers) throws IOException {
    return send("POST", path, RequestBody.create(Json.write(body), JSON), headers);
  }

  Answer post(String path, String body, String... headers) throws IOException {
    return send("POST", path, RequestBody.create(body, JSON), headers);
  }

  Answer send(
      String method,
      String path,
      @org.jspecify.annotations.Nullable RequestBody body,
      String... headers)
      throws IOException {
    Request.Builder request = new Request.Builder().url(url + path).method(method, body);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try (Response response = client.newCall(request.build()).execute()) {
      return new Answer(response.code(), response.headers(), response.body().bytes());
    }
  }

  TestSocket connect(String clientId) throws InterruptedException {
    return connectTo("/ws?clientId=" + clientId).awaitGreeting();
  }

  TestSocket connectTo(String path, String... headers) {
    return new TestSocket(client, url.replace("http:", "ws:") + path, headers);
  }

  /** Posts a graph that must be accepted and gives its id. */
  String submit(ObjectNode graph, String clientId) throws IOException {
    ObjectNode body = Json.object().put("client_id", clientId);
    body.set("prompt", graph);
    Answer answer = post("/prompt", body);
    if (answer.status() != 200) {
      throw new AssertionError(answer.text());
    }
    return answer.json().path("prompt_id").stringValue();
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  record Answer(int status, okhttp3.Headers headers, byte[] body) {
    JsonNode json() {
      return Json.parse(body);
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }
}
