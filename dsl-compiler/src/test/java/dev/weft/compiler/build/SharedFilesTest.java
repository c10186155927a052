package dev.weft.compiler.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of mappings that import others, with the real compiler. */
final class SharedFilesTest {
  private static final String GRAPH =
      """
      {
        "1": { "class_type": "KSampler", "inputs": { "steps": 20, "cfg": 7.5, "sampler_name": "euler" } },
        "2": { "class_type": "SaveImage", "inputs": { "filename_prefix": "a", "images": ["1", 0] } }
      }
      """;
  private static final String SAMPLING =
      """
      package p
      import "choices.weft"
      fragment Sampling {
        param steps: int -> KSampler.steps
        param sampler: Sampler -> KSampler.sampler_name
      }
      """;

  @TempDir Path basedir;
  private Path mappings;

  @BeforeEach
  void runOnce() throws IOException {
    mappings = Files.createDirectories(basedir.resolve("src/main/comfyui"));
    write("w.json", GRAPH);
    write("choices.weft", "package p choice Sampler = KSampler.sampler_name");
    write("sampling.weft", SAMPLING);
    writeWorkflow(
        "uses.weft", "import \"sampling.weft\" workflow Uses from \"w.json\" use Sampling", "");
    writeWorkflow("alone.weft", "workflow Alone from \"w.json\"", "param steps -> KSampler.steps");

    GenerationResult result = run();

    assertThat(result.summary()).isEqualTo("4 of 4 mappings compiled, 0 up to date");
    assertThat(names(result))
        .containsExactlyInAnyOrder(
            "Sampler.java",
            "Sampling.java",
            "UsesWorkflow.java",
            "UsesWorkflow.json",
            "AloneWorkflow.java",
            "AloneWorkflow.json");
    assertThat(run().touched()).isEmpty();
  }

  @Test
  void aChangedFragmentIsGeneratedAgainWithAllThatUseIt() throws IOException {
    write("sampling.weft", SAMPLING.replace("}", "param cfg: float -> KSampler.cfg\n}"));

    GenerationResult result = run();

    assertThat(result.summary()).isEqualTo("2 of 4 mappings compiled, 2 up to date");
    assertThat(names(result)).containsExactly("Sampling.java", "UsesWorkflow.java");
  }

  @Test
  void whatAFragmentImportsCountsToo() throws IOException {
    write("choices.weft", "package q choice Sampler = KSampler.sampler_name");

    GenerationResult result = run();

    assertThat(result.summary()).isEqualTo("3 of 4 mappings compiled, 1 up to date");
    assertThat(names(result))
        .containsExactlyInAnyOrder(
            "Sampler.java", "Sampler.java", "Sampling.java", "UsesWorkflow.java");
  }

  @Test
  void aFragmentsCommentAloneChangesNoFile() throws IOException {
    write("sampling.weft", "// to be shared\n" + SAMPLING);

    assertThat(run().touched()).isEmpty();
  }

  @Test
  void aDeletedFragmentIsAnErrorInAllThatUseIt() throws IOException {
    Files.delete(mappings.resolve("sampling.weft"));

    GenerationResult result = run();

    assertThat(result.failed()).isTrue();
    assertThat(result.messages())
        .filteredOn(Message::isError)
        .allMatch(message -> message.file().equals("src/main/comfyui/uses.weft"))
        .extracting(message -> message.text().substring(0, "WEFT0000".length()))
        .containsExactly("WEFT0201");
    assertThat(basedir.resolve("target/sources/p/Sampling.java")).exists();
  }

  @Test
  void theInterfaceGoesWithItsLastDeclaration() throws IOException {
    Files.delete(mappings.resolve("sampling.weft"));
    writeWorkflow("uses.weft", "workflow Uses from \"w.json\"", "");

    assertThat(run().failed()).isFalse();
    assertThat(basedir.resolve("target/sources/p/Sampling.java")).doesNotExist();
  }

  @Test
  void aSecondDeclarationClashesWithOneThatIsUpToDate() throws IOException {
    writeWorkflow("alone.weft", "fragment Sampling { } workflow Alone from \"w.json\"", "");

    assertThat(run().messages())
        .filteredOn(Message::isError)
        .extracting(Message::text)
        .singleElement()
        .asString()
        .startsWith("WEFT0407: there are two fragments `Sampling` in this package");
  }

  @Test
  void nothingIsGeneratedForAnImportThatIsNoMappingOfTheBuild() throws IOException {
    Path unpacked = Files.createDirectories(basedir.resolve("target/unpacked"));
    Files.writeString(
        unpacked.resolve("art.weft"),
        "package other fragment Art { param steps: int -> #1.steps }");
    writeWorkflow(
        "alone.weft",
        "import \"../../../target/unpacked/art.weft\" workflow Alone from \"w.json\" use Art",
        "");

    assertThat(names(run())).containsExactly("AloneWorkflow.java");
    assertThat(basedir.resolve("target/sources/p/AloneWorkflow.java"))
        .content()
        .contains("import other.Art;", "class Builder implements Art {");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(mappings.resolve(name), text);
  }

  /** A mapping with one workflow. */
  private void writeWorkflow(String name, String head, String statements) throws IOException {
    write(name, "package p " + head + " { " + statements + " output images <- SaveImage }");
  }

  /** The classes and workflows among what was written; not what describes them. */
  private static List<String> names(GenerationResult result) {
    return result.touched().stream()
        .map(file -> file.getFileName().toString())
        .filter(
            name -> !name.endsWith(".schema.json") && !name.equals("reachability-metadata.json"))
        .toList();
  }

  private GenerationResult run() throws IOException {
    try (Stream<Path> files = Files.list(mappings)) {
      GenerationRequest request =
          new GenerationRequest(
              new ProjectPaths(basedir),
              mappings,
              files.filter(file -> file.toString().endsWith(".weft")).sorted().toList(),
              List.of(),
              Optional.empty(),
              new OutputFolders(
                  basedir.resolve("target/sources"),
                  basedir.resolve("target/resources"),
                  Optional.empty()),
              basedir.resolve("target/weft"),
              "plugin 1",
              false);
      return new Generation(request, "test").run();
    }
  }
}
