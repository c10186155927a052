package dev.weft.tools.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.ReportFormat;
import dev.weft.tools.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dgolden.update} to write what is told now as what is expected. */
class DiffCasesTest {
  private static final Pattern METHOD =
      Pattern.compile("^ +public (?:static )?[\\w<>.,@ ]+ \\w+\\([^)]*\\)", Pattern.MULTILINE);

  @TempDir private Path project;

  @ParameterizedTest
  @MethodSource("dev.weft.tools.diff.DiffCase#all")
  void tellsWhatIsExpected(DiffCase one) throws IOException, GitAPIException {
    one.in(project);
    StringBuilder told = new StringBuilder();
    ReportFormat.TEXT.write(new ProjectDiff(WeftProject.of(project), "HEAD", false).run(), told);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(one.expected(), told);
    }
    assertThat(told.toString()).isEqualTo(Files.readString(one.expected()));
  }

  /** The generated classes are the proof: what is not rated as breaking takes no method away. */
  @ParameterizedTest
  @MethodSource("dev.weft.tools.diff.DiffCase#all")
  void ratesAsBreakingWhateverTakesAMethodAway(DiffCase one) throws IOException, GitAPIException {
    Path before = Files.createDirectories(project.resolve("before"));
    one.in(before);
    Path after = Files.createDirectories(project.resolve("after"));
    one.in(after);
    one.undo(before);
    Report report = new ProjectDiff(WeftProject.of(after), "HEAD", true).run();
    Set<String> gone = methods(before);
    gone.removeAll(methods(after));
    if (!report.reaches(Severity.ERROR)) {
      assertThat(gone).isEmpty();
    }
  }

  private static Set<String> methods(Path project) {
    WeftProject weft = WeftProject.of(project);
    return weft
        .compiler(ProjectCatalog.bundled())
        .compile(weft.mappings(), "test")
        .mappings()
        .stream()
        .flatMap(mapping -> mapping.units().stream())
        .filter(unit -> unit.kind() == GeneratedUnit.Kind.SOURCE)
        .flatMap(
            unit ->
                METHOD
                    .matcher(unit.text())
                    .results()
                    .map(
                        found ->
                            unit.path()
                                + ": "
                                + found
                                    .group()
                                    .replaceAll("\\s+", " ")
                                    .replaceAll(" \\w+(?=[,)])", "")))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
