package dev.weft.tools.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.Severity;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectInitTest {
  private static final String GREY =
      """
      {"1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 64, "batch_size": 1, "color": 0}},
       "2": {"class_type": "SaveImage", "inputs": {"filename_prefix": "grey", "images": ["1", 0]}}}
      """;

  @TempDir private Path folder;

  @Test
  void writesAMappingForEachWorkflowWithoutOne() throws IOException {
    write("src/main/comfyui/a.json", GREY);
    write("src/main/comfyui/deep/b.json", GREY);
    write("src/main/comfyui/c.json", GREY);
    write(
        "src/main/comfyui/other.weft",
        "package com.acme.art\nworkflow C from \"c.json\" { output images <- SaveImage }");
    write("src/main/comfyui/nodes.json", "{}");

    Report report = init(List.of());

    assertThat(report.summary()).isEqualTo("2 mappings written");
    assertThat(files()).contains("a.weft", "b.weft").doesNotContain("c.weft", "nodes.weft");
    assertThat(read("src/main/comfyui/a.weft")).startsWith("package com.acme.art\n");
  }

  @Test
  void whatIsNoWorkflowIsToldAndPassedOver() throws IOException {
    write("src/main/comfyui/package.json", "{\"name\": \"x\"}");
    write("src/main/comfyui/broken.json", "{");

    Report report = init(List.of());

    assertThat(codes(report, "no-mapping")).isEqualTo(2);
    assertThat(report.count(Severity.ERROR)).isZero();
    assertThat(files()).noneMatch(file -> file.endsWith(".weft"));
  }

  @Test
  void aNamedFileThatIsNoWorkflowIsAnError() throws IOException {
    write("src/main/comfyui/package.json", "{\"name\": \"x\"}");

    Report report = init(List.of(Path.of("package.json")));

    assertThat(report.findings()).extracting(Finding::code).contains("WEFT0207");
    assertThatThrownBy(() -> init(List.of(Path.of("none.json"))))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("the workflow is not there");
  }

  @Test
  void nothingIsOverwrittenUnlessForced() throws IOException {
    write("src/main/comfyui/a.json", GREY);
    write("src/main/comfyui/a.weft", "// mine\n");

    assertThat(init(List.of()).reaches(Severity.ERROR)).isFalse();
    assertThat(read("src/main/comfyui/a.weft")).isEqualTo("// mine\n");

    assertThat(init(List.of(Path.of("a.json"))).reaches(Severity.ERROR)).isTrue();
    assertThat(read("src/main/comfyui/a.weft")).isEqualTo("// mine\n");

    InitOptions forced =
        new InitOptions(List.of(Path.of("a.json")), Optional.empty(), Optional.empty(), true, true);
    new ProjectInit(WeftProject.of(folder), forced, "1.0").run();
    assertThat(read("src/main/comfyui/a.weft")).contains("workflow A from \"a.json\"");
  }

  @Test
  void aLinkThatLeadsElsewhereIsNotWrittenThrough() throws IOException {
    write("src/main/comfyui/a.json", GREY);
    write("elsewhere.txt", "mine");
    Files.createSymbolicLink(
        folder.resolve("src/main/comfyui/a.weft"), folder.resolve("elsewhere.txt"));

    InitOptions forced = new InitOptions(List.of(), Optional.empty(), Optional.empty(), true, true);
    assertThatThrownBy(() -> new ProjectInit(WeftProject.of(folder), forced, "1.0").run())
        .isInstanceOf(FileSystemException.class);
    assertThat(read("elsewhere.txt")).isEqualTo("mine");
  }

  @Test
  void aWorkflowFromElsewhereIsCopiedBesideItsMapping(@TempDir Path downloads) throws IOException {
    Path downloaded = Files.writeString(downloads.resolve("my flow (1).json"), GREY);

    init(List.of(downloaded));

    assertThat(read("src/main/comfyui/my flow (1).json")).isEqualTo(GREY);
    assertThat(read("src/main/comfyui/my flow (1).weft"))
        .contains("workflow MyFlow1 from \"my flow (1).json\" {");

    Files.writeString(downloaded, GREY + " ");
    Files.delete(folder.resolve("src/main/comfyui/my flow (1).weft"));
    assertThatThrownBy(() -> init(List.of(downloaded)))
        .hasMessageContaining("another file of that name is there");
  }

  @Test
  void whatCannotBeReadIsNotLeftBehind(@TempDir Path downloads) throws IOException {
    Path downloaded = Files.writeString(downloads.resolve("notes.json"), "[]");

    assertThat(init(List.of(downloaded)).reaches(Severity.ERROR)).isTrue();
    assertThat(files()).isEmpty();
  }

  @Test
  void namesOfFilesAreHarmless() throws IOException {
    for (String name : List.of("a\"b", "*/ class", "..", "class", "1", "日本", "new\nline")) {
      write("src/main/comfyui/" + name + ".json", GREY);
    }

    Report report = init(List.of());

    assertThat(report.count(Severity.ERROR)).isZero();
    assertThat(report.summary()).isEqualTo("7 mappings written");
    assertThat(files()).filteredOn(file -> file.endsWith(".weft")).hasSize(7);
    assertThat(WeftProject.of(folder).compiler(WeftProject.of(folder).nodes()))
        .satisfies(
            compiler ->
                assertThat(compiler.compile(WeftProject.of(folder).mappings(), "test").hasErrors())
                    .isFalse());
  }

  @Test
  void thePackageIsThatOfTheProject() throws IOException {
    write("src/main/comfyui/a.json", GREY);
    write(
        "pom.xml",
        "<project><parent><groupId>com.Acme-2.int</groupId></parent>"
            + "<artifactId>x</artifactId></project>");

    init(List.of());

    assertThat(read("src/main/comfyui/a.weft")).startsWith("package com.acme_2.int_\n");
  }

  @Test
  void aBuildThatLacksPluginOrClientIsToldHow() throws IOException {
    assertThat(set(false)).containsExactly("plugin-missing", "client-missing");

    write("pom.xml", "<project><artifactId>weft-client</artifactId></project>");
    assertThat(set(false)).containsExactly("plugin-missing");

    write(
        "pom.xml",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><project>&b;</project>");
    assertThat(set(false)).hasSize(2);
    assertThat(set(true)).isEmpty();
  }

  private List<String> set(boolean up) throws IOException {
    InitOptions options = new InitOptions(List.of(), Optional.empty(), Optional.empty(), false, up);
    Report report = new ProjectInit(WeftProject.of(folder), options, "1.2.3").run();
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.facts().get("xml")).contains("1.2.3"));
    return report.findings().stream().map(Finding::code).toList();
  }

  private Report init(List<Path> workflows) throws IOException {
    InitOptions options =
        new InitOptions(workflows, Optional.empty(), Optional.empty(), false, true);
    return new ProjectInit(WeftProject.of(folder), options, "1.0").run();
  }

  private static long codes(Report report, String code) {
    return report.findings().stream().filter(finding -> finding.code().equals(code)).count();
  }

  private List<String> files() throws IOException {
    Path sources = folder.resolve(WeftProject.SOURCE_DIRECTORY);
    if (!Files.isDirectory(sources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList();
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
