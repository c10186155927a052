package dev.weft.tools.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int BYTES = 1 << 20;

  private AnsweringServer server;

  @BeforeEach
  void start() throws IOException {
    server = new AnsweringServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void asksForEachClassUnderItsName() throws IOException {
    server.on("/object_info/A", 200, "{\"A\": {\"output\": []}}");
    server.on("/object_info/B%20%28x%29%C3%B6", 200, "{\"B (x)ö\": {}, \"C\": {}}");
    server.on("/object_info/Gone", 200, "{}");
    assertThat(node("").find(List.of("A", "B (x)ö", "Gone"))).containsOnlyKeys("A", "B (x)ö");
  }

  @Test
  void asksForAllWhereAClassIsNoSegmentOfAPath() throws IOException {
    server.on("/object_info", 200, "{\"a/b\": {}, \"C\": {}, \"Other\": {}}");
    assertThat(node("").find(List.of("a/b", "C"))).containsOnlyKeys("C", "a/b");
    assertThat(node("").find(List.of("..", "C"))).containsOnlyKeys("C");
  }

  @Test
  void asksForAllWhereTheServerKnowsNoSingleClasses() throws IOException {
    server.on("/object_info", 200, "{\"A\": {}, \"Other\": {}}");
    assertThat(node("").find(List.of("A", "B"))).containsOnlyKeys("A");
  }

  @Test
  void keepsThePathThatTheServerIsUnder() throws IOException {
    server.on("/gpu/1/object_info/A", 200, "{\"A\": {}}");
    assertThat(node("/gpu/1/").find(List.of("A"))).containsOnlyKeys("A");
  }

  @Test
  void sendsTheKeyInItsHeader() throws IOException {
    server.on("/object_info/A", 200, "{\"A\": {}}");
    ServerKey key = ServerKey.of("X-API-Key", "s3cret");
    new NodeServer(ServerAddress.of(server.url()), Optional.of(key)).find(List.of("A"));
    assertThat(server.requests())
        .allSatisfy(headers -> assertThat(headers.getFirst("X-API-Key")).isEqualTo("s3cret"));
    assertThat(key.toString()).doesNotContain("s3cret");
  }

  @Test
  void takesNoKeyToWhereItIsSentOn() throws IOException {
    try (AnsweringServer other = new AnsweringServer()) {
      server.on(
          "/object_info",
          exchange -> {
            exchange.getResponseHeaders().add("Location", other.url() + "/there?token=1");
            AnsweringServer.answer(exchange, 302, "");
          });
      NodeServer asked =
          new NodeServer(
              ServerAddress.of(server.url()), Optional.of(ServerKey.of("X-API-Key", "s3cret")));
      assertThatThrownBy(asked::all)
          .isInstanceOf(ServerFailure.class)
          .hasMessageContaining("redirects to " + other.url() + "/there,")
          .hasMessageNotContaining("token")
          .hasMessageNotContaining("s3cret");
      assertThat(other.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | asks for a key (401)",
        "403 | asks for a key (403)",
        "404 | has no `/object_info` (404)",
        "429 | was asked too often",
        "418 | is this the address of ComfyUI?",
        "502 | answers 502: is ComfyUI running, and well?",
        "204 | answers 204"
      })
  void saysWhatAStatusMeans(int status, String words) {
    server.on("/object_info", status, status == 204 ? "" : "<html>");
    assertThatThrownBy(() -> node("").all())
        .isInstanceOf(ServerFailure.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html> | a web page",
        "{\"A\": | broken JSON",
        "nothing | broken JSON",
        "[1] | an array in place of an object",
        "\"\" | a text in place of an object"
      })
  void saysWhatAnAnswerIs(String body, String words) {
    server.on("/object_info", 200, body);
    assertThatThrownBy(() -> node("").all())
        .isInstanceOf(ServerFailure.class)
        .hasMessageContaining(words);
  }

  @Test
  void bearsNoAnswerWithoutEnd() {
    server.on(
        "/object_info",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] more = "{\"A\": ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
          try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
              out.write(more);
            }
          }
        });
    assertThatThrownBy(() -> node("").all()).hasMessageContaining("more than anybody's nodes take");
  }

  @Test
  void countsTheBytesOfAllAnswersTogether() {
    String body = "{\"A\": {\"x\": \"" + "y".repeat(BYTES / 2) + "\"}}";
    List.of("A", "B", "C").forEach(name -> server.on("/object_info/" + name, 200, body));
    assertThatThrownBy(() -> node("").find(List.of("A", "B", "C")))
        .hasMessageContaining("more than anybody's nodes take");
  }

  @Test
  void bearsNoAnswerWithoutBottom() {
    server.on("/object_info", 200, "{\"A\": ".repeat(1000) + "1" + "}".repeat(1000));
    assertThatThrownBy(() -> node("").all()).hasMessageContaining("levels deep");
  }

  @Test
  void waitsNotForEver() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    server.on(
        "/object_info",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    NodeServer asked =
        new NodeServer(
            ServerAddress.of(server.url()), Optional.empty(), Duration.ofMillis(300), BYTES);
    assertThatThrownBy(asked::all).hasMessageContaining("did not answer within");
    never.countDown();
  }

  @Test
  void saysThatNothingIsThere() throws IOException {
    String url = server.url();
    server.close();
    NodeServer asked = new NodeServer(ServerAddress.of(url), Optional.empty());
    assertThatThrownBy(asked::all)
        .hasMessage("nothing answers at " + url + ": is ComfyUI running there?");
    server = new AnsweringServer();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost:8188",
        "ftp://host",
        "http://",
        "http://user:s3cret@host",
        "http://host?key=s3cret",
        "http://host/#s3cret",
        "http://a b"
      })
  void takesNoOtherAddress(String text) {
    assertThatThrownBy(() -> ServerAddress.of(text))
        .isInstanceOf(ServerFailure.class)
        .hasMessageContaining("the address of the server")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void knowsWhereComfyCloudHasItsRoutes() throws ServerFailure {
    assertThat(ServerAddress.of("https://cloud.comfy.org").route("object_info"))
        .hasToString("https://cloud.comfy.org/api/object_info");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "kéy"})
  void takesNoKeyThatIsNone(String value) {
    assertThatThrownBy(() -> ServerKey.of("X-API-Key", value)).isInstanceOf(ServerFailure.class);
  }

  private NodeServer node(String path) throws ServerFailure {
    return new NodeServer(ServerAddress.of(server.url() + path), Optional.empty(), PATIENCE, BYTES);
  }
}
