package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectTest {

  @ParameterizedTest
  @CsvSource({
    "https://host/api/view, https://storage/a.png?sig=1, https://storage/a.png?sig=1",
    "https://host/api/view, //storage/a.png, https://storage/a.png",
    "https://host/api/view, /files/a.png, https://host/files/a.png",
    "http://host/view, http://storage/a.png, http://storage/a.png",
    "http://host/view, https://storage/a.png, https://storage/a.png",
  })
  void leadsToWhatIsAsSafe(String from, String location, String target) {
    assertThat(Redirect.of(HttpUrl.get(from), location).map(HttpUrl::toString)).contains(target);
  }

  @ParameterizedTest
  @CsvSource({
    "https://host/api/view, http://storage/a.png",
    "https://host/api/view, http://169.254.169.254/latest",
    "https://host/api/view, file:///etc/passwd",
    "https://host/api/view, ftp://storage/a.png",
    "http://host/view, http://",
  })
  void leadsNowhereElse(String from, String location) {
    assertThat(Redirect.of(HttpUrl.get(from), location)).isEmpty();
  }
}
