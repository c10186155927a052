package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import okhttp3.Authenticator;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
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

  @Test
  void tellsStrangersNothingThatACallersClientAdds() {
    OkHttpClient given =
        new OkHttpClient.Builder()
            .addInterceptor(chain -> chain.proceed(chain.request()))
            .addNetworkInterceptor(chain -> chain.proceed(chain.request()))
            .authenticator((route, response) -> response.request())
            .cookieJar(new Cookies())
            .build();
    try (HttpClients derived = HttpClients.derivedFrom(given, null, ANSWER)) {
      OkHttpClient strangers = derived.strangers();
      assertThat(strangers.interceptors()).isEmpty();
      assertThat(strangers.networkInterceptors()).isEmpty();
      assertThat(strangers.authenticator()).isSameAs(Authenticator.NONE);
      assertThat(strangers.cookieJar()).isSameAs(CookieJar.NO_COOKIES);
      assertThat(strangers.followRedirects()).isFalse();
    }
  }

  private static final class Cookies implements CookieJar {
    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {}

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
      return List.of();
    }
  }
}
