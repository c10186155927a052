package dev.weft.compiler.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoMappingsTest {
  @TempDir private Path project;

  @Test
  void aWorkflowWithoutMappingAsksForOne() throws IOException {
    file("src/main/comfyui/txt2img-final.json");
    file("src/main/comfyui/nodes.json");

    assertThat(hints())
        .containsExactly(
            "src/main/comfyui/txt2img-final.json is in no mapping: `mvn weft:init` writes a first"
                + " one beside it");
  }

  @Test
  void anotherEndingIsToBeRenamed() throws IOException {
    file("src/main/comfyui/a.weft.txt");
    file("src/main/comfyui/deep/b.WEFT");
    file("src/main/comfyui/c.wft");

    assertThat(hints())
        .containsExactly(
            "src/main/comfyui/a.weft.txt is no mapping by its name: rename it to a.weft",
            "src/main/comfyui/c.wft is no mapping by its name: rename it to c.weft",
            "src/main/comfyui/deep/b.WEFT is no mapping by its name: rename it to b.weft");
  }

  @Test
  void aMappingInAnotherFolderIsFound() throws IOException {
    file("src/main/resources/a.weft");
    file("src/test/comfyui/test.weft");

    assertThat(hints())
        .containsExactly(
            "src/main/resources/a.weft lies in another folder: move it to src/main/comfyui, or set"
                + " `sourceDirectory` of the plugin");
  }

  @Test
  void nothingIsSaidOfAProjectWithoutAny() throws IOException {
    file("src/main/java/A.java");

    assertThat(hints()).isEmpty();
  }

  private List<String> hints() throws IOException {
    return new NoMappings(new ProjectPaths(project), project.resolve("src/main/comfyui")).hints();
  }

  private void file(String name) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}
