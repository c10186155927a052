package dev.weft.compiler.syntax;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.source.SourceFile;
import dev.weft.grammar.WeftParser;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the text, parsing ends, and either all of it was understood or an error says why not.
 */
class MappingParserPropertyTest {

  @Property(tries = 500)
  void anyTextIsAcceptedOrReported(@ForAll String text) {
    parse(text);
  }

  @Property(tries = 1500)
  void anySequenceOfWordsIsAcceptedOrReported(@ForAll("words") String text) {
    parse(text);
  }

  @Property(tries = 500)
  void anyDamageToAMappingIsAcceptedOrReported(@ForAll("damaged") String text) {
    parse(text);
  }

  private static void parse(String text) {
    DiagnosticSink sink = new DiagnosticSink();
    ParsedMapping parsed = MappingParser.parse(SourceFile.of("a.weft", text), sink);
    assertThat(parsed.mapping().isPresent() || sink.hasErrors()).isTrue();
    assertThat(parsed.tokens().stream().map(MappingToken::text).collect(joining()))
        .isEqualTo(parsed.file().text());
    assertThat(parsed.expectations()).allMatch(e -> sink.hasErrors());
    boolean fitsGrammar =
        Parsed.of(Tokens.of(SourceFile.of("a.weft", text)).visible(), WeftParser::mappingFile)
            .tree()
            .isPresent();
    assertThat(fitsGrammar || sink.hasErrors()).isTrue();
    assertThat(SnippetFormatter.plain().formatAll(sink.sorted()))
        .doesNotContain("WORD", "STRING", "ODD_", "<EOF>", "null");
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "package",
            "import",
            "workflow",
            "from",
            "param",
            "output",
            "label",
            "required",
            "in",
            "step",
            "set",
            "toggle",
            "each",
            "fragment",
            "use",
            "a",
            "KSampler",
            "\"x\"",
            "\"x",
            "'x'",
            "#3",
            "#",
            "@",
            "1",
            "-",
            "1.5",
            "0x1",
            ".",
            "..",
            ",",
            ":",
            "=",
            "->",
            "<-",
            "(",
            ")",
            "{",
            "}",
            "|",
            ";",
            "/*",
            "*/",
            "///",
            "//",
            "\\",
            "\n",
            "\r\n",
            "👍",
            "\u0000")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> damaged() {
    String whole =
        """
        package com.acme
        /// Doc.
        workflow A from "a.json" {
          param p: choice("a") in 1..2 step 1 required = -1.5 -> @"N (x)".a..b, #"1:2".c
          output images: image <- S "T"
          label #3 = "x\\u00e9"
        }
        """;
    Arbitrary<Integer> place = Arbitraries.integers().between(0, whole.length());
    return place.flatMap(
        from ->
            Arbitraries.integers()
                .between(0, 20)
                .map(
                    length ->
                        whole.substring(0, from)
                            + whole.substring(Math.min(whole.length(), from + length))));
  }
}
