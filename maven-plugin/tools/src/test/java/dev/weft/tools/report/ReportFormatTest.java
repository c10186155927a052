package dev.weft.tools.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatTest {
  private static final Report REPORT =
      new Report(
          "check",
          List.of(
              Finding.of(Severity.ERROR, "missing-model", "`a \"b\"` is not there")
                  .withHelp("did you mean `c`?")
                  .at(new Place("art/größe 1.weft", 3, 5, 3, 9))
                  .with("parameter", "checkpoint"),
              Finding.of(Severity.NOTE, "looked", "looked at 2 files")),
          "1 error");

  @Test
  void tellsPeopleEachFindingAndThenTheSum() throws IOException {
    assertThat(text(ReportFormat.TEXT))
        .isEqualTo(
            """
            error: `a "b"` is not there
              --> art/größe 1.weft:3:5
              help: did you mean `c`?
            looked at 2 files
            1 error
            """);
  }

  @Test
  void tellsPullRequestsInMarkdownThatNoNameEscapesFrom() throws IOException {
    Report hostile =
        new Report(
            "diff",
            List.of(
                Finding.of(Severity.ERROR, "a", "`a` is <b>*not*</b> [here](x)")
                    .withHelp("see #1")
                    .at(new Place("a.weft", 3, 5, 3, 9)),
                Finding.of(Severity.NOTE, "b", "is `fine`")),
            "1 error");
    StringBuilder out = new StringBuilder();
    ReportFormat.MARKDOWN.write(hostile, out);
    assertThat(out.toString())
        .isEqualTo(
            """
            ### weft:diff

            1 error

            - **error:** `a` is \\<b\\>\\*not\\*\\</b\\> \\[here\\]\\(x\\) (`a.weft:3`)<br>see \\#1
            - is `fine`
            """);
  }

  @Test
  void tellsProgramsAllThatIsKnown() throws IOException {
    JsonNode json = json(ReportFormat.JSON);
    assertThat(json.at("/version").intValue()).isEqualTo(1);
    assertThat(json.at("/goal").stringValue()).isEqualTo("check");
    assertThat(json.at("/errors").intValue()).isEqualTo(1);
    JsonNode finding = json.at("/findings/0");
    assertThat(finding.at("/text").stringValue()).isEqualTo("`a \"b\"` is not there");
    assertThat(finding.at("/place/endColumn").intValue()).isEqualTo(9);
    assertThat(finding.at("/facts/parameter").stringValue()).isEqualTo("checkpoint");
    assertThat(json.at("/findings/1").has("place")).isFalse();
  }

  @Test
  void writesSarifWithReferencesThatResolve() throws IOException {
    JsonNode result = json(ReportFormat.SARIF).at("/runs/0/results/0");
    assertThat(result.at("/level").stringValue()).isEqualTo("error");
    assertThat(result.at("/message/text").stringValue())
        .isEqualTo("`a \"b\"` is not there; did you mean `c`?");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").stringValue())
        .isEqualTo("art/gr%C3%B6%C3%9Fe%201.weft");
  }

  private static JsonNode json(ReportFormat format) throws IOException {
    return JsonMapper.shared().readTree(text(format));
  }

  private static String text(ReportFormat format) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(REPORT, out);
    return out.toString();
  }
}
