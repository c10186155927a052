package dev.weft.tools.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.tools.check.ProjectCheck;
import dev.weft.tools.project.WeftProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSchemaTest {

  @Test
  void whatCheckAnswersFits(@TempDir Path folder) throws IOException {
    Path mappings = Files.createDirectories(folder.resolve("src/main/comfyui"));
    Files.writeString(mappings.resolve("a.weft"), "package a\nworkflow A from \"none.json\" { }");
    Report report = new ProjectCheck(WeftProject.of(folder)).run();
    assertThat(report.findings()).isNotEmpty();
    ReportSchema.assertFits(report);
  }

  @Test
  void whatFilesAndServersSayFits() throws IOException {
    String hostile = "a\u001b[2J\r\nb\u202ec\u2028\u0000\u0085" + "x".repeat(100_000);
    Finding finding =
        Finding.of(Severity.NOTE, "any-code", hostile)
            .withHelp(hostile)
            .at(Place.of(hostile))
            .with("fact", hostile);
    assertThat(finding.text()).startsWith("a\\u001b[2J\\r\\nb\\u202ec\\u2028");
    assertThat(finding.text().length()).isLessThan(3000);
    ReportSchema.assertFits(new Report("any", List.of(finding), hostile));
  }

  @Test
  void otherShapesDoNotFit() {
    String report =
        "{'version': 1, 'goal': 'check', 'summary': 's', 'errors': 0, 'warnings': 0,"
            + " 'findings': [%s]}";
    String finding = "{'severity': 'note', 'code': 'a-b', 'text': 't'}";
    assertThat(ReportSchema.fits(report.formatted(finding).replace('\'', '"'))).isTrue();
    assertThat(
            ReportSchema.fits(report.formatted(finding.replace("a-b", "A B")).replace('\'', '"')))
        .isFalse();
    assertThat(ReportSchema.fits(report.formatted("{}").replace('\'', '"'))).isFalse();
  }

  @Test
  void theTerminalGetsNothingToActOn() throws IOException {
    StringBuilder text = new StringBuilder();
    ReportFormat.TEXT.write(
        new Report(
            "any",
            List.of(Finding.of(Severity.ERROR, "x", "\u001b[2J").at(Place.of("\u001b]0;title"))),
            "\u001b[31m"),
        text);
    assertThat(text.toString()).doesNotContain("\u001b");
  }
}
