package dev.weft.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingParserTest {
  private final DiagnosticSink sink = new DiagnosticSink();

  @Test
  void readsPackageAndImports() {
    MappingFile file = parse("package com . acme.art import \"a.weft\" import \"b/c.weft\"");
    assertThat(file.packageName().map(Name::text)).contains("com.acme.art");
    assertThat(file.packageName().map(n -> n.span().text())).contains("com . acme.art");
    assertThat(file.imports()).extracting(Name::text).containsExactly("a.weft", "b/c.weft");
    assertThat(file.workflows()).isEmpty();
  }

  @Test
  void readsAnEmptyFile() {
    assertThat(parse("").packageName()).isEmpty();
  }

  @Test
  void readsAWorkflow() {
    MappingFile file = parse("/// One.\n///   Two.\n///\nworkflow A from \"x/a.json\" { }\n");
    WorkflowDeclaration workflow = file.workflows().get(0);
    assertThat(workflow.documentation()).isEqualTo("One.\n  Two.\n");
    assertThat(workflow.name().text()).isEqualTo("A");
    assertThat(workflow.source().text()).isEqualTo("x/a.json");
    assertThat(workflow.source().span().text()).isEqualTo("\"x/a.json\"");
    assertThat(workflow.span().text()).isEqualTo("workflow A from \"x/a.json\" { }");
  }

  @Test
  void readsEveryClauseOfAParameter() {
    ParameterDeclaration parameter =
        parameter(
            "/// Doc.\nparam p: choice(\"a\", \"b\") in -1..1e3 step 0.50 required = -2 -> N.i");
    assertThat(parameter.documentation()).isEqualTo("Doc.");
    assertThat(parameter.name().text()).isEqualTo("p");
    TypeReference type = parameter.type().orElseThrow();
    assertThat(type.name().text()).isEqualTo("choice");
    assertThat(type.options()).extracting(Name::text).containsExactly("a", "b");
    RangeClause range = parameter.range().orElseThrow();
    assertThat(range.min().value()).isEqualTo(new BigDecimal("-1"));
    assertThat(range.max().value()).isEqualTo(new BigDecimal("1e3"));
    assertThat(range.step().orElseThrow().value()).isEqualTo(new BigDecimal("0.50"));
    assertThat(parameter.required().map(Span::text)).contains("required");
    ValueSyntax.Number value = (ValueSyntax.Number) parameter.defaultValue().orElseThrow();
    assertThat(value.value()).isEqualTo(new BigDecimal("-2"));
    assertThat(value.span().text()).isEqualTo("-2");
  }

  @Test
  void leavesOutWhatIsNotWritten() {
    ParameterDeclaration parameter = parameter("param p -> N.i");
    assertThat(parameter.documentation()).isEmpty();
    assertThat(parameter.type()).isEmpty();
    assertThat(parameter.range()).isEmpty();
    assertThat(parameter.required()).isEmpty();
    assertThat(parameter.defaultValue()).isEmpty();
  }

  @Test
  void readsEveryKindOfDefault() {
    assertThat(parameter("param p = 18_446_744_073_709_551_615 -> N.i").defaultValue())
        .hasValueSatisfying(
            value ->
                assertThat(((ValueSyntax.Number) value).value())
                    .isEqualTo(new BigDecimal("18446744073709551615")));
    assertThat(parameter("param p = \"a \\\"b\\\"\\n\\t\\\\\\u00e9\" -> N.i").defaultValue())
        .hasValueSatisfying(
            value -> assertThat(((ValueSyntax.Text) value).value()).isEqualTo("a \"b\"\n\t\\é"));
    assertThat(parameter("param p = random -> N.i").defaultValue())
        .hasValueSatisfying(
            value -> assertThat(((ValueSyntax.Word) value).value()).isEqualTo("random"));
  }

  @Test
  void readsEverySelector() {
    assertThat(selector("KSampler")).isInstanceOf(NodeSelector.ByClass.class);
    assertThat(((NodeSelector.ByClass) selector("@\"Odd (x)\"")).classType().text())
        .isEqualTo("Odd (x)");
    assertThat(((NodeSelector.ByTitle) selector("\"正面 ✨\"")).title().text()).isEqualTo("正面 ✨");
    assertThat(((NodeSelector.ById) selector("#3")).id().text()).isEqualTo("3");
    assertThat(((NodeSelector.ById) selector("#\"12:34\"")).id().text()).isEqualTo("12:34");
    assertThat(((NodeSelector.ById) selector("#save")).id().text()).isEqualTo("save");
    NodeSelector.ByClassAndTitle both =
        (NodeSelector.ByClassAndTitle) selector("采样器 \"Base pass\"");
    assertThat(both.classType().text()).isEqualTo("采样器");
    assertThat(both.title().text()).isEqualTo("Base pass");
    assertThat(both.span().text()).isEqualTo("采样器 \"Base pass\"");
  }

  @Test
  void tellsLinksFromDottedInputNames() {
    List<TargetPath> targets =
        parameter("param p -> A.positive..text, B.\"size.width\", #7.step").targets();
    assertThat(targets).hasSize(3);
    assertThat(targets.get(0).steps())
        .extracting(TargetPath.Step::upstream)
        .containsExactly(false, true);
    assertThat(targets.get(1).steps())
        .extracting(step -> step.input().text())
        .containsExactly("size.width");
    assertThat(targets.get(2).span().text()).isEqualTo("#7.step");
  }

  @Test
  void readsOutputsAndLabels() {
    WorkflowDeclaration workflow =
        workflow("output a <- S\n/// Doc.\noutput b: video <- \"T\" label #3 = \"Painting\"");
    assertThat(workflow.outputs())
        .extracting(o -> o.type().map(Name::text).orElse("none"))
        .containsExactly("none", "video");
    assertThat(workflow.outputs().get(1).documentation()).isEqualTo("Doc.");
    assertThat(workflow.labels().get(0).text().text()).isEqualTo("Painting");
  }

  @Test
  void countsInUnitsOfTheTextBehindSignsBeyondTheFirstPlane() {
    ParameterDeclaration parameter = parameter("/* 👍👍 */ param a -> \"👍\".i");
    assertThat(parameter.name().span().text()).isEqualTo("a");
    assertThat(parameter.targets().get(0).span().text()).isEqualTo("\"👍\".i");
  }

  @Test
  void warnsAboutDocumentationThatBelongsToNothing() {
    parse("workflow A from \"a.json\" {\n  param p -> N.i /// why\n  /// not\n}\n/// end\n");
    assertThat(sink.sorted())
        .extracting(Diagnostic::code, d -> d.primary().span().position().line())
        .containsExactly(
            tuple(DiagnosticCode.MISPLACED_DOC, 2),
            tuple(DiagnosticCode.MISPLACED_DOC, 3),
            tuple(DiagnosticCode.MISPLACED_DOC, 5));
  }

  @Test
  void keepsSoundStatementsOfABrokenFile() {
    SourceFile file =
        SourceFile.of(
            "a.weft",
            """
            package a
            workflow A from "a.json" {
              param good -> N.i
              param bad N.i
              /// Documented.
              param alsoGood -> N.j
              param escaped = "\\q" -> N.k
            }
            workflow B form "b.json" { param lost -> N.i }
            workflow C from "c.json" { output images <- S }
            """);
    MappingFile mapping = MappingParser.parse(file, sink).mapping().orElseThrow();
    assertThat(mapping.packageName().map(Name::text)).contains("a");
    assertThat(mapping.workflows()).extracting(w -> w.name().text()).containsExactly("A", "C");
    assertThat(mapping.workflows().get(0).parameters())
        .extracting(p -> p.name().text() + ":" + p.documentation())
        .containsExactly("good:", "alsoGood:Documented.");
    assertThat(sink.sorted())
        .extracting(d -> d.primary().span().position().line())
        .containsExactly(4, 7, 9);
  }

  @Test
  void givesNothingOfATextThatIsNoMapping() {
    assertThat(MappingParser.parse(SourceFile.of("a.weft", "{\"3\": {}}"), sink).mapping())
        .isEmpty();
    assertThat(sink.sorted()).hasSize(1);
  }

  @Test
  void stopsReportingWhenNothingMakesSense() {
    String text = "workflow A from \"a.json\" {" + "\nparam x N.i".repeat(10_000) + "}";
    assertThat(MappingParser.parse(SourceFile.of("a.weft", text), sink).mapping()).isPresent();
    assertThat(sink.sorted())
        .hasSize(51)
        .last()
        .satisfies(
            last ->
                assertThat(last.message())
                    .isEqualTo("from here on, more than 950 more errors are not shown"));
  }

  private NodeSelector selector(String text) {
    return parameter("param p -> " + text + ".i").targets().get(0).node();
  }

  private ParameterDeclaration parameter(String statement) {
    return workflow(statement).parameters().get(0);
  }

  private WorkflowDeclaration workflow(String statements) {
    return parse("workflow A from \"a.json\" {\n" + statements + "\n}").workflows().get(0);
  }

  private MappingFile parse(String text) {
    MappingFile file =
        MappingParser.parse(SourceFile.of("a.weft", text), sink).mapping().orElseThrow();
    assertThat(sink.hasErrors()).isFalse();
    return file;
  }
}
