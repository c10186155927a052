package dev.weft.tools.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.Compilation;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.source.DiskStore;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceStore;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectFormatTest {
  private static final String GREY =
      "{\"1\": {\"class_type\": \"EmptyLatentImage\", \"inputs\": {\"width\": 64}}}\n";

  @TempDir private Path folder;

  @Test
  void writesWhatIsLaidOutOtherwiseAndNothingTwice() throws IOException {
    write("art/grey.weft", "\uFEFFpackage a\r\nworkflow Grey from \"grey.json\" { }\r\n");
    write("art/grey.json", GREY);
    write("nodes.json", "{}");

    Report report = format(false);
    assertThat(report.findings())
        .extracting(Finding::code, Finding::severity, finding -> finding.facts().get("file"))
        .containsExactly(
            tuple("formatted", "src/main/comfyui/art/grey.weft"),
            tuple("formatted", "src/main/comfyui/art/grey.json"));
    assertThat(report.summary()).isEqualTo("2 files: 2 formatted");
    assertThat(read("art/grey.weft"))
        .isEqualTo("package a\r\nworkflow Grey from \"grey.json\" { }\r\n");
    assertThat(read("nodes.json")).isEqualTo("{}");
    assertThat(format(false).findings()).isEmpty();
    assertThat(Files.list(folder.resolve("src/main/comfyui/art"))).hasSize(2);
  }

  private static Tuple tuple(String code, String file) {
    return Assertions.tuple(code, Severity.NOTE, file);
  }

  @Test
  void onlyTellsWhenItChecks() throws IOException {
    write("grey.weft", "package a\nworkflow Grey from \"grey.json\" { }\n");
    write("grey.json", GREY);

    Report report = format(true);
    assertThat(report.reaches(Severity.ERROR)).isTrue();
    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.text()).isEqualTo("`src/main/comfyui/grey.json` is not formatted");
              assertThat(finding.help()).hasValue("run `weft:format`");
            });
    assertThat(report.summary()).isEqualTo("2 files: 1 not formatted");
    assertThat(read("grey.json")).isEqualTo(GREY);
  }

  @Test
  void leavesFilesWithMistakesAloneAndTellsWhy() throws IOException {
    write("broken.weft", "package a\nworkflow Grey from \"broken.json\" {  param }\n");
    write("broken.json", "{\"1\":");
    write("grey.weft", "package a\n\n\nworkflow Grey from \"../../../../outside.json\" { }\n");

    Report report = format(false);
    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("WEFT0101", "formatted", "WEFT0204");
    assertThat(report.summary()).isEqualTo("3 files: 1 formatted, 2 left alone");
    assertThat(read("broken.weft")).contains("{  param }");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void generatesTheSameAsBefore(Path project) throws IOException {
    Map<Path, String> laidOut =
        mappings(project).stream()
            .collect(Collectors.toMap(file -> file, ProjectFormatTest::laidOut));
    DiskStore before = new DiskStore(project, project);
    assertThat(units(new OverlayStore(before, laidOut), project)).isEqualTo(units(before, project));
  }

  static Stream<Path> folders() throws IOException {
    try (Stream<Path> cases =
        Files.walk(Mappings.PROJECT.resolve("dsl-compiler/src/test/cases"), 2)) {
      return Stream.concat(
              cases.filter(Files::isDirectory).sorted().toList().stream(),
              Stream.of("cookbook", "quickstart", "benchmarks")
                  .map(name -> Mappings.PROJECT.resolve("samples/" + name + "/src/main/comfyui")))
          .filter(folder -> !mappings(folder).isEmpty());
    }
  }

  private static List<Path> mappings(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".weft") && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String laidOut(Path mapping) {
    try {
      String text = Files.readString(mapping);
      return Mappings.parse(text).map(MappingLayout::of).orElse(text);
    } catch (IOException e) {
      return "";
    }
  }

  private static List<GeneratedUnit> units(SourceStore store, Path folder) {
    Path own = folder.resolve("nodes.json");
    ProjectCatalog catalog =
        Files.exists(own) ? ProjectCatalog.read(store, own) : ProjectCatalog.bundled();
    Compilation compiled = new MappingCompiler(store, catalog).compile(mappings(folder), "test");
    return compiled.mappings().stream().flatMap(m -> m.units().stream()).toList();
  }

  private Report format(boolean check) throws IOException {
    return new ProjectFormat(WeftProject.of(folder), check).run();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("src/main/comfyui").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("src/main/comfyui").resolve(name));
  }
}
