package dev.weft.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.literal.Literal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionNameTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "euler, EULER",
        "dpmpp_2m, DPMPP_2M",
        "nearest-exact, NEAREST__EXACT",
        "hot dog, HOT___DOG",
        "gpt-4.1-mini, GPT__4_DOT_1__MINI",
        "v1-5-pruned.safetensors, V1__5__PRUNED_DOT_SAFETENSORS",
        "4x, _4X",
        "16:9, _16_COLON_9",
        "Black, Black",
        "LoRA, LoRA",
        "HIGH, HIGH_",
        "2K, _2K_",
        "C major, C___major",
        "C# major, C_HASH_U0020_major",
        "`Roger (male, american)`, Roger_LPAREN_male_COMMA_american_RPAREN",
        "SDXL/lightning_8.ckpt, SDXL_SLASH_lightning_8_DOT_ckpt",
        "-x, DASH_X",
        "_x_, UNDERSCORE_X_UNDERSCORE",
        "a__b, A_UNDERSCORE_UNDERSCORE_B",
        "a - b, A_U0020_DASH_U0020_B",
        "A+b, A_U002B_b",
        "阳光少年, 阳光少年",
        "stra\u00dfe, STRA\u00dfE",
        "🤩, U1F929",
        "``, EMPTYTEXT",
        "dot, DOTX",
        "dotx, DOTXX",
        "Dot, Dot",
        "Objects, Objects_",
        "class, CLASS",
      })
  void saysTheValue(String value, String name) {
    assertThat(name(value)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"5, LITERAL_5", "-1, LITERAL_DASH_1", "1.5, LITERAL_1_DOT_5", "true, LITERAL_TRUE"})
  void tellsWhatIsNoTextFromTheTextThatReadsTheSame(String json, String name) {
    assertThat(OptionName.of(Literal.parse(json).orElseThrow())).contains(name);
    assertThat(name(json)).isNotEqualTo(name);
  }

  @Test
  void isTheSameForEveryOptionOfTheBundledCatalogInAnyOrder() {
    List<Literal> options = CatalogOptions.all();
    List<Literal> reversed = options.stream().collect(Collectors.toList());
    Collections.reverse(reversed);

    List<ChoiceOption> named = ChoiceOption.of(options);

    assertThat(named).hasSizeGreaterThan(1_900).hasSameElementsAs(ChoiceOption.of(reversed));
    assertThat(named).extracting(ChoiceOption::constant).doesNotHaveDuplicates();
    assertThat(named)
        .allSatisfy(option -> assertReadsBack(option.literal().text(), option.constant()))
        .allMatch(option -> isName(option.constant()));
  }

  @Property(tries = 5_000)
  void isALegalNameThatOnlyThisTextHas(@ForAll @From("texts") String text) {
    String name = name(text);

    assertThat(isName(name)).as(name).isTrue();
    assertReadsBack(text, name);
  }

  @Test
  void givesNoNameToAScreenfulOfText() {
    assertThat(OptionName.of(Literal.ofText("a".repeat(2_001)))).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> likely =
        Arbitraries.of(
                "a",
                "B",
                "7",
                "_",
                "-",
                " ",
                ".",
                ":",
                " (",
                ")",
                ", ",
                "dot",
                "DOT",
                "X",
                "x",
                "U0020",
                "u0020",
                "LITERAL",
                "emptytext",
                "Objects",
                "é",
                "#")
            .list()
            .ofMaxSize(6)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(likely, HostileTexts.arbitrary());
  }

  private static String name(String text) {
    return OptionName.of(Literal.ofText(text)).orElseThrow();
  }

  private static boolean isName(String name) {
    return SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.indexOf('$') < 0;
  }

  /** What can be read back from its name shares it with no other. */
  private static void assertReadsBack(String text, String name) {
    assertThat(SpelledName.read(name)).as(name.toLowerCase(Locale.ROOT)).isEqualTo(text);
  }
}
