package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class HttpClientsTest {
  private static final Duration ANSWER = Duration.ofSeconds(1);

  @Test
  void pingsASocketThatSaysNothing() {
    try (HttpClients own = HttpClients.own(null, ANSWER)) {
      assertThat(own.sockets().pingIntervalMillis()).isPositive();
      assertThat(own.calls().pingIntervalMillis()).isZero();
    }
  }

  @Test
  void keepsThePingsOfACallersClient() {
    OkHttpClient given = new OkHttpClient.Builder().pingInterval(Duration.ofSeconds(7)).build();
    try (HttpClients derived = HttpClients.derivedFrom(given, null, ANSWER)) {
      assertThat(derived.sockets().pingIntervalMillis()).isEqualTo(7000);
    }
  }
}
