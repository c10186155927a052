package dev.weft.compiler.codegen;

import static dev.weft.compiler.codegen.WorkflowFixture.anyInt;
import static dev.weft.compiler.codegen.WorkflowFixture.anySeed;
import static dev.weft.compiler.codegen.WorkflowFixture.open;
import static dev.weft.compiler.codegen.WorkflowFixture.range;
import static dev.weft.compiler.literal.Literals.literals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.type.BoolType;
import dev.weft.compiler.type.ChoiceType;
import dev.weft.compiler.type.FileKind;
import dev.weft.compiler.type.FileType;
import dev.weft.compiler.type.FloatType;
import dev.weft.compiler.type.JsonType;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.SeedType;
import dev.weft.compiler.type.TextType;
import dev.weft.workflow.Choice;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.Workflow;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkflowGeneratorTest {
  private static final ParameterType TEXT = new TextType();
  private static final ParameterType FLOAT =
      new FloatType(Optional.empty(), Optional.empty(), Optional.empty());

  private final WorkflowFixture fixture = new WorkflowFixture("Made");

  @Test
  void keepsEverySavedLiteralWhenNothingIsSet() {
    fixture
        .param("text", TEXT, "\"a \\u00e4 \\\"b\\\" \\ud83d\\ude00 \\/\"")
        .param("whole", anyInt(), "20")
        .param("large", anyInt(), "9007199254740993")
        .param("below", anyInt(), "-2147483649")
        .param("number", FLOAT, "8")
        .param("small", FLOAT, "1e-5")
        .param("flag", new BoolType(), "true")
        .param("seed", anySeed(), "18446744073709551615")
        .param("model", open("a", "b"), "\"c\"")
        .param("json", new JsonType(), "{\"on\": [1, null]}")
        .param("image", new FileType(FileKind.IMAGE), "\"in/a.png\"");

    assertThat(GeneratedWorkflow.of(fixture).build().toJson()).isEqualTo(fixture.json());
  }

  @Test
  void documentsADefaultOfJsonAsJson() {
    fixture.param("prefix", new JsonType(), "\"ComfyUI\"");

    assertThat(GeneratedWorkflow.generate(fixture).get(0).text())
        .contains("One JSON value; by default {@code \"ComfyUI\"}.");
  }

  @Test
  void givesEveryValueBackAsItWasSet() {
    fixture.param("text", TEXT, "\"a\"").param("width", range(8, 80, 8), "16");
    Object builder = GeneratedWorkflow.of(fixture).builder();

    GeneratedWorkflow.set(builder, "text", "b");
    GeneratedWorkflow.set(builder, "width", 24);

    Workflow<?> workflow = GeneratedWorkflow.build(builder);
    assertThat(GeneratedWorkflow.get(workflow, "text")).isEqualTo("b");
    assertThat(GeneratedWorkflow.get(workflow, "width")).isEqualTo(24);
    assertThat(workflow.toJson())
        .isEqualTo(fixture.json().replace("\"a\"", "\"b\"").replace("16", "24"));
  }

  @Test
  void refusesAValueOutOfRangeAtTheCall() {
    fixture.param("width", range(64, 2048, 8), "512");
    Object builder = GeneratedWorkflow.of(fixture).builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeneratedWorkflow.set(builder, "width", 65))
        .withMessage("width must be from 64 to 2048 in steps of 8, but was 65");
  }

  @Test
  void refusesNullAtTheCall() {
    fixture.param("text", TEXT, "\"a\"");
    Object builder = GeneratedWorkflow.of(fixture).builder();

    assertThatNullPointerException()
        .isThrownBy(() -> GeneratedWorkflow.set(builder, "text", null))
        .withMessageContaining("text");
  }

  @Test
  void drawsASeedForEachBuildAndKeepsItInToBuilder() {
    fixture.param("seed", "", anySeed(), "42", new DefaultValue.Random(), "1", "seed");
    Object builder = GeneratedWorkflow.of(fixture).builder();

    Workflow<?> first = GeneratedWorkflow.build(builder);
    Workflow<?> second = GeneratedWorkflow.build(builder);
    Workflow<?> again = GeneratedWorkflow.build(GeneratedWorkflow.get(first, "toBuilder"));

    assertThat(first).isNotEqualTo(second);
    assertThat(again).isEqualTo(first).hasSameHashCodeAs(first).hasToString(first.toString());
    assertThat(first.toJson())
        .contains(Long.toUnsignedString((long) GeneratedWorkflow.get(first, "seed")));
  }

  @Test
  void drawsSeedsThatTheNodeTakes() {
    fixture.param(
        "seed",
        "",
        new SeedType(BigInteger.ONE, BigInteger.TWO),
        "1",
        new DefaultValue.Random(),
        "1",
        "seed");
    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture);

    for (int i = 0; i < 20; i++) {
      assertThat((long) GeneratedWorkflow.get(generated.build(), "seed")).isBetween(1L, 2L);
    }
  }

  @Test
  void opensChoicesByDefault() {
    fixture.param("sampler", open("euler", "dpmpp_2m"), "\"euler\"");
    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture);
    Class<?> sampler = generated.nested("Sampler");
    Object unknown = GeneratedWorkflow.create(sampler, "mine");

    Object builder = GeneratedWorkflow.set(generated.builder(), "sampler", unknown);

    assertThat(sampler.isRecord()).isTrue();
    assertThat(GeneratedWorkflow.build(builder).toJson()).contains("\"mine\"");
    assertThat(GeneratedWorkflow.create(sampler, "mine")).isEqualTo(unknown);
  }

  @Test
  void closesAChoiceWithAnEnum() {
    fixture.param("sampler", new ChoiceType(literals("\"euler\"", "\"lcm\""), true), "\"euler\"");

    assertThat(GeneratedWorkflow.of(fixture).nested("Sampler").getEnumConstants())
        .extracting(option -> ((Choice) option).value())
        .containsExactly("euler", "lcm");
  }

  @Test
  void sendsNumbersOfAChoiceAsNumbers() {
    fixture.param("seconds", new ChoiceType(literals("5", "10"), false), "5");
    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture);
    Class<?> seconds = generated.nested("Seconds");

    assertThat(generated.build().toJson()).contains("\"seconds\": 5}");
    Object seven = GeneratedWorkflow.create(seconds, 7L);
    assertThat(
            GeneratedWorkflow.build(GeneratedWorkflow.set(generated.builder(), "seconds", seven))
                .toJson())
        .contains("\"seconds\": 7}");
  }

  @Test
  void sendsTextsAndNumbersOfOneChoiceAsTheyAre() {
    ParameterType mixed = new ChoiceType(literals("\"auto\"", "2", "true"), false);
    fixture.param("scale", mixed, "2").param("open", open("a"), "1.50");
    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture);
    Class<?> scale = generated.nested("Scale");

    assertThat(generated.build().toJson()).isEqualTo(fixture.json());
    Object other = GeneratedWorkflow.create(scale, "2");
    assertThat(
            GeneratedWorkflow.build(GeneratedWorkflow.set(generated.builder(), "scale", other))
                .toJson())
        .contains("\"scale\": \"2\"");
  }

  @Test
  void refusesAChoiceOfNothingAtOnce() {
    fixture.param("sampler", open("euler"), "\"euler\"");
    Class<?> sampler = GeneratedWorkflow.of(fixture).nested("Sampler");

    assertThatNullPointerException()
        .isThrownBy(() -> GeneratedWorkflow.create(sampler, (Object) null))
        .withMessage("value");
  }

  @Test
  void saysOnOneLineWhatIsSet() {
    fixture
        .param("text", TEXT, "\"a\\nb\"")
        .param("seed", anySeed(), "18446744073709551615")
        .param("number", FLOAT, "0.5")
        .param("flag", new BoolType(), "true")
        .param("sampler", open("euler"), "\"euler\"")
        .param("json", new JsonType(), "[1,\n2]");

    assertThat(GeneratedWorkflow.of(fixture).build())
        .hasToString(
            "MadeWorkflow[text=\"a\\nb\", seed=18446744073709551615, number=0.5, flag=true,"
                + " sampler=\"euler\", json=[1, 2]]");
  }

  @Test
  void findsNodesById() {
    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture.node("7", "KSampler", "a"));

    assertThat((Optional<?>) GeneratedWorkflow.call(generated.nested("Nodes"), null, "find", "7"))
        .isPresent();
    assertThat((Optional<?>) GeneratedWorkflow.call(generated.nested("Nodes"), null, "find", "8"))
        .isEmpty();
  }

  @Test
  void keepsAFileThatIsOnTheServer() {
    fixture.param("image", new FileType(FileKind.IMAGE), "\"a.png\"");

    assertThat(GeneratedWorkflow.get(GeneratedWorkflow.of(fixture).build(), "image"))
        .isEqualTo(InputFile.onServer("a.png"));
  }

  @Test
  void shipsTheGraphByteForByte() {
    fixture.param("text", TEXT, "\"\\u0041\"");

    assertThat(GeneratedWorkflow.of(fixture).resource()).isEqualTo(fixture.json());
  }

  @Test
  void givesTheSameBytesForTheSameInput() {
    fixture.param("text", TEXT, "\"a\"").param("sampler", open("a", "b"), "\"a\"");

    assertThat(GeneratedWorkflow.generate(fixture)).isEqualTo(GeneratedWorkflow.generate(fixture));
  }

  @Test
  void generatesAWorkflowWithoutParameters() {
    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture.node("1", "A", ""));

    assertThat(generated.build().toJson()).isEqualTo(fixture.json());
    assertThat(generated.build()).isEqualTo(generated.build()).hasToString("MadeWorkflow[]");
  }
}
