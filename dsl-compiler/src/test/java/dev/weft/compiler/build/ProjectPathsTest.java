package dev.weft.compiler.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectPathsTest {
  @TempDir Path basedir;

  @Test
  void namesAreRelativeToTheProject() {
    ProjectPaths paths = new ProjectPaths(basedir);

    assertThat(paths.name(basedir.resolve("src/main/../a.weft"))).isEqualTo("src/a.weft");
    assertThat(paths.name(basedir.resolve("../shared/a.json"))).isEqualTo("../shared/a.json");
  }

  @Test
  void aNameLeadsBackToItsFile() {
    ProjectPaths paths = new ProjectPaths(basedir);

    Path shared = basedir.resolve("../shared/a.json").normalize();
    assertThat(paths.file(paths.name(shared))).isEqualTo(shared);
  }
}
