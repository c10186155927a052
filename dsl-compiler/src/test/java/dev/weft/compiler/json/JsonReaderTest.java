package dev.weft.compiler.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.SourceFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {
  private final DiagnosticSink sink = new DiagnosticSink();

  /** A text, the message, and the offending piece of the text. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        row("", "`a.json` is empty", ""),
        row(" \n", "`a.json` is empty", ""),
        row("{'a': 1,}", "a comma after the last member", ","),
        row("[1, 2 , \n]", "a comma after the last member", ","),
        row("{,}", "a comma too many", ","),
        row("[,1]", "a value is missing", ","),
        row("{'a': }", "a value is missing", "}"),
        row("{'a': 1 'b': 2}", "a comma is missing", "'"),
        row("[1 2]", "a comma is missing", "2"),
        row("{'a' 1}", "a colon is missing", "1"),
        row("{'a', 1}", "a colon is missing", ","),
        row("{'a': [1}", "`}` closes what `[` opened", "}"),
        row("[{'a': 1]", "`]` closes what `{` opened", "]"),
        row("{} {}", "the JSON ended before this", "{"),
        row("{}}", "the JSON ended before this", "}"),
        row("{'a': 1", "the file ends in the middle", ""),
        row("{'a':", "the file ends in the middle", ""),
        row("{'a'", "the file ends in the middle", ""),
        row("{", "the file ends in the middle", ""),
        row("[1,", "the file ends in the middle", ""),
        row("{'a': 'b", "a text has no end", "'"),
        row("{'a': 'b\\", "a text has no end", "'"),
        row("{'a': 'b\nc'}", "a text goes over the end of its line", "\n"),
        row("'a\u0000b'", "U+0000 inside a text", "\u0000"),
        row("'a\tb'", "U+0009 inside a text", "\t"),
        row("'C:\\Users'", "`\\U` is no escape in JSON", "\\U"),
        row("'\\u12g4'", "`\\u12` is no escape in JSON", "\\u12"),
        row("'\\u\uff11234'", "`\\u` is no escape in JSON", "\\u"),
        row("[01]", "`01` is not a number in JSON", "01"),
        row("[-]", "`-` is not a number in JSON", "-"),
        row("[1.]", "`1.` is not a number in JSON", "1."),
        row("[.5]", "`.5` is not a number in JSON", ".5"),
        row("[+5]", "`+5` is not a number in JSON", "+5"),
        row("[1e]", "`1e` is not a number in JSON", "1e"),
        row("[1.5.2]", "`1.5.2` is not a number in JSON", "1.5.2"),
        row("[0xFF]", "`0xFF` is not a number in JSON", "0xFF"),
        row("[NaN]", "JSON has no `NaN`", "NaN"),
        row("[-Infinity]", "JSON has no `-Infinity`", "-Infinity"),
        row("[True]", "`True` is Python, not JSON", "True"),
        row("[None]", "`None` is Python, not JSON", "None"),
        row("[undefined]", "JSON has no `undefined`", "undefined"),
        row("[nullable]", "`nullable` has no quotes", "nullable"),
        row("{a: 1}", "the key `a` has no quotes", "a"),
        row("{'a': euler}", "`euler` has no quotes", "euler"),
        row("{'a': 1 // one\n}", "JSON has no comments", "// one"),
        row("/* why */ {}", "JSON has no comments", "/*"),
        row("{} # done", "JSON has no comments", "# done"),
        row("{\u201ca\u201d: 1}", "typographic quotes", "\u201c"),
        row("[1,\u00a02]", "an invisible character between the values: U+00A0", "\u00a0"),
        row("[1,\u200b2]", "an invisible character between the values: U+200B", "\u200b"),
        row("[1,\u00002]", "an invisible character between the values: U+0000", "\u0000"),
        row("{\n<<<<<<< HEAD\n'a': 1}", "git left a merge conflict in the file", "<<<<<<< HEAD"),
        row("{'a': 1\n=======\n}", "git left a merge conflict in the file", "======="),
        row("{'a': 1,\n>>>>>>> b\n}", "git left a merge conflict in the file", ">>>>>>> b"),
        row(
            "version https://git-lfs.github.com/spec/v1\noid sha256:0\n",
            "the file is a pointer of Git LFS, not the file itself",
            "version https://git-lfs.github.com"),
        row("\u0089PNG\r\n\u001a\n", "the file is a PNG picture, not JSON", "\u0089PNG"),
        row("\ufffdPNG\r\n", "the file is a PNG picture, not JSON", "\ufffdPNG"),
        row("\n<!DOCTYPE html>", "the file is a web page, not JSON", "<!DOCTYPE"),
        row(
            "{\u0000'\u0000",
            "the file holds binary data or UTF-16, not JSON in UTF-8",
            "{\u0000"));
  }

  private static Arguments row(String json, String message, String piece) {
    return Arguments.of(json.replace('\'', '"'), message, piece.replace('\'', '"'));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysWhatIsWrongAndWhere(String json, String message, String piece) {
    assertThat(JsonReader.read(SourceFile.of("a.json", json), sink)).isEmpty();

    assertThat(sink.sorted()).hasSize(1);
    Diagnostic diagnostic = sink.sorted().get(0);
    assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.INVALID_JSON);
    assertThat(diagnostic.message()).isEqualTo(message);
    assertThat(diagnostic.primary().span().text()).isEqualTo(piece);
  }

  @Test
  void saysSingleQuotesAreNotJson() {
    JsonReader.read(SourceFile.of("a.json", "{'a': 1}"), sink);

    assertThat(sink.sorted().get(0).message()).isEqualTo("JSON has no single quotes");
    assertThat(sink.sorted().get(0).primary().span().text()).isEqualTo("'a'");
  }

  @Test
  void givesEverySpan() {
    JsonObject root = (JsonObject) read(" {\"a\\n\" : [ -1.50e+07, \"x\\\"\uD83D\uDE00\" ]} ");

    assertThat(root.span().start()).isEqualTo(1);
    assertThat(root.members().get(0).key()).isEqualTo("a\n");
    assertThat(root.members().get(0).keySpan().text()).isEqualTo("\"a\\n\"");
    JsonArray array = (JsonArray) root.members().get(0).value();
    assertThat(array.span().text()).isEqualTo("[ -1.50e+07, \"x\\\"\uD83D\uDE00\" ]");
    assertThat(array.items().get(0)).isInstanceOf(JsonNumber.class);
    assertThat(array.items().get(0).span().text()).isEqualTo("-1.50e+07");
    assertThat(((JsonText) array.items().get(1)).value()).isEqualTo("x\"\uD83D\uDE00");
  }

  @Test
  void resolvesEveryEscape() {
    assertThat(((JsonText) read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00\"")).value())
        .isEqualTo("\"\\/\b\f\n\r\t\u00e9\uD83D\uDE00");
  }

  @Test
  void keepsMembersWithTheSameKey() {
    JsonObject object = (JsonObject) read("{\"a\": 1, \"a\": 2}");

    assertThat(object.members()).hasSize(2);
    assertThat(object.get("a").orElseThrow().span().text()).isEqualTo("2");
  }

  private JsonValue read(String json) {
    JsonValue value = JsonReader.read(SourceFile.of("a.json", json), sink).orElseThrow();
    assertThat(sink.sorted()).isEmpty();
    return value;
  }
}
