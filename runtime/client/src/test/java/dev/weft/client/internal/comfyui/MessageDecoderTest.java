package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import dev.weft.client.internal.server.ServerMessage.NodeRef;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageDecoderTest {
  private final MessageDecoder decoder = new MessageDecoder(new NoFiles());

  @Test
  void readsProgressInWholeNumbersAndFractions() {
    assertThat(
            decoder.decode(
                "{\"type\": \"progress\", \"data\": {\"value\": 2, \"max\": 4.5, \"prompt_id\": \"p\","
                    + " \"node\": \"3\"}}"))
        .isEqualTo(
            new ServerMessage.Progress(
                "p", new NodeProgress(new NodeRef("3", "3"), 2, 4.5, false)));
  }

  @Test
  void readsAFrameWhoseDataStandsFirst() {
    assertThat(decoder.decode("{\"data\": {\"prompt_id\": \"p\"}, \"type\": \"execution_start\"}"))
        .isEqualTo(new ServerMessage.ExecutionStart("p"));
  }

  @Test
  void showsANodeMadeWhileRunningAsTheNodeThatMadeIt() {
    ServerMessage.ProgressState state =
        (ServerMessage.ProgressState)
            decoder.decode(
                "{\"type\": \"progress_state\", \"data\": {\"prompt_id\": \"p\", \"nodes\": {\"3.0.1\":"
                    + " {\"value\": 1, \"max\": 1, \"state\": \"finished\", \"display_node_id\":"
                    + " \"3\"}}}}");
    assertThat(state.nodes())
        .containsExactly(new NodeProgress(new NodeRef("3.0.1", "3"), 1, 1, true));
  }

  @Test
  void tellsTheEndFromTheGreetingOfANewSocket() {
    assertThat(
            decoder.decode(
                "{\"type\": \"executing\", \"data\": {\"node\": null, \"prompt_id\": \"p\"}}"))
        .isEqualTo(new ServerMessage.Executing("p", null));
    assertThat(decoder.decode("{\"type\": \"executing\", \"data\": {\"node\": \"3\"}}"))
        .isEqualTo(new ServerMessage.Executing(null, new NodeRef("3", "3")));
  }

  @Test
  void takesTokensThatAreNoJson() {
    ServerMessage.Progress progress =
        (ServerMessage.Progress)
            decoder.decode(
                "{\"type\": \"progress\", \"data\": {\"value\": NaN, \"max\": -Infinity, \"node\": \"1\"}}");
    assertThat(progress.progress()).isEqualTo(new NodeProgress(new NodeRef("1", "1"), 0, 1, false));
  }

  @Test
  void keepsTheDataOfATypeItDoesNotKnow() {
    assertThat(
            decoder.decode(
                "{\"type\": \"my.node\", \"data\": {\"prompt_id\": \"p\", \"x\": [1.50]}}"))
        .isEqualTo(
            new ServerMessage.Unknown("p", "my.node", "{\"prompt_id\": \"p\", \"x\": [1.50]}"));
  }

  @Test
  void leavesOutTheInputsOfAFailedNode() {
    ServerMessage message =
        decoder.decode(
            "{\"type\": \"execution_error\", \"data\": {\"prompt_id\": \"p\", \"node_id\": \"2\","
                + " \"exception_message\": \"bad\\n\", \"exception_type\": \"RuntimeError\","
                + " \"traceback\": [\"a\", \"b\"], \"current_inputs\": {\"key\": [\"secret\"]}}}");
    assertThat(message.toString()).contains("RuntimeError").doesNotContain("secret");
    assertThat(((ServerMessage.ExecutionError) message).failure().message()).isEqualTo("bad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "\"x\"",
        "{",
        "{}",
        "{\"type\": 7}",
        "{\"type\": \"progress\"",
        "{\"type\": \"progress\", \"data\": {\"value\":",
        "\u0000",
        "{\"type\": null, \"data\": {}}"
      })
  void neverThrowsForWhatIsNoMessage(String frame) {
    assertThat(decoder.decode(frame))
        .isInstanceOfAny(ServerMessage.Malformed.class, ServerMessage.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "[1, 2]", "\"text\"", "{\"nodes\": 5}", "{\"nodes\": {\"3\": 1}}"})
  void readsKnownTypesWithDataOfAnotherShape(String data) {
    for (String type : List.of("status", "progress_state", "execution_cached", "executed")) {
      assertThat(decoder.decode("{\"type\": \"" + type + "\", \"data\": " + data + "}"))
          .isNotInstanceOf(ServerMessage.Malformed.class);
    }
  }

  @Test
  void survivesDepthThatIsMeantToHurt() {
    String deep = "[".repeat(200_000);
    assertThat(decoder.decode("{\"type\": \"x\", \"data\": " + deep + "}"))
        .isInstanceOf(ServerMessage.Malformed.class);
  }

  @Test
  void readsBothLayoutsOfPreviews() {
    byte[] meta =
        "{\"node_id\": \"3\", \"prompt_id\": \"p\", \"image_type\": \"image/png\"}"
            .getBytes(StandardCharsets.UTF_8);
    ServerMessage.Preview named =
        (ServerMessage.Preview) decoder.decode(frame(4, meta.length, meta, new byte[] {7, 8}));
    assertThat(named.promptId()).isEqualTo("p");
    assertThat(named.image().mediaType()).isEqualTo("image/png");
    assertThat(named.image().bytes()).containsExactly(7, 8);

    ServerMessage.Preview bare =
        (ServerMessage.Preview) decoder.decode(frame(1, 1, new byte[] {9}, new byte[0]));
    assertThat(bare.promptId()).isNull();
    assertThat(bare.image().mediaType()).isEqualTo("image/jpeg");
    assertThat(bare.image().bytes()).containsExactly(9);
  }

  @Test
  void copiesNoPreview() {
    byte[] frame = frame(1, 1, new byte[] {9, 9}, new byte[0]).array();
    ServerMessage.Preview preview =
        (ServerMessage.Preview) decoder.decode(ByteBuffer.wrap(frame).asReadOnlyBuffer());
    frame[frame.length - 1] = 5;

    assertThat(preview.image().bytes()).containsExactly(9, 5);
    assertThat(preview.image()).hasToString("PreviewImage[image/jpeg, 2 bytes]");
  }

  @Test
  void readsProgressText() {
    assertThat(
            decoder.decode(
                frame(
                    3,
                    1,
                    "3".getBytes(StandardCharsets.UTF_8),
                    "日本".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(new ServerMessage.ProgressText(new NodeRef("3", "3"), "日本"));
  }

  @Test
  void skipsBinaryFramesThatLieAboutTheirLength() {
    assertThat(decoder.decode(ByteBuffer.allocate(3))).isInstanceOf(ServerMessage.Malformed.class);
    assertThat(decoder.decode(frame(3, 9, new byte[1], new byte[0])))
        .isInstanceOf(ServerMessage.Malformed.class);
    assertThat(decoder.decode(frame(4, -1, new byte[1], new byte[0])))
        .isInstanceOf(ServerMessage.Malformed.class);
    assertThat(decoder.decode(frame(4, 1, new byte[] {'{'}, new byte[0])))
        .isInstanceOf(ServerMessage.Malformed.class);
    assertThat(decoder.decode(frame(10, 0, new byte[0], new byte[0])))
        .isInstanceOf(ServerMessage.Unknown.class);
  }

  private static ByteBuffer frame(int event, int second, byte[] a, byte[] b) {
    return ByteBuffer.allocate(8 + a.length + b.length)
        .putInt(event)
        .putInt(second)
        .put(a)
        .put(b)
        .flip();
  }
}
