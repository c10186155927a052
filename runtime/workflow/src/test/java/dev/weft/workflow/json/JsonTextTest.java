package dev.weft.workflow.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void escapesWhatJsonDemandsAndNothingElse() {
    assertThat(encode("plain / text? 日本 😀 \u007f\u2028"))
        .isEqualTo("\"plain / text? 日本 😀 \u007f\u2028\"");
    assertThat(encode("a\"b\\c")).isEqualTo("\"a\\\"b\\\\c\"");
    assertThat(encode("\b\f\n\r\t")).isEqualTo("\"\\b\\f\\n\\r\\t\"");
    assertThat(encode("\u0000\u001f")).isEqualTo("\"\\u0000\\u001f\"");
    assertThat(encode("")).isEqualTo("\"\"");
  }

  @Test
  void findsWhatToEscapeAtEveryPlace() {
    for (int length = 1; length <= 20; length++) {
      for (int at = 0; at < length; at++) {
        for (String odd : new String[] {"\"", "\\", "\n", "\ud83d", "é", "?", "\u007f"}) {
          String text = "x".repeat(at) + odd + "x".repeat(length - at - 1);
          assertThat(MAPPER.readValue(JsonText.encode(text), String.class)).isEqualTo(text);
        }
      }
    }
  }

  @Test
  void writesHalfASurrogatePairAsAnEscape() {
    assertThat(encode("a\ud83d")).isEqualTo("\"a\\ud83d\"");
    assertThat(encode("\ude00\ud83d日")).isEqualTo("\"\\ude00\\ud83d日\"");
    assertThat(new String(JsonText.encodeLiteral("[\"\ud83d\", \"😀\"]"), StandardCharsets.UTF_8))
        .isEqualTo("[\"\\ud83d\", \"😀\"]");
  }

  @Property
  void readsBackAsTheSameText(@ForAll String text) throws CharacterCodingException {
    byte[] json = JsonText.encode(text);

    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
    assertThat(MAPPER.readValue(json, String.class)).isEqualTo(text);
    assertThat(JsonText.quote(text).getBytes(StandardCharsets.UTF_8)).isEqualTo(json);
  }

  @Property
  void keepsOrdinaryTextAsItIs(@ForAll String text) {
    String plain = text.replaceAll("[\\p{Cntrl}\"\\\\\\p{Cs}]", "");

    assertThat(encode(plain)).isEqualTo('"' + plain + '"');
  }

  private static String encode(String text) {
    return new String(JsonText.encode(text), StandardCharsets.UTF_8);
  }
}
