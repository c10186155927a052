package dev.weft.compiler.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of a mapping whose source is the editor's own file, with the real compiler. */
final class EditorSourceTest {
  private static final String SAVED =
      """
      {
        "last_node_id": 2,
        "nodes": [
          {"id": 1, "type": "PaintPlain", "pos": [10, 20], "order": 0, "mode": 0, "inputs": [],
           "outputs": [{"name": "IMAGE", "type": "IMAGE", "links": [1]}], "widgets_values": [64, 7]},
          {"id": 2, "type": "SaveImage", "pos": [300, 20], "order": 1, "mode": 0,
           "inputs": [{"name": "images", "type": "IMAGE", "link": 1}], "outputs": [],
           "widgets_values": ["plain"]}
        ],
        "links": [[1, 1, 0, 2, 0, "IMAGE"]],
        "groups": [], "config": {}, "extra": {}, "version": 0.4
      }
      """;
  private static final String CLASSES =
      """
      {"PaintPlain": {"input": {"required": {"width": ["INT", {"default": 64}],
                                             "shade": ["INT", {"default": 0}]}},
                      "output": ["IMAGE"], "output_node": false}}
      """;

  @TempDir Path basedir;
  private Path mappings;

  @BeforeEach
  void runOnce() throws IOException {
    mappings = Files.createDirectories(basedir.resolve("src/main/comfyui"));
    write("plain.json", SAVED);
    write("nodes.json", CLASSES);
    write(
        "plain.weft",
        "package p workflow Plain from \"plain.json\" { param width -> PaintPlain.width"
            + " output images <- SaveImage }");

    assertThat(run().summary()).isEqualTo("1 of 1 mapping compiled, 0 up to date");
    assertThat(resource()).contains("\"width\": 64", "\"shade\": 7");
    assertThat(run().touched()).isEmpty();
  }

  @Test
  void aValueThatAnArtistChangesReachesTheResource() throws IOException {
    write("plain.json", SAVED.replace("[64, 7]", "[64, 9]"));

    assertThat(run().summary()).isEqualTo("1 of 1 mapping compiled, 0 up to date");
    assertThat(resource()).contains("\"shade\": 9");
  }

  @Test
  void aBoxThatIsMovedChangesNeitherClassNorGraph() throws IOException {
    String before = resource();
    write("plain.json", SAVED.replace("[10, 20]", "[50, 60]"));

    assertThat(run().touched())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("PlainWorkflow.editor.json");
    assertThat(resource()).isEqualTo(before);
  }

  @Test
  void namesThatTheCatalogGivesAnewAreFollowed() throws IOException {
    write("nodes.json", CLASSES.replace("shade", "gray"));

    assertThat(run().summary()).isEqualTo("1 of 1 mapping compiled, 0 up to date");
    assertThat(resource()).contains("\"gray\": 7").doesNotContain("shade");
  }

  @Test
  void aClassThatTheCatalogLosesIsAnErrorAndDeletesNothing() throws IOException {
    write("nodes.json", "{}");

    assertThat(run().failed()).isTrue();
    assertThat(resource()).contains("\"shade\": 7");
  }

  private String resource() throws IOException {
    return Files.readString(basedir.resolve("target/resources/p/PlainWorkflow.json"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(mappings.resolve(name), text);
  }

  private GenerationResult run() throws IOException {
    GenerationRequest request =
        new GenerationRequest(
            new ProjectPaths(basedir),
            mappings,
            List.of(mappings.resolve("plain.weft")),
            List.of(),
            Optional.of(mappings.resolve("nodes.json")),
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
