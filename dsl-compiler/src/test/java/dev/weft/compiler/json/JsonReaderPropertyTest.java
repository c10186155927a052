package dev.weft.compiler.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.SourceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReaderPropertyTest {
  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Without decimals, which have no place for some exponents. */
  private static final JsonMapper WITHOUT_DECIMALS =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Jackson looks at the low byte of a digit alone, so that U+0130 is a zero in an escape. */
  private static final Pattern JACKSON_TAKES_FOR_DIGITS =
      Pattern.compile("\\\\u[0-9a-fA-F]{0,3}[^\\x00-\\x7f]");

  @Property(tries = 500)
  void readsWhatJacksonReads(@ForAll("json") String json) {
    DiagnosticSink sink = new DiagnosticSink();

    Optional<JsonValue> read = JsonReader.read(SourceFile.of("a.json", json), sink);

    assertThat(sink.sorted()).isEmpty();
    assertSame(read.orElseThrow(), JACKSON.readTree(json));
  }

  @Property(tries = 500)
  void theTextOfASpanReadsAsTheSameValue(@ForAll("json") String json) {
    JsonValue root =
        JsonReader.read(SourceFile.of("a.json", json), new DiagnosticSink()).orElseThrow();

    assertSpans(root);
  }

  @Property(tries = 1000)
  void refusesWhatJacksonRefuses(@ForAll("nearlyJson") String text) {
    Assume.that(!JACKSON_TAKES_FOR_DIGITS.matcher(text).find());
    DiagnosticSink sink = new DiagnosticSink();

    Optional<JsonValue> read = JsonReader.read(SourceFile.of("a.json", text), sink);

    assertThat(read.isPresent()).isEqualTo(jacksonReads(text));
    assertThat(sink.sorted()).hasSize(read.isPresent() ? 0 : 1);
  }

  @Property(tries = 1000)
  void reportsGarbageAndNeverFails(@ForAll String text) {
    DiagnosticSink sink = new DiagnosticSink();

    assertThat(JsonReader.read(SourceFile.of("a.json", text), sink).isPresent())
        .isNotEqualTo(sink.hasErrors());
  }

  private static boolean jacksonReads(String text) {
    try {
      return !WITHOUT_DECIMALS.readTree(text).isMissingNode();
    } catch (JacksonException e) {
      return false;
    }
  }

  private static void assertSame(JsonValue ours, JsonNode theirs) {
    if (ours instanceof JsonObject object) {
      assertThat(theirs.isObject()).isTrue();
      assertThat(theirs.propertyNames())
          .containsExactlyInAnyOrderElementsOf(
              object.members().stream().map(JsonMember::key).distinct().toList());
      theirs.forEachEntry((key, value) -> assertSame(object.get(key).orElseThrow(), value));
    } else if (ours instanceof JsonArray array) {
      assertThat(array.items()).hasSize(theirs.size());
      for (int i = 0; i < theirs.size(); i++) {
        assertSame(array.items().get(i), theirs.get(i));
      }
    } else if (ours instanceof JsonText text) {
      assertThat(text.value()).isEqualTo(theirs.stringValue());
    } else if (ours instanceof JsonNumber number) {
      assertThat(new BigDecimal(number.span().text())).isEqualByComparingTo(theirs.decimalValue());
      assertThat(number.isInteger()).isEqualTo(theirs.isIntegralNumber());
    } else if (ours instanceof JsonBoolean flag) {
      assertThat(flag.value()).isEqualTo(theirs.booleanValue());
    } else {
      assertThat(ours).isInstanceOf(JsonNull.class);
      assertThat(theirs.isNull()).isTrue();
    }
  }

  private static void assertSpans(JsonValue value) {
    assertThat(JACKSON.readTree(value.span().text())).isNotNull();
    if (value instanceof JsonObject object) {
      for (JsonMember member : object.members()) {
        assertThat(JACKSON.readTree(member.keySpan().text()).stringValue()).isEqualTo(member.key());
        assertSpans(member.value());
      }
    } else if (value instanceof JsonArray array) {
      array.items().forEach(JsonReaderPropertyTest::assertSpans);
    } else {
      assertSame(value, JACKSON.readTree(value.span().text()));
    }
  }

  @Provide
  Arbitrary<String> json() {
    return value(3);
  }

  /** JSON with one character taken out, doubled, or exchanged. */
  @Provide
  Arbitrary<String> nearlyJson() {
    Arbitrary<String> pieces =
        Arbitraries.of("", "{", "}", "[", "]", ",", ":", "\"", "\\", "0", "-", ".", "x", "t", "'");
    return Combinators.combine(json(), Arbitraries.integers().between(0, 10_000), pieces)
        .as(
            (json, place, piece) -> {
              int at = place % json.length();
              return json.substring(0, at) + piece + json.substring(at + 1);
            });
  }

  private static Arbitrary<String> value(int depth) {
    Arbitrary<String> scalar = Arbitraries.oneOf(number(), text(), word());
    if (depth == 0) {
      return scalar;
    }
    Arbitrary<List<String>> items = value(depth - 1).list().ofMaxSize(4);
    Arbitrary<String> member =
        Combinators.combine(text(), blank(), value(depth - 1))
            .as((key, blank, value) -> key + blank + ":" + blank + value);
    return Arbitraries.oneOf(
        scalar,
        Combinators.combine(items, blank()).as((i, b) -> b + "[" + b + joined(i, b) + "]" + b),
        Combinators.combine(member.list().ofMaxSize(4), blank())
            .as((m, b) -> b + "{" + joined(m, b) + b + "}" + b));
  }

  private static String joined(List<String> parts, String blank) {
    return String.join(blank + "," + blank, parts);
  }

  private static Arbitrary<String> blank() {
    return Arbitraries.of("", " ", "\n", "\r\n", "\t ");
  }

  private static Arbitrary<String> word() {
    return Arbitraries.of("true", "false", "null");
  }

  private static Arbitrary<String> number() {
    Arbitrary<String> whole = Arbitraries.of("0", "7", "512", "18446744073709551615");
    Arbitrary<String> fraction = Arbitraries.of("", ".0", ".25", ".30000000000000004");
    Arbitrary<String> exponent = Arbitraries.of("", "e-5", "E+3", "e0");
    return Combinators.combine(Arbitraries.of("", "-"), whole, fraction, exponent)
        .as((sign, digits, part, power) -> sign + digits + part + power);
  }

  /** Without half surrogate pairs in escapes, which JSON allows and Jackson refuses in keys. */
  private static Arbitrary<String> text() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of("\\\"", "\\\\", "\\n", "\\u00e9", "/", "\uD83D\uDE00", "*/"),
            Arbitraries.chars()
                .range(' ', '\uffff')
                .filter(c -> c != '"' && c != '\\')
                .map(String::valueOf));
    return piece.list().ofMaxSize(6).map(pieces -> "\"" + String.join("", pieces) + "\"");
  }
}
