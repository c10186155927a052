package dev.weft.compiler.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearMissesTest {
  @TempDir private Path folder;

  @Test
  void anEndingJustMissedIsToBeRenamed() throws IOException {
    assertThat(hintsBeside("a.weft", "b.weft.txt", "c.wft", "d.WEFT"))
        .containsExactly(
            "b.weft.txt is no mapping by its name: rename it to b.weft",
            "c.wft is no mapping by its name: rename it to c.weft",
            "d.WEFT is no mapping by its name: rename it to d.weft");
  }

  @Test
  void copiesAndOtherFilesAreLeftAlone() throws IOException {
    assertThat(hintsBeside("a.weft", "a.weft.txt", "a.json", "b.weft.bak", "b.weft~", "weft.md"))
        .isEmpty();
  }

  @Test
  void whatTheProjectTakesForMappingsIsRight() throws IOException {
    assertThat(hintsBeside("a.wft")).isEmpty();
  }

  private List<String> hintsBeside(String mapping, String... others) throws IOException {
    for (String other : others) {
      Files.writeString(folder.resolve(other), "");
    }
    Path found = Files.writeString(folder.resolve(mapping), "");
    return new NearMisses(new ProjectPaths(folder), List.of(found)).hints();
  }
}
