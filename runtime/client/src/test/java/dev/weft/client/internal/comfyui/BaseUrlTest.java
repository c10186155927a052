package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.weft.client.ComfyClient;
import dev.weft.client.server.ServerProfile;
import dev.weft.workflow.FileReference;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

  @Test
  void keepsThePathItIsServedUnder() {
    for (String address : new String[] {"https://host/comfy", "https://host/comfy/"}) {
      BaseUrl base = BaseUrl.parse(address);
      assertThat(base.route("history", "a b/c"))
          .hasToString("https://host/comfy/history/a%20b%2Fc");
      assertThat(routes(base).toSocket("id", Headers.EMPTY))
          .hasToString("https://host/comfy/ws?clientId=id");
    }
    assertThat(BaseUrl.parse("http://127.0.0.1:8188").route("queue"))
        .hasToString("http://127.0.0.1:8188/queue");
  }

  @Test
  void encodesWhatAServerCallsItsFiles() {
    String url =
        routes(BaseUrl.parse("http://h"))
            .toFile(new FileReference("日 &=#?.png", "a/../b", "output"))
            .toString();
    assertThat(url)
        .isEqualTo(
            "http://h/view?filename=%E6%97%A5%20%26%3D%23%3F.png&subfolder=a%2F..%2Fb&type=output");
  }

  @Test
  void noIdClimbsOutOfTheBase() {
    assertThat(BaseUrl.parse("http://h/comfy").route("history", "..").toString())
        .startsWith("http://h/comfy/history/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1:8188",
        "ws://host",
        "ftp://host",
        "",
        "http://",
        "http://h/?token=secret",
        "http://h/#secret",
        "http://user:secret@h/"
      })
  void refusesOtherAddressesWithoutRepeatingSecrets(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComfyClient.builder(address))
        .withMessageNotContaining("secret")
        .withMessageContaining("address");
  }

  private static Routes routes(BaseUrl base) {
    return new Routes(base, ServerProfile.COMFYUI);
  }
}
