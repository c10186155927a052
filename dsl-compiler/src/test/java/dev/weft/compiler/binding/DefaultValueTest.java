package dev.weft.compiler.binding;

import static dev.weft.compiler.binding.Bound.node;
import static dev.weft.compiler.binding.Bound.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultValueTest {
  private static final String JSON =
      nodes(
          node(
              "3",
              "KSampler",
              "'seed': 18446744073709551615, 'steps': 20, 'cfg': 8, 'sampler_name': 'euler'"),
          node("5", "EmptyLatentImage", "'width': 512, 'height': 512.0, 'batch_size': 1"),
          node("6", "CLIPTextEncode", "'text': 'a'"),
          node("7", "LoadImage", "'image': 'a.png'"),
          node("8", "Unknown", "'on': true, 'any': [1], 'size': 512"),
          node("9", "RandomNoise", "'noise_seed': '7'"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "param p = 24 -> KSampler.steps                       | 24",
        "param p = 24.0 -> KSampler.steps                     | 24",
        "param p = 1_000 -> KSampler.steps                    | 1000",
        "param p = 24 -> KSampler.cfg                         | 24",
        "param p = 7.50 -> KSampler.cfg                       | 7.50",
        "param p = 18446744073709551615 -> KSampler.seed      | 18446744073709551615",
        "param p = \"b \\\"c\\\" \\n\" -> CLIPTextEncode.text | \"b \\\"c\\\" \\u000a\"",
        "param p = \"euler\" -> KSampler.sampler_name         | \"euler\"",
        "param p = euler -> KSampler.sampler_name             | \"euler\"",
        "param p = false -> Unknown.on                        | false",
        "param p = \"b.png\" -> LoadImage.image               | \"b.png\"",
        "param p = \"[1, 2]\" -> Unknown.any                  | [1, 2]",
        "param p = null -> Unknown.any                        | null",
        "param p: choice(\"512\", \"8\") = \"8\" -> Unknown.size | 8",
        "param p: choice(\"512\", \"8\") = 8 -> Unknown.size  | 8",
      })
  void isWhatTheMappingWrites(String statement, String json) {
    assertThat(defaultValue(statement))
        .isInstanceOfSatisfying(
            DefaultValue.Fixed.class, fixed -> assertThat(fixed.literal().json()).isEqualTo(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "param p -> KSampler.steps",
        "param p = saved -> KSampler.steps",
        "param p = saved -> KSampler.seed",
        "param p -> EmptyLatentImage.width, EmptyLatentImage.height",
        "param p -> LoadImage.image",
        "param p -> Unknown.any",
      })
  void isTheSavedValueIfTheMappingSaysNothingElse(String statement) {
    assertThat(defaultValue(statement)).isInstanceOf(DefaultValue.Saved.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "param p -> KSampler.seed",
        "param p = random -> KSampler.seed",
        "param p: seed -> KSampler.steps",
        "param p -> RandomNoise.noise_seed",
      })
  void isDrawnForSeeds(String statement) {
    assertThat(defaultValue(statement)).isEqualTo(new DefaultValue.Random());
  }

  @Test
  void isNothingForRequiredParameters() {
    assertThat(defaultValue("param p required -> KSampler.seed"))
        .isEqualTo(new DefaultValue.Required());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "param p: seed = saved -> RandomNoise.noise_seed      | UNUSABLE_SAVED_VALUE",
        "param p: choice(\"lcm\") -> KSampler.sampler_name    | UNUSABLE_SAVED_VALUE",
        "param p -> EmptyLatentImage.width, KSampler.cfg      | DIFFERENT_SAVED_VALUES",
        "param p required = 1 -> KSampler.steps               | BAD_DEFAULT",
        "param p required = saved -> KSampler.steps           | BAD_DEFAULT",
        "param p = 18446744073709551616 -> KSampler.seed      | BAD_DEFAULT",
        "param p: int = 9223372036854775808 -> Unknown.size   | BAD_DEFAULT",
        "param p = random -> KSampler.steps                   | BAD_DEFAULT",
        "param p = random -> KSampler.sampler_name            | BAD_DEFAULT",
        "param p = \"{\" -> Unknown.any                       | BAD_DEFAULT",
        "param p = 1 -> CLIPTextEncode.text                   | BAD_DEFAULT",
        "param p = True -> Unknown.on                         | BAD_DEFAULT",
      })
  void isOfTheParametersKind(String statement, DiagnosticCode code) {
    assertThat(Bound.of(JSON, statement).codes()).containsExactly(code);
  }

  private static DefaultValue defaultValue(String statement) {
    return Bound.of(JSON, statement).parameter().defaultValue();
  }
}
