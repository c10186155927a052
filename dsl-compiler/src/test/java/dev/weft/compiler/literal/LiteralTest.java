package dev.weft.compiler.literal;

import static dev.weft.compiler.literal.Literals.literal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.literal.Literal.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"a\"       | STRING",
        "8           | INTEGER",
        "8.0         | DECIMAL",
        "1e3         | DECIMAL",
        "true        | BOOLEAN",
        "null        | NULL",
        "[1, 2]      | ARRAY",
        "{\"a\": []} | OBJECT",
      })
  void knowsItsKindAndKeepsItsSource(String json, Kind kind) {
    assertThat(literal(json)).returns(kind, Literal::kind).returns(json, Literal::json);
  }

  @Test
  void saysWhatATextSaysWithoutQuotesAndEscapes() {
    assertThat(literal("\"a\\u00e9\\n\"").text()).isEqualTo("aé\n");
    assertThat(literal("8.0").text()).isEqualTo("8.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "\"quoted\" \\ back", "two\nlines\u0001", "\ud83d\ude00 \ud83d"})
  void writesAnyTextSoThatItReadsTheSame(String text) {
    Literal written = Literal.ofText(text);

    assertThat(literal(written.json())).isEqualTo(written).returns(text, Literal::text);
  }

  @ParameterizedTest
  @CsvSource({"8, INTEGER", "8.0, DECIMAL", "1E+3, DECIMAL", "-4, INTEGER"})
  void writesNumbersSoThatTheyReadTheSame(BigDecimal number, Kind kind) {
    assertThat(literal(Literal.ofNumber(number).json()))
        .isEqualTo(Literal.ofNumber(number))
        .returns(kind, Literal::kind);
  }

  @Test
  void equalsWhatSaysTheSameHoweverItIsEscaped() {
    assertThat(literal("\"\\u0061\""))
        .isEqualTo(literal("\"a\""))
        .hasSameHashCodeAs(literal("\"a\""));
    assertThat(literal("\"8\"")).isNotEqualTo(literal("8"));
    assertThat(literal("8")).isNotEqualTo(literal("8.0"));
  }

  @Test
  void meansTheSameNumberHoweverItIsWritten() {
    assertThat(literal("8").means(literal("8.0"))).isTrue();
    assertThat(literal("1e3").means(literal("1000"))).isTrue();
    assertThat(literal("8").means(literal("9"))).isFalse();
    assertThat(literal("8").means(literal("\"8\""))).isFalse();
    assertThat(literal("true").means(literal("true"))).isTrue();
  }

  @Test
  void isAWholeNumberOnlyWhenItIsOneOfAHumanSize() {
    assertThat(literal("8.0").integer()).contains(BigInteger.valueOf(8));
    assertThat(literal("18446744073709551615").integer()).contains(Numbers.SEED_MAX);
    assertThat(literal("8.5").integer()).isEmpty();
    assertThat(literal("\"8\"").integer()).isEmpty();
    assertThat(literal("1e999999999").integer()).isEmpty();
    assertThat(literal("1e-999999999").integer()).isEmpty();
  }

  @Test
  void hasNoNumberBeyondAllBounds() {
    assertThat(literal("1e99999999999").number()).isEmpty();
    assertThat(literal("1".repeat(100_000)).number()).isEmpty();
    assertThat(literal("1e99999999999").means(literal("1e99999999999"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1 2", "[1,]", "'a'", "NaN", "\"a"})
  void isNothingThatIsNotOneJsonValue(String text) {
    assertThat(Literal.parse(text)).isEmpty();
  }
}
