package dev.weft.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.ServerException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class ConnectTest {
  private final FakeServer server = new FakeServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void asksTheServerForItsQueue() {
    ComfyClient.connect(server.url()).close();
    assertThat(server.requests).containsExactly("GET /queue");
  }

  @Test
  void speaksToAServerUnderAPath() {
    server.answer("GET /comfy/queue", 200, "{\"queue_running\": [], \"queue_pending\": []}");
    ComfyClient.connect(server.url() + "comfy").close();
    assertThat(server.requests).containsExactly("GET /comfy/queue");
  }

  @Test
  void sendsItsHeadersAndNoOrigin() {
    ComfyClient client =
        ComfyClient.builder(server.url()).header("Authorization", "Bearer sesame").connect();
    assertThat(client.toString()).doesNotContain("sesame");
    client.close();
    assertThat(server.recorded.get(0).getHeaders().get("Authorization")).isEqualTo("Bearer sesame");
    assertThat(server.recorded.get(0).getHeaders().get("Origin")).isNull();
  }

  @Test
  void refusesABrokenHeaderWithoutRepeatingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComfyClient.builder("http://h").header("X-Key", "sesame\n"))
        .withMessageContaining("X-Key")
        .withMessageNotContaining("sesame");
  }

  @ParameterizedTest
  @CsvSource({
    "401, '', wants a key",
    "403, '', a key may be missing",
    "404, '', is the path of the address right",
    "500, Server got itself in trouble, Server got itself in trouble",
    "200, <html><body>Log in</body></html>, web page",
    "200, '{\"detail\": \"hello\"}', not that of a ComfyUI",
    "200, '{\"queue_running\": [', broken JSON",
  })
  void saysWhatIsWrongWithAnAnswer(int status, String body, String words) {
    server.answer("GET /queue", status, body);
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> ComfyClient.connect(server.url()))
        .withMessageContaining(words)
        .withMessageContaining(server.url() + "queue")
        .satisfies(e -> assertThat(e.status()).isEqualTo(status));
  }

  @Test
  void shortensWhatAServerSays() {
    server.answer("GET /queue", 500, "x\n\u0007".repeat(100_000));
    assertThatThrownBy(() -> ComfyClient.connect(server.url()))
        .hasMessageMatching("[^\\p{Cntrl}]{10,500}");
  }

  @Test
  void followsNoRedirect() {
    FakeServer elsewhere = new FakeServer();
    server.answer(
        "GET /queue",
        request ->
            new MockResponse.Builder()
                .code(302)
                .setHeader("Location", elsewhere.url() + "queue?token=sesame")
                .build());
    assertThatThrownBy(() -> ComfyClient.builder(server.url()).header("X-Key", "sesame").connect())
        .hasMessageContaining(elsewhere.url())
        .hasMessageNotContaining("sesame");
    assertThat(elsewhere.requests).isEmpty();
    elsewhere.close();
  }

  @Test
  void saysThatNothingAnswers() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    assertThatExceptionOfType(ConnectionException.class)
        .isThrownBy(() -> ComfyClient.connect("http://127.0.0.1:" + port))
        .withMessageContaining("is ComfyUI running?");
  }

  @Test
  void saysThatThePortSpeaksNoTls() throws IOException {
    try (ServerSocket plain = new ServerSocket(0)) {
      new Thread(() -> answerInPlainHttp(plain)).start();
      assertThatExceptionOfType(ConnectionException.class)
          .isThrownBy(() -> ComfyClient.connect("https://127.0.0.1:" + plain.getLocalPort()))
          .withMessageContaining("TLS failed");
    }
  }

  @Test
  void waitsNoLongerThanItShall() {
    server.answer(
        "GET /queue",
        request -> new MockResponse.Builder().headersDelay(20, TimeUnit.SECONDS).build());
    assertThatExceptionOfType(ConnectionException.class)
        .isThrownBy(
            () ->
                ComfyClient.builder(server.url()).requestTimeout(Duration.ofMillis(100)).connect())
        .withMessageContaining("no answer in time");
  }

  /** As a server does that takes the hello of TLS for a request. */
  private static void answerInPlainHttp(ServerSocket plain) {
    try {
      while (true) {
        try (Socket socket = plain.accept()) {
          socket.getInputStream().read(new byte[4096]);
          socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
        }
      }
    } catch (IOException e) {
      // The test is over.
    }
  }
}
