package dev.weft.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

  @ParameterizedTest
  @CsvSource({
    "KSampler, K_SAMPLER",
    "CLIPTextEncode, CLIP_TEXT_ENCODE",
    "VAEDecode, VAE_DECODE",
    "EmptyLatentImage, EMPTY_LATENT_IMAGE",
    "CLIP Text Encode (Prompt), CLIP_TEXT_ENCODE_PROMPT",
    "dpmpp_2m_sde, DPMPP_2M_SDE",
    "4x-UltraSharp.pth, _4X_ULTRA_SHARP_PTH",
    "sd_xl_base_1.0, SD_XL_BASE_1_0",
    "straße, STRASSE",
    "正面提示词, 正面提示词",
    "🎨, ''",
    "__, ''",
    "'', ''",
    "'1', _1"
  })
  void writesConstantsInTheUsualStyle(String text, String constant) {
    assertThat(JavaNames.constant(text)).isEqualTo(constant);
  }

  @ParameterizedTest
  @CsvSource({
    "sampler, Sampler",
    "sampler_name, SamplerName",
    "__x, X",
    "_, Unnamed",
    "_1, _1",
    "ǆ, ǅ",
    "采样器, 采样器"
  })
  void writesTypesInTheUsualStyle(String name, String type) {
    assertThat(JavaNames.type(name)).isEqualTo(type);
  }

  @Property
  void givesNothingOrALegalNameForAnyText(@ForAll @From("texts") String text) {
    String constant = JavaNames.constant(text);

    assertThat(constant.isEmpty() || SourceVersion.isName(constant, SourceVersion.RELEASE_17))
        .as(constant)
        .isTrue();
  }

  @Property
  void givesALegalTypeForEveryLegalName(@ForAll @From("texts") String text) {
    String name =
        "p"
            + text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    assertThat(SourceVersion.isName(JavaNames.type(name), SourceVersion.RELEASE_17)).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileTexts.arbitrary();
  }

  @Test
  void cutsNamesBetweenCharacters() {
    assertThat(JavaNames.cut("a\ud835\udcb3b", 4)).isEqualTo("a");
    assertThat(JavaNames.cut("a\ud835\udcb3b", 5)).isEqualTo("a\ud835\udcb3");
  }
}
