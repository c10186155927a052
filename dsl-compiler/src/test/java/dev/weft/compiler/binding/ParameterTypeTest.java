package dev.weft.compiler.binding;

import static dev.weft.compiler.binding.Bound.node;
import static dev.weft.compiler.binding.Bound.nodes;
import static dev.weft.compiler.literal.Literals.literals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.type.ChoiceType;
import dev.weft.compiler.type.FileKind;
import dev.weft.compiler.type.FileType;
import dev.weft.compiler.type.FloatType;
import dev.weft.compiler.type.IntType;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.TypeWord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTypeTest {
  private static final String CORE =
      nodes(
          node(
              "3",
              "KSampler",
              "'seed': 7, 'steps': 20, 'cfg': 8, 'sampler_name': 'euler', 'denoise': 1"),
          node("4", "CheckpointLoaderSimple", "'ckpt_name': 'sd15.safetensors'"),
          node("5", "EmptyLatentImage", "'width': 512, 'height': 512.0, 'batch_size': 1"),
          node("6", "CLIPTextEncode", "'text': 'a'"),
          node("10", "LoadImage", "'image': 'a.png'"),
          node("11", "LoadImageMask", "'image': 'a.png', 'channel': 'alpha'"),
          node("12", "LoadAudio", "'audio': 'a.mp3'"),
          node("13", "LoadVideo", "'file': 'a.mp4'"),
          node("14", "KSamplerAdvanced", "'add_noise': 'enable', 'noise_seed': -1"),
          node(
              "15",
              "Unknown",
              "'whole': 8, 'number': 0.5, 'text': 'a', 'on': true, 'list': []"
                  + ", 'object': {}, 'nothing': null, 'huge': 18446744073709551616, 'far': 1e999"));

  @ParameterizedTest
  @CsvSource({
    "KSampler.seed, SEED",
    "KSampler.steps, INT",
    "KSampler.cfg, FLOAT",
    "KSampler.sampler_name, CHOICE",
    "CheckpointLoaderSimple.ckpt_name, CHOICE",
    "CLIPTextEncode.text, TEXT",
    "LoadImage.image, IMAGE",
    "LoadImageMask.image, MASK",
    "LoadAudio.audio, AUDIO",
    "LoadVideo.file, VIDEO",
    "KSamplerAdvanced.noise_seed, SEED",
    "KSamplerAdvanced.add_noise, CHOICE",
    "Unknown.number, FLOAT",
    "Unknown.text, TEXT",
    "Unknown.on, BOOL",
    "Unknown.list, JSON",
    "Unknown.object, JSON",
    "Unknown.nothing, JSON",
    "Unknown.huge, JSON",
    "Unknown.far, JSON",
  })
  void comesFromTheCatalogElseFromTheOnlyPossibility(String path, TypeWord expected) {
    assertThat(type("param p -> " + path).word()).isEqualTo(expected);
  }

  @Test
  void wholeNumbersOfUnknownNodesAreAGuess() {
    Bound bound = Bound.of(CORE, "param p -> Unknown.whole");

    assertThat(bound.codes()).containsExactly(DiagnosticCode.GUESSED_TYPE);
    assertThat(bound.workflow().parameters().get(0).type().word()).isEqualTo(TypeWord.INT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"param p = 0.5 -> Unknown.whole", "param p in 0..0.5 -> Unknown.whole"})
  void aFractionInTheMappingTellsThatAWholeNumberIsANumber(String statement) {
    assertThat(type(statement)).isInstanceOf(FloatType.class);
  }

  @Test
  void boundsComeFromTheCatalogAndStepsDoNot() {
    assertThat(type("param p -> EmptyLatentImage.width"))
        .isEqualTo(
            new IntType(
                Optional.of(BigInteger.valueOf(16)),
                Optional.of(BigInteger.valueOf(16384)),
                Optional.empty()));
  }

  @Test
  void theRangeOfTheMappingWins() {
    assertThat(type("param p in 0.5..2 step 0.25 -> KSampler.cfg"))
        .isEqualTo(
            new FloatType(
                Optional.of(new BigDecimal("0.5")),
                Optional.of(new BigDecimal("2")),
                Optional.of(new BigDecimal("0.25"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "param p: text -> KSampler.sampler_name",
        "param p: text -> CheckpointLoaderSimple.ckpt_name",
        "param p: int -> KSampler.cfg",
        "param p: int -> KSampler.seed",
        "param p: seed -> KSampler.steps",
        "param p: json -> KSampler.steps",
        "param p: choice(\"a\", \"b\") = \"a\" -> CLIPTextEncode.text",
        "param p: file -> LoadImage.image",
        "param p: mask -> LoadImage.image",
        "param p: image -> CheckpointLoaderSimple.ckpt_name",
        "param p: image -> CLIPTextEncode.text",
        "param p: float -> Unknown.whole",
        "param p: seed -> Unknown.whole",
        "param p: image -> Unknown.text",
        "param p: text = \"a\" -> Unknown.nothing",
      })
  void theMappingMayAskForWhatTheServerTakes(String statement) {
    assertThat(Bound.of(CORE, statement).codes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "param p: text -> KSampler.steps",
        "param p: int -> CLIPTextEncode.text",
        "param p: float -> KSampler.steps",
        "param p: seed -> KSampler.cfg",
        "param p: bool -> KSampler.steps",
        "param p: choice -> CLIPTextEncode.text",
        "param p: choice(\"1\", \"2\") -> KSampler.steps",
        "param p: video -> LoadImage.image",
        "param p: image -> KSampler.sampler_name",
        "param p: bool -> Unknown.whole",
        "param p: int -> Unknown.on",
        "param p: text -> Unknown.whole",
        "param p: int = 1 -> Unknown.list",
      })
  void theMappingMayNotAskForWhatTheServerRefuses(String statement) {
    assertThat(Bound.of(CORE, statement).codes()).containsExactly(DiagnosticCode.TYPE_MISMATCH);
  }

  @Test
  void inputsOfOneParameterNarrowEachOther() {
    assertThat(type("param p = 1 -> EmptyLatentImage.width, KSampler.cfg"))
        .isEqualTo(
            new IntType(
                Optional.of(BigInteger.valueOf(16)),
                Optional.of(BigInteger.valueOf(100)),
                Optional.empty()));
    assertThat(type("param p: image = \"x.png\" -> LoadImage.image, LoadImageMask.image"))
        .isEqualTo(new FileType(FileKind.IMAGE));
  }

  @Test
  void optionsOfNumbersStayNumbers() {
    String json = nodes(node("1", "Unknown", "'size': 512"));
    Bound bound = Bound.of(json, "param p: choice(\"512\", \"1024\") -> Unknown.size");

    assertThat(bound.parameter().type()).isEqualTo(new ChoiceType(literals("512", "1024"), true));
  }

  private static ParameterType type(String statement) {
    return Bound.of(CORE, statement).parameter().type();
  }
}
