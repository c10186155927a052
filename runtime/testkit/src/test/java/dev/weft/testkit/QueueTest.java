package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class QueueTest {
  @RegisterExtension
  private final ComfySimulatorExtension extension = new ComfySimulatorExtension();

  private TestClient client;
  private TestSocket socket;
  private String running;

  @BeforeEach
  void occupyTheWorker(ComfySimulator server) throws Exception {
    client = new TestClient(server);
    socket = client.connect("owner");
    socket.until("status");
    running = client.submit(Graphs.endless(1), "owner");
    socket.until("progress");
  }

  @Test
  void showsPendingPromptsInHeapOrder() throws Exception {
    post("first", "{}");
    post("second", "{}");
    post("front", "{'front': true}");
    post("numbered", "{'number': 1.5}");
    JsonNode queue = client.get("/queue").json();
    assertThat(queue.path("queue_running").get(0).get(1).stringValue()).isEqualTo(running);
    assertThat(numbers(queue.path("queue_pending"))).containsExactly("-3", "1.5", "1", "2");
  }

  @Test
  void deletesOnePendingPromptAndLeavesTheRunningOne() throws Exception {
    String first = post("first", "{}");
    String second = post("second", "{}");
    client.post("/queue", "{\"delete\": [\"" + first + "\", \"" + running + "\"]}");
    JsonNode queue = client.get("/queue").json();
    assertThat(queue.path("queue_running").size()).isEqualTo(1);
    assertThat(queue.path("queue_pending").get(0).get(1).stringValue()).isEqualTo(second);
    assertThat(client.get("/history/" + first).json().isEmpty()).isTrue();
  }

  @Test
  void clearsAllPendingPrompts() throws Exception {
    post("first", "{}");
    post("second", "{}");
    client.post("/queue", "{\"clear\": true}");
    assertThat(client.get("/prompt").json().path("exec_info").path("queue_remaining").intValue())
        .isEqualTo(1);
  }

  @Test
  void interruptsTheRunningPromptAndRunsTheNext() throws Exception {
    String next = post("owner", "{}");
    client.post("/interrupt", "{\"prompt_id\": \"" + next + "\"}");
    client.post("/interrupt", "{\"prompt_id\": \"" + running + "\"}");
    List<JsonNode> frames = socket.untilEnd();
    assertThat(TestSocket.summary(frames)).contains("execution_interrupted");
    socket.untilEnd();
    JsonNode entry = client.get("/history/" + running).json().path(running);
    assertThat(entry.path("status").path("status_str").stringValue()).isEqualTo("error");
    assertThat(entry.path("status").path("completed").booleanValue()).isFalse();
    assertThat(client.get("/history/" + next).json().path(next).path("outputs").has("9")).isTrue();
  }

  @Test
  void countsNumbersOfRefusedPromptsToo() throws Exception {
    client.post("/prompt", "{}");
    JsonNode answer = client.post("/prompt", body("owner", "{}")).json();
    assertThat(answer.path("number").intValue()).isEqualTo(2);
  }

  @Test
  void failsButKeepsAPromptWithTheSameNumberAndId() throws Exception {
    String extra = "{'number': 5, 'prompt_id': 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'}";
    assertThat(client.post("/prompt", body("x", extra)).status()).isEqualTo(200);
    assertThat(client.post("/prompt", body("x", extra)).status()).isEqualTo(500);
    assertThat(client.get("/queue").json().path("queue_pending").size()).isEqualTo(2);
  }

  @Test
  void tellsANewSocketOfTheOwnerWhichNodeRuns() throws Exception {
    TestSocket again = client.connect("owner");
    List<JsonNode> frames = again.until("executing");
    JsonNode executing = frames.get(frames.size() - 1).path("data");
    assertThat(executing.propertyNames()).containsExactly("node");
    assertThat(executing.path("node").stringValue()).isEqualTo("3");
  }

  private String post(String clientId, String extra) throws IOException {
    return client.post("/prompt", body(clientId, extra)).json().path("prompt_id").stringValue();
  }

  private static ObjectNode body(String clientId, String extra) {
    ObjectNode body = (ObjectNode) Json.parse(extra.replace('\'', '"'));
    body.put("client_id", clientId);
    body.set("prompt", Graphs.textToImage("a hill", 2));
    return body;
  }

  private static List<String> numbers(JsonNode pending) {
    List<String> numbers = new ArrayList<>();
    pending.forEach(item -> numbers.add(item.get(0).toString()));
    return numbers;
  }
}
