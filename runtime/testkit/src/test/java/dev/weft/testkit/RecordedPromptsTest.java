package dev.weft.testkit;

import dev.weft.testkit.TestClient.Answer;
import dev.weft.testkit.protocol.ComfyVersion;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Every recorded {@code POST /prompt} gets the recorded status and the recorded words. */
class RecordedPromptsTest {
  private static final List<String> GROUPS =
      List.of(
          "post_prompt_",
          "prompt_id_",
          "partial_targets_",
          "dyn_",
          "extra_data_",
          "create_time_given");

  /** Checks of the server's own testing pack, files that it had, and a busy queue. */
  private static final Set<String> OUT_OF_SCOPE =
      Set.of(
          "post_prompt_custom_validation_text",
          "post_prompt_custom_validation_async",
          "post_prompt_dup_1",
          "post_prompt_dup_same_number_same_id",
          "prompt_id_cancel_twins_1");

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void answersAsTheRealServerDoes(ComfyVersion version) throws Exception {
    Recordings recordings = Recordings.of(version);
    try (ComfySimulator server = recordings.server().build().start();
        TestClient client = new TestClient(server)) {
      recordings.exchange("upload_image_new").replay(client, server);
      SoftAssertions all = new SoftAssertions();
      for (String group : GROUPS) {
        for (String name : recordings.names(group)) {
          RecordedExchange exchange = recordings.exchange(name);
          if (exchange.isPost() && !OUT_OF_SCOPE.contains(name)) {
            compare(exchange, exchange.replay(client, server), all);
          }
        }
      }
      all.assertAll();
    }
  }

  private static void compare(RecordedExchange exchange, Answer answer, SoftAssertions all) {
    String name = exchange.name();
    all.assertThat(answer.status()).as(name).isEqualTo(exchange.status());
    all.assertThat(answer.headers().get("Content-Type"))
        .as(name)
        .isEqualTo(exchange.header("Content-Type"));
    JsonNode recorded = exchange.response().get("body_json");
    if (recorded == null) {
      all.assertThat(answer.text())
          .as(name)
          .isEqualTo(exchange.response().path("body_text").asString(""));
    } else if (exchange.status() == 200) {
      all.assertThat(answer.json().propertyNames()).as(name).isEqualTo(recorded.propertyNames());
      all.assertThat(JsonShape.refusal(answer.json().path("node_errors")))
          .as(name)
          .isEqualTo(JsonShape.refusal(recorded.path("node_errors")));
    } else {
      all.assertThat(JsonShape.refusal(answer.json()))
          .as(name)
          .isEqualTo(JsonShape.refusal(recorded));
    }
  }
}
