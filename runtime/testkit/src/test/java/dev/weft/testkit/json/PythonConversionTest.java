package dev.weft.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonConversionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "INT     | \" 32 \"               | 32",
        "INT     | 32.9                   | 32",
        "INT     | -32.9                  | -32",
        "INT     | true                   | 1",
        "INT     | 18446744073709551615   | 18446744073709551615",
        "FLOAT   | 7                      | 7.0",
        "FLOAT   | \"1e-3\"               | 0.001",
        "STRING  | 1.0                    | \"1.0\"",
        "STRING  | null                   | \"None\"",
        "STRING  | [1, \"a\", false]      | \"[1, 'a', False]\"",
        "BOOLEAN | \"false\"              | true",
        "BOOLEAN | 0                      | false",
        "MODEL   | \"x\"                  | \"x\"",
      })
  void convertsAsPythonDoes(String type, String given, String expected) {
    assertThat(Json.write(PythonConversion.convert(type, Json.parse(given)))).isEqualTo(expected);
  }

  @Test
  void saysWhyThereIsNoConversion() {
    assertThatThrownBy(() -> PythonConversion.convert("INT", Json.parse("\"wide\"")))
        .isInstanceOf(PythonFault.class)
        .hasMessage("invalid literal for int() with base 10: 'wide'");
    assertThatThrownBy(() -> PythonConversion.convert("FLOAT", Json.parse("null")))
        .isInstanceOf(PythonFault.class)
        .hasMessage("float() argument must be a string or a real number, not 'NoneType'");
  }
}
