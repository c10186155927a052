package dev.weft.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.syntax.MappingToken.Kind;
import org.junit.jupiter.api.Test;

/** What a formatter and a completion work on. */
class ParsedMappingTest {

  @Test
  void keepsEveryTokenWithItsKind() {
    ParsedMapping parsed = parse("/// Doc.\nparam a = -1.5 /* b */ -> #3.\"x y\" // c\n'odd'");

    assertThat(parsed.tokens().stream().filter(token -> token.kind() != Kind.BLANK))
        .extracting(MappingToken::kind, MappingToken::text)
        .containsExactly(
            tuple(Kind.DOCUMENTATION, "/// Doc."),
            tuple(Kind.WORD, "param"),
            tuple(Kind.WORD, "a"),
            tuple(Kind.SIGN, "="),
            tuple(Kind.SIGN, "-"),
            tuple(Kind.NUMBER, "1.5"),
            tuple(Kind.BLOCK_COMMENT, "/* b */"),
            tuple(Kind.SIGN, "->"),
            tuple(Kind.ID, "#3"),
            tuple(Kind.SIGN, "."),
            tuple(Kind.TEXT, "\"x y\""),
            tuple(Kind.LINE_COMMENT, "// c"),
            tuple(Kind.ODD, "'odd'"));
  }

  @Test
  void knowsWhatCouldStandWhereEachStatementBreaks() {
    ParsedMapping parsed =
        parse("workflow A from \"a.json\" {\n  param a ->\n  output b\n  label C =\n}");

    assertThat(parsed.expectations())
        .extracting(e -> e.where().toString(), e -> e.words().toString(), e -> e.slots().toString())
        .containsExactly(
            tuple("a.weft:2:13", "[]", "[NODE]"),
            tuple("a.weft:3:11", "[:, <-]", "[]"),
            tuple("a.weft:4:12", "[]", "[TEXT]"));
    assertThat(parsed.expectations()).noneMatch(Expectation::mayEnd);
  }

  @Test
  void expectsNothingOfASoundFile() {
    assertThat(parse("workflow A from \"a.json\" {}").expectations()).isEmpty();
  }

  @Test
  void expectsAStatementInAnOpenWorkflow() {
    ParsedMapping parsed = parse("workflow A from \"a.json\" {");

    assertThat(parsed.expectations())
        .singleElement()
        .satisfies(e -> assertThat(e.words()).contains("each", "label", "param", "}"));
  }

  private static ParsedMapping parse(String text) {
    return MappingParser.parse(SourceFile.of("a.weft", text), new DiagnosticSink());
  }
}
