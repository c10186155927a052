package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.Recordings;
import dev.weft.client.internal.server.ServerMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class NextStepTest {
  private static final String PROGRESS =
      "{\"type\": \"progress\", \"data\": {\"value\": %s, \"max\": 20, \"prompt_id\": \"p\","
          + " \"node\": \"3\"}}";
  private static final String STATES =
      "{\"type\": \"progress_state\", \"data\": {\"prompt_id\": \"p\", \"nodes\": {\"1\": {\"value\":"
          + " 1.0, \"max\": 1.0, \"state\": \"finished\"}, \"3\": {\"value\": %s, \"max\": 20.0,"
          + " \"state\": \"running\", \"node_id\": \"3\", \"display_node_id\": \"3\"}}}}";

  private final NextStep next = new NextStep();

  @ParameterizedTest
  @ValueSource(strings = {PROGRESS, STATES})
  void aStepMoreIsReadWithoutTheParser(String form) {
    learn(form.formatted("1"), form.formatted("2"));

    for (String step : List.of("3", "2", "20", "12.5", "0", "0.25", "19.999999")) {
      String frame = form.formatted(step);
      assertThat(next.read(frame)).as(step).isNotNull().isEqualTo(parsed(frame));
    }
  }

  @Test
  void aStepBehindTheLastOneIsTheLastOne() {
    learn(PROGRESS.formatted("1"), PROGRESS.formatted("2"));
    assertThat(next.read(PROGRESS.formatted("21"))).isEqualTo(parsed(PROGRESS.formatted("20")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "1e1",
        "01",
        "1.",
        ".5",
        "",
        "1.2.3",
        "NaN",
        "null",
        "\"5\"",
        "1234567890123456",
        "5, \"max\": 9"
      })
  void anyOtherNumberIsLeftToTheParser(String step) {
    learn(PROGRESS.formatted("1"), PROGRESS.formatted("2"));
    assertThat(next.read(PROGRESS.formatted(step))).isNull();
  }

  @Test
  void anyOtherDifferenceIsLeftToTheParser() {
    String frame = PROGRESS.formatted("3");
    learn(PROGRESS.formatted("1"), PROGRESS.formatted("2"));
    assertThat(next.read(frame.replace("\"p\"", "\"q\""))).isNull();
    assertThat(next.read(frame.replace("20", "30"))).isNull();
    assertThat(next.read(frame + " ")).isNull();
    assertThat(next.read(frame)).isNotNull();
  }

  @Test
  void nothingIsLearnedOfANumberThatIsNoStep() {
    learn(PROGRESS.formatted("1"), PROGRESS.formatted("1").replace("20", "30"));
    assertThat(next.read(PROGRESS.formatted("1").replace("20", "40"))).isNull();
  }

  /** Such letters are one and the same to a comparison by Latin 1. */
  @Test
  void nothingIsLearnedOfLettersFarAway() {
    String form = PROGRESS.replace("\"p\"", "\"\u4e2d\"");
    learn(form.formatted("1"), form.formatted("2"));
    assertThat(next.read(form.formatted("3").replace("\u4e2d", "\u6587"))).isNull();
    assertThat(next.read(form.formatted("3").replace("\u4e2d", "?"))).isNull();
  }

  @Test
  void aNameThatEndsLikeTheStepsIsAnotherName() {
    String form = PROGRESS.replace("\"value\"", "\"x\\\"value\"");
    learn(form.formatted("1"), form.formatted("2"));
    assertThat(next.read(form.formatted("3"))).isNull();
  }

  @Test
  void recordedFramesReadAsTheParserReadsThem() {
    int progress = 0;
    for (Path file : Recordings.scenarios()) {
      MessageDecoder remembering = new MessageDecoder(new NoFiles());
      for (JsonNode line : Recordings.lines(file)) {
        if (line.path("kind").asString("").equals("text")
            && line.path("dir").asString("").equals("in")) {
          String frame = line.get("text").asString();
          ServerMessage read = remembering.decode(frame);
          ServerMessage parsed = parsed(frame);
          if (isProgress(read) || isProgress(parsed)) {
            assertThat(read).as(frame).isEqualTo(parsed);
            progress++;
          }
        }
      }
    }
    assertThat(progress).isGreaterThan(500);
  }

  @Property
  void anySequenceOfFramesReadsAsTheParserReadsThem(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int frames) {
    Random random = new Random(seed);
    MessageDecoder remembering = new MessageDecoder(new NoFiles());
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      String frame = frame(random);
      sent.add(frame);
      assertThat(remembering.decode(frame)).as("%s", sent).isEqualTo(parsed(frame));
    }
  }

  private static String frame(Random random) {
    String form = random.nextBoolean() ? PROGRESS : STATES;
    String step =
        switch (random.nextInt(6)) {
          case 0 -> Integer.toString(random.nextInt(-3, 30));
          case 1 -> Double.toString(random.nextDouble(20));
          case 2 -> Float.toString(random.nextFloat());
          case 3 -> Long.toString(random.nextLong(Long.MAX_VALUE));
          default -> random.nextInt(21) + (random.nextBoolean() ? "" : ".0");
        };
    StringBuilder frame = new StringBuilder(form.formatted(step));
    if (random.nextInt(4) == 0) {
      // Any other character, one less, or one more.
      int at = random.nextInt(frame.length());
      String other =
          random.nextInt(3) == 0 ? "" : "" + "\"\\{}[]:,.019ep?\u4e2d ".charAt(random.nextInt(17));
      frame.replace(at, at + random.nextInt(2), other);
    }
    return frame.toString();
  }

  private void learn(String... frames) {
    for (String frame : frames) {
      next.learn(frame, parsed(frame));
    }
  }

  private static ServerMessage parsed(String frame) {
    return new MessageDecoder(new NoFiles()).decode(frame);
  }

  private static boolean isProgress(ServerMessage message) {
    return message instanceof ServerMessage.Progress
        || message instanceof ServerMessage.ProgressState;
  }
}
