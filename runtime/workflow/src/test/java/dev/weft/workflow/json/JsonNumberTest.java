package dev.weft.workflow.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonNumberTest {

  @Test
  void writesTheExtremesOfLongs() {
    assertThat(text(JsonNumber.encode(0L))).isEqualTo("0");
    assertThat(text(JsonNumber.encode(Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
    assertThat(text(JsonNumber.encode(Long.MAX_VALUE))).isEqualTo("9223372036854775807");
    assertThat(text(JsonNumber.encodeUnsigned(-1L))).isEqualTo("18446744073709551615");
  }

  @Test
  void writesEveryCountOfDigits() {
    for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
      assertThat(text(JsonNumber.encode(power))).isEqualTo(Long.toString(power));
      assertThat(text(JsonNumber.encode(power - 1))).isEqualTo(Long.toString(power - 1));
      assertThat(text(JsonNumber.encode(-power))).isEqualTo(Long.toString(-power));
    }
  }

  @Test
  void writesDoublesInTheirShortestForm() {
    assertThat(text(JsonNumber.encode(8.0))).isEqualTo("8.0");
    assertThat(text(JsonNumber.encode(0.1))).isEqualTo("0.1");
    assertThat(text(JsonNumber.encode(-0.0))).isEqualTo("-0.0");
    assertThat(text(JsonNumber.encode(2e23))).isEqualTo("2.0E23");
  }

  @Property
  void writesLongsAsJavaDoes(@ForAll long value) {
    assertThat(text(JsonNumber.encode(value))).isEqualTo(Long.toString(value));
    assertThat(text(JsonNumber.encodeUnsigned(value))).isEqualTo(Long.toUnsignedString(value));
  }

  @Property
  void writesDoublesThatReadBackAsTheSame(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    Assume.that(Double.isFinite(value));

    assertThat(Double.parseDouble(text(JsonNumber.encode(value)))).isEqualTo(value);
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
