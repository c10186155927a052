package dev.weft.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JavaTextTest {

  @Property
  void isOneLineOfVisibleCharactersThatUtf8CanCarry(@ForAll String text) {
    String literal = JavaText.literal(text);

    assertThat(literal.codePoints()).noneMatch(HiddenCharacters::contains);
    assertThat(unescaped(literal)).isEqualTo(text);
  }

  @Test
  void showsLettersOfEveryScript() {
    assertThat(JavaText.literal("正面 é 😀 مرحبا")).isEqualTo("\"正面 é 😀 مرحبا\"");
  }

  @Test
  void escapesWhatAReaderWouldNotSee() {
    assertThat(JavaText.literal("a\u202eb\u200b\u0000\ud83d\u2028"))
        .isEqualTo("\"a\\u202eb\\u200b\\u0000\\ud83d\\u2028\"");
  }

  @Test
  void hidesABackslashBehindHalfAPairFromJavac() {
    assertThat(JavaText.literal("\ud83d\134u")).isEqualTo("\"\\ud83d\\134u\"");
  }

  @Test
  void joinsWhatIsTooLongForOneConstant() {
    assertThat(JavaText.expression("x".repeat(50_000)).text())
        .startsWith("String.join(\"\", \"xxx")
        .contains("x\", \"x");
  }

  /** As the Java language specification says: Unicode escapes first, then those of the literal. */
  private static String unescaped(String literal) {
    StringBuilder text = new StringBuilder();
    boolean escape = false;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == '\\' && !escape && literal.charAt(i + 1) == 'u') {
        text.append((char) Integer.parseInt(literal.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(c);
        escape = c == '\\' && !escape;
      }
    }
    return text.substring(1, text.length() - 1).translateEscapes();
  }
}
