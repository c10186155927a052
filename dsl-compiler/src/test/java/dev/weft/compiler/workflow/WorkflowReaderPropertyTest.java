package dev.weft.compiler.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkflowReaderPropertyTest {

  @Property(tries = 2000)
  void readsOrReportsAndNeverFails(@ForAll("pieces") List<String> pieces) {
    DiagnosticSink sink = new DiagnosticSink();

    Optional<WorkflowGraph> graph =
        ApiFormat.read(SourceFile.of("w.json", String.join("", pieces)), sink);

    assertThat(graph.isPresent()).isNotEqualTo(sink.hasErrors());
  }

  @Property(tries = 1000)
  void survivesACutAnywhere(@ForAll("cuts") int end) {
    DiagnosticSink sink = new DiagnosticSink();

    assertThat(ApiFormat.read(SourceFile.of("w.json", WORKFLOW.substring(0, end)), sink)).isEmpty();
    assertThat(sink.sorted()).hasSize(1);
  }

  @Property(tries = 500)
  void theSpanOfALiteralIsTheLiteral(@ForAll("literals") String literal) {
    String json = "{\"1\": {\"class_type\": \"A\", \"inputs\": {\"x\":" + literal + "}}}";
    WorkflowGraph graph =
        ApiFormat.read(SourceFile.of("w.json", json), new DiagnosticSink()).orElseThrow();

    assertThat(graph.nodesOfClass("A").get(0).input("x").orElseThrow().value().span().text())
        .isEqualTo(literal);
    assertThat(graph.text()).isEqualTo(json);
  }

  private static final String WORKFLOW =
      """
      {"3": {"inputs": {"seed": 18446744073709551615, "cfg": 8.0, "model": ["4", 0], "on": true},
       "class_type": "KSampler", "_meta": {"title": "\\u00e9 \uD83D\uDE00"}},
       "4": {"inputs": {"ckpt_name": "a\\\\b"}, "class_type": "Loader", "is_changed": [null]}}""";

  @Provide
  Arbitrary<Integer> cuts() {
    return Arbitraries.integers().between(0, WORKFLOW.length() - 1);
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "{\"1\":",
            "\"class_type\":\"A\"",
            "\"inputs\":{}",
            "\"inputs\":{\"a\":[\"1\",0]}",
            "\"prompt\":",
            "\"nodes\":[]",
            "\"links\":[]",
            "{\"class_type\":\"A\",\"inputs\":{\"a\":[1,0]}}",
            "null",
            "1e5",
            "\"x\"",
            " ",
            "\"")
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> literals() {
    Arbitrary<String> numbers =
        Arbitraries.oneOf(
            Arbitraries.bigIntegers().map(Object::toString),
            Arbitraries.bigDecimals().ofScale(20).map(Object::toString),
            Arbitraries.doubles().map(Object::toString));
    Arbitrary<String> texts =
        Arbitraries.strings()
            .map(text -> text.replaceAll("[\\x00-\\x1f\"\\\\]", ""))
            .map(text -> "\"" + text + "\"");
    Arbitrary<String> scalars = Arbitraries.oneOf(numbers, texts, Arbitraries.of("true", "null"));
    return Arbitraries.oneOf(
        scalars,
        // Two may be a link, or nearly one.
        scalars
            .list()
            .ofMaxSize(4)
            .filter(items -> items.size() != 2)
            .map(items -> "[" + String.join(" ,\n", items) + "]"),
        scalars.map(value -> "{\"__value__\": [" + value + "]}"));
  }
}
