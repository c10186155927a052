package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedLiteralTest {

  @ParameterizedTest
  @ValueSource(strings = {"100", "100.0", "1e2", "1E+2", "10000e-2", "100.000"})
  void comparesNumbersByValue(String json) {
    assertThat(literal(json).means(100L)).isTrue();
    assertThat(literal(json).meansUnsigned(100L)).isTrue();
    assertThat(literal(json).means(100.0)).isTrue();
    assertThat(literal(json).meansJson("1.0e2")).isTrue();
    assertThat(literal(json).means(101L)).isFalse();
    assertThat(literal(json).means(100.5)).isFalse();
    assertThat(literal(json).means("100")).isFalse();
  }

  @Test
  void tellsSignedFromUnsigned() {
    assertThat(literal("18446744073709551615").meansUnsigned(-1)).isTrue();
    assertThat(literal("18446744073709551615").means(-1L)).isFalse();
    assertThat(literal("-1").means(-1L)).isTrue();
    assertThat(literal("-1").meansUnsigned(-1)).isFalse();
    assertThat(literal("18446744073709551616").meansUnsigned(0)).isFalse();
    assertThat(literal("-9223372036854775808").means(Long.MIN_VALUE)).isTrue();
  }

  @Test
  void keepsTheSignOfZero() {
    assertThat(literal("0").means(0.0)).isTrue();
    assertThat(literal("0").means(-0.0)).isFalse();
    assertThat(literal("-0").means(0L)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999", "0e999999999", "1e400"})
  void takesNumbersOfAnySizeInItsStride(String json) {
    assertThat(literal(json).means(7L)).isFalse();
    assertThat(literal(json).means(7.0)).isFalse();
    assertThat(literal(json).meansJson("7")).isFalse();
    assertThat(literal(json).meansJson(json)).isTrue();
  }

  @Test
  void comparesTextsWithoutEscapes() {
    assertThat(literal("\"\\u0041\\n\\ud83d\\ude00\"").means("A\n😀")).isTrue();
    assertThat(literal("\"\\u0041\"").meansJson("\"A\"")).isTrue();
    assertThat(literal("\"\\ud83d\"").means("\ud83d")).isTrue();
    assertThat(literal("\"true\"").means(true)).isFalse();
    assertThat(literal("true").means(true)).isTrue();
    assertThat(literal("true").means(false)).isFalse();
    assertThat(literal("null").means("null")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": [1, \"\\u0041\"]} | {\"a\":[1.0,\"A\"]} | true",
        "{\"a\": 1, \"b\": 2} | {\"a\": 1} | false",
        "{\"a\": 1} | {\"b\": 1} | false",
        "[1, 2] | [1, 3] | false",
        "[1] | 1 | false",
        "null | false | false",
        "\"1\" | 1 | false",
      })
  void comparesJsonByMeaning(String saved, String other, boolean same) {
    assertThat(literal(saved).meansJson(other)).isEqualTo(same);
    assertThat(literal(other).meansJson(saved)).isEqualTo(same);
  }

  @Test
  void givesTheSavedValueBack() {
    assertThat(literal("\"caf\\u00e9\"").text()).isEqualTo("café");
    assertThat(literal("\"caf\\u00e9\"").json()).isEqualTo("\"caf\\u00e9\"");
    assertThat(literal("1e2").text()).isEqualTo("1e2");
  }

  private static SavedLiteral literal(String json) {
    byte[] bytes = ("[\"é\"," + json + "]").getBytes(StandardCharsets.UTF_8);
    return SavedLiteral.of(bytes, 6, bytes.length - 1);
  }
}
