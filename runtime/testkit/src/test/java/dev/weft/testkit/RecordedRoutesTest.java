package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.TestClient.Answer;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Recorded calls that need no prompt: an idle server gives the recorded answers. */
class RecordedRoutesTest {
  private static final List<String> BOTH =
      List.of(
          "api_embeddings",
          "api_features",
          "api_models_checkpoints",
          "api_object_info_KSampler",
          "api_prompt_get",
          "api_queue",
          "embeddings",
          "features",
          "free_all",
          "free_no_body",
          "free_nothing",
          "history_bad_max_items",
          "history_clear",
          "history_delete_unknown",
          "history_empty",
          "history_unknown_id",
          "interrupt_body_array",
          "interrupt_idle",
          "interrupt_no_body",
          "method_not_allowed",
          "method_not_allowed_put",
          "models_checkpoints",
          "models_unknown",
          "no_such_route",
          "object_info_KSampler",
          "object_info_unknown",
          "options_prompt",
          "origin_foreign",
          "origin_foreign_host_not_loopback",
          "origin_localhost_vs_127",
          "origin_null",
          "origin_same",
          "origin_without_port",
          "prompt_get",
          "queue_clear",
          "queue_delete_unknown",
          "queue_empty",
          "queue_post_empty_object",
          "queue_post_no_body",
          "system_stats");

  private static final List<String> NEWER =
      List.of(
          "assets_disabled",
          "assets_seed_disabled",
          "assets_seed_status_disabled",
          "assets_tags_disabled",
          "assets_without_prefix",
          "jobs_cancel_batch_array",
          "jobs_cancel_batch_bad_json",
          "jobs_cancel_batch_empty_list",
          "jobs_cancel_batch_no_key",
          "jobs_cancel_batch_not_a_list",
          "jobs_cancel_batch_not_text",
          "jobs_cancel_batch_one_malformed",
          "jobs_cancel_batch_upper_case",
          "jobs_cancel_get",
          "jobs_cancel_malformed",
          "jobs_cancel_unknown",
          "jobs_cancel_without_prefix",
          "jobs_list_empty",
          "jobs_list_limit_0",
          "jobs_list_limit_text",
          "jobs_list_offset_text",
          "jobs_list_sort_by_bogus",
          "jobs_list_sort_order_bogus",
          "jobs_list_status_bogus",
          "jobs_list_status_running_word",
          "jobs_one_malformed",
          "jobs_one_unknown",
          "jobs_without_prefix",
          "sec_fetch_site_cross_site",
          "sec_fetch_site_same_site",
          "view_blake3_unknown");

  /** Lists whose members are the recorded server's own. */
  private static final Set<String> LISTS =
      Set.of("system_stats", "models_checkpoints", "api_models_checkpoints");

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void answersWhileIdleAsTheRealServerDoes(ComfyVersion version) throws Exception {
    Recordings recordings = Recordings.of(version);
    List<String> names = new ArrayList<>(BOTH);
    if (version.atLeast(ComfyVersion.V0_33)) {
      names.addAll(NEWER);
    }
    try (ComfySimulator server = recordings.server().build().start();
        TestClient client = new TestClient(server)) {
      for (String name : names) {
        RecordedExchange exchange = recordings.exchange(name);
        Answer answer = exchange.replay(client, server);
        assertThat(answer.status()).as(name).isEqualTo(exchange.status());
        JsonNode recorded = exchange.response().get("body_json");
        if (recorded == null) {
          assertThat(answer.text())
              .as(name)
              .isEqualTo(exchange.response().path("body_text").asString(""));
        } else if (LISTS.contains(name)) {
          assertThat(keys(answer.json())).as(name).isEqualTo(keys(recorded));
        } else {
          assertThat(answer.json()).as(name).isEqualTo(recorded);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void refusesBodiesAboveTheLimit(ComfyVersion version) throws Exception {
    Recordings recordings = Recordings.of(version);
    RecordedExchange exchange = recordings.exchange("optB_prompt_too_large");
    try (ComfySimulator server =
            ComfySimulator.builder().version(version).maxUploadSize(1_048_576).build().start();
        TestClient client = new TestClient(server)) {
      Answer answer = client.post("/prompt", "\"" + "x".repeat(1_500_000) + "\"");
      assertThat(answer.status()).isEqualTo(exchange.status());
      assertThat(answer.text()).isEqualTo(exchange.response().path("body_text").stringValue());
    }
  }

  private static String keys(JsonNode json) {
    return json.isObject()
        ? Json.write(Json.array(json.propertyNames())) + json.path("system").propertyNames()
        : json.getNodeType().name();
  }
}
