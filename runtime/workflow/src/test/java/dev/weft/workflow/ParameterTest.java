package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {
  private static final double NO_MIN = Double.NEGATIVE_INFINITY;
  private static final double NO_MAX = Double.POSITIVE_INFINITY;
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ParameterTest.class, "txt2img.json").load();

  private final Parameter width = TEMPLATE.parameter("width").sets("5", "width");
  private final Parameter cfg = TEMPLATE.parameter("cfg").sets("3", "cfg");

  @Test
  void passesWholeNumbersInRange() {
    assertThat(width.inRange(64, 64, 2048, 8)).isEqualTo(64);
    assertThat(width.inRange(2048, 64, 2048, 8)).isEqualTo(2048);
    assertThat(width.inRange(65, 64, 2048, 0)).isEqualTo(65);
    assertThat(width.inRange(17, 1, 33, 16)).isEqualTo(17);
    assertThat(width.inRange(16, Integer.MIN_VALUE, Integer.MAX_VALUE, 16)).isEqualTo(16);
    assertThat(width.inRange(Long.MAX_VALUE, -1, Long.MAX_VALUE, 2)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void namesParameterRangeAndValueOfWholeNumbers() {
    refuses(() -> width.inRange(65, 64, 2048, 8), "from 64 to 2048 in steps of 8, but was 65");
    refuses(() -> width.inRange(63, 64, 2048, 1), "from 64 to 2048, but was 63");
    refuses(() -> width.inRange(2049, 64, 2048, 0), "from 64 to 2048, but was 2049");
    refuses(() -> width.inRange(0, 1, Integer.MAX_VALUE, 1), "at least 1, but was 0");
    refuses(() -> width.inRange(6L, Long.MIN_VALUE, 5L, 1L), "at most 5, but was 6");
    refuses(
        () -> width.inRange(7, Integer.MIN_VALUE, Integer.MAX_VALUE, 8),
        "a number in steps of 8, but was 7");
  }

  @Test
  void namesTheExpressionThatTheMappingSetsAnInputTo() {
    Parameter steps = TEMPLATE.computed("KSampler.steps", "width / 32").sets("3", "steps");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> steps.inRange(0, 1, 100, 1))
        .withMessage(
            "KSampler.steps, set by the mapping as width / 32, must be from 1 to 100, but was 0");
  }

  @Test
  void comparesSeedsUnsigned() {
    assertThat(width.inUnsignedRange(-1, 0, -1)).isEqualTo(-1);
    refuses(
        () -> width.inUnsignedRange(-1, 0, Long.MAX_VALUE),
        "from 0 to 9223372036854775807, but was 18446744073709551615");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1 + 0.2, 0.3, 0.1 * 3, 0.7, 1 - 0.9, 100, 0})
  void forgivesWhatCalculationsAreOff(double value) {
    assertThat(cfg.inRange(value, 0, 100, 0.1)).isEqualTo(value);
  }

  @Test
  void measuresStepsFromTheLowerBound() {
    assertThat(cfg.inRange(1.5, 0.5, 10, 1)).isEqualTo(1.5);
    refuses(() -> cfg.inRange(1, 0.5, 10, 1), "from 0.5 to 10 in steps of 1, but was 1", "cfg");
    assertThat(cfg.inRange(-3, NO_MIN, 10, 1.5)).isEqualTo(-3);
    assertThat(cfg.inRange(1e15 + 0.125, 0, 1e18, 0.01)).isEqualTo(1e15 + 0.125);
  }

  @Test
  void namesParameterRangeAndValueOfDoubles() {
    refuses(
        () -> cfg.inRange(0.05, 0, 100, 0.1), "from 0 to 100 in steps of 0.1, but was 0.05", "cfg");
    refuses(
        () -> cfg.inRange(-1e-9, 0, 1e18, 0),
        "from 0 to 1000000000000000000, but was -0.000000001",
        "cfg");
    refuses(() -> cfg.inRange(1, 2, NO_MAX, 0), "at least 2, but was 1", "cfg");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesWhatJsonCannotCarry(double value) {
    refuses(() -> cfg.finite(value), "a number, but was " + value, "cfg");
    refuses(() -> cfg.inRange(value, 0, NO_MAX, 0), "at least 0, but was " + value, "cfg");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> width.given(null))
        .withMessage("width must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> width.json(null))
        .withMessage("width must not be null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", " {\"a\": [null, true]} ", "\"x\"", "[]", "-0.5e3"})
  void passesOneJsonValue(String json) {
    assertThat(width.json(json)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,]",
        "1 2",
        "nul",
        "NaN",
        "'x'",
        "{a:1}",
        "\"a\nb\"",
        "\"x",
        "01"
      })
  void refusesAnythingButOneJsonValue(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> width.json(json))
        .withMessageStartingWith("width must be one JSON value, but was " + json + ": ");
  }

  @Test
  void refusesJsonThatIsTooDeep() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> width.json("[".repeat(100_000)))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
  }

  @Test
  void tellsTheInputsThatItSets() {
    Parameter side = width.sets("5", "height");

    assertThat(width.targets()).containsExactly(new Parameter.Target("5", "width"));
    assertThat(side.targets())
        .containsExactly(new Parameter.Target("5", "width"), new Parameter.Target("5", "height"));
    assertThat(side.name()).isEqualTo("width");
  }

  @Test
  void givesTheSavedValue() {
    assertThat(TEMPLATE.parameter("prompt").sets("6", "text").savedText())
        .isEqualTo("A bottle, café 日本");
    assertThat(TEMPLATE.parameter("areas").sets("5", "areas").savedJson())
        .isEqualTo("{\"__value__\": [1, 2]}");
    assertThatIllegalStateException().isThrownBy(() -> TEMPLATE.parameter("x").savedText());
  }

  private static void refuses(Runnable check, String... messageAndName) {
    String name = messageAndName.length > 1 ? messageAndName[1] : "width";
    assertThatIllegalArgumentException()
        .as(Arrays.toString(messageAndName))
        .isThrownBy(check::run)
        .withMessage(name + " must be " + messageAndName[0]);
  }
}
