package dev.weft.tools.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folders {@code src/test/cases/init/<case>}: a workflow, the mapping that is to be written,
 * and what is to be said of it. {@code -Dgolden.update} writes both anew.
 */
class InitCasesTest {
  private static final Path CASES = Path.of("src/test/cases/init");
  private static final String EXPECTED = "expected.weft";
  private static final String SAID = "expected.report.txt";

  @TempDir private Path project;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatAPersonWould(Path folder) throws IOException {
    Path workflow = workflow(folder);
    Path sources = project.resolve(WeftProject.SOURCE_DIRECTORY);
    Files.createDirectories(sources);
    Files.copy(workflow, sources.resolve(workflow.getFileName()));

    InitOptions options =
        new InitOptions(List.of(), Optional.of("com.example.art"), Optional.empty(), false, true);
    Report report = new ProjectInit(WeftProject.of(project), options, "1.0").run();

    StringBuilder said = new StringBuilder();
    ReportFormat.TEXT.write(report, said);
    String stem = workflow.getFileName().toString().replaceFirst("\\.\\w+$", "");
    assertThat(said).doesNotContain("error");
    String written = Files.readString(sources.resolve(stem + ".weft"));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(folder.resolve(EXPECTED), written);
      Files.writeString(folder.resolve(SAID), said);
    }
    assertThat(written).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
    assertThat(said).hasToString(Files.readString(folder.resolve(SAID)));
  }

  private static Path workflow(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("expected."))
          .findFirst()
          .orElseThrow();
    }
  }
}
