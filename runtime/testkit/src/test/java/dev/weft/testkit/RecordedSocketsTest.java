package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.protocol.ComfyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recorded scenarios, played again: each socket hears the same frames in the same order. */
class RecordedSocketsTest {
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

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void runsANodeOnceForEachMemberOfAList(ComfyVersion version) throws Exception {
    // The recorded server had the result of one node from an earlier prompt.
    play(version, "x_execution_blocker", "y_list_mapped_output");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void goesOnAroundWhatIsBlocked(ComfyVersion version) throws Exception {
    play(version, "x_execution_blocker");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void runsWhatANodeExpandsTo(ComfyVersion version) throws Exception {
    Recordings recordings = Recordings.of(version);
    try (ComfySimulator server = TestingPack.in(recordings.server()).build().start();
        TestClient client = new TestClient(server)) {
      RecordedScenario scenario = new RecordedScenario(client, RecordedScenario::outline);
      // The second prompt's outputs come in the order of a set, another one on each server.
      scenario.play(RecordedScenario.firstPrompt(recordings.transcript("m_progress_state")));

      assertThat(scenario.heardBy("A")).isEqualTo(scenario.recordedFor("A"));
    }
  }

  private static void play(ComfyVersion version, String... names) throws Exception {
    Recordings recordings = Recordings.of(version);
    try (ComfySimulator server = TestingPack.in(recordings.server()).build().start();
        TestClient client = new TestClient(server)) {
      server
          .faults()
          .failNode("TestSyncError", "Intentional sync execution error for testing")
          .failNode("TestAsyncError", "Intentional async execution error for testing");
      RecordedScenario scenario = new RecordedScenario(client, RecordedScenario::signature);
      for (String name : names) {
        scenario.play(recordings.transcript(name));
        for (String socket : scenario.sockets()) {
          assertThat(scenario.heardBy(socket))
              .as(name + ", socket " + socket)
              .isEqualTo(scenario.recordedFor(socket));
        }
      }
    }
  }
}
