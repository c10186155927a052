package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.protocol.ComfyVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Recorded scenarios, played again: each socket hears the same frames in the same order. */
class RecordedSocketsTest {
  private static final String CYCLE = "a dependency cycle";

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void sendsPreviewsAsTheClientAnnouncedThem(ComfyVersion version) throws Exception {
    play(version, "a_txt2img_previews_no_flags");
    play(version, "b_txt2img_previews_metadata_flag");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void runsOnlyWhatIsNotCached(ComfyVersion version) throws Exception {
    play(
        version,
        "b_txt2img_previews_metadata_flag",
        "c_fully_cached",
        "d_seed_changed_partially_cached");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void loadsEncodesAndStyles(ComfyVersion version) throws Exception {
    play(version, "v_img2img");
    play(version, "u_lora_txt2img");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void runsTheGoodPartOfAPrompt(ComfyVersion version) throws Exception {
    play(version, "n_partial_validation_failure");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void sendsPicturesOverTheSocket(ComfyVersion version) throws Exception {
    play(version, "q2_save_image_websocket_metadata_flag");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void tellsWatchersLittle(ComfyVersion version) throws Exception {
    play(version, "h_second_client_watching");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void tellsAboutFailures(ComfyVersion version) throws Exception {
    play(version, "e_node_error");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void tellsEverybodyWhenNobodyOwnsAPrompt(ComfyVersion version) throws Exception {
    play(version, "r_client_id_omitted");
  }

  @Test
  void showsIntermediateOutputsAgainWhenTheyAreCached() throws Exception {
    play(ComfyVersion.V0_33, "n2_intermediate_output");
  }

  @Test
  void letsAPromptChooseItsPreviews() throws Exception {
    play(ComfyVersion.V0_33, "n4_preview_method_per_prompt_server_latent2rgb");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void showsEachKindOfOutputUnderItsKey(ComfyVersion version) throws Exception {
    play(version, "q_media_outputs");
  }

  private static void play(ComfyVersion version, String... names) throws Exception {
    Recordings recordings = Recordings.of(version);
    try (ComfySimulator server = recordings.server().build().start();
        TestClient client = new TestClient(server)) {
      server
          .faults()
          .failNode("TestSyncError", "Intentional sync execution error for testing")
          .failNode("TestAsyncError", "Intentional async execution error for testing");
      RecordedScenario scenario = new RecordedScenario(client);
      for (String name : names) {
        scenario.play(withoutCycle(recordings.transcript(name)));
        for (String socket : scenario.sockets()) {
          assertThat(scenario.heardBy(socket))
              .as(name + ", socket " + socket)
              .isEqualTo(scenario.recordedFor(socket));
        }
      }
    }
  }

  /** Graphs that grow a cycle while they run are beyond the simulator. */
  private static List<JsonNode> withoutCycle(List<JsonNode> transcript) {
    for (int i = 0; i < transcript.size(); i++) {
      if (transcript.get(i).path("text").asString("").startsWith(CYCLE)) {
        List<JsonNode> cut = new java.util.ArrayList<>(transcript.subList(0, i));
        cut.add(transcript.get(transcript.size() - 2));
        return cut;
      }
    }
    return transcript;
  }
}
