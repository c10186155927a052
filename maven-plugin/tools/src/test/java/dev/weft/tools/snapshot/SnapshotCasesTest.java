package dev.weft.tools.snapshot;

import dev.weft.tools.GoalCase;
import dev.weft.tools.project.WeftProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotCasesTest {
  @TempDir private Path copy;

  static Stream<GoalCase> cases() throws IOException {
    return GoalCase.of("snapshot");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesAndTells(GoalCase one) throws IOException {
    WeftProject project = WeftProject.of(copy);
    boolean all = one.toString().startsWith("all-");
    one.run(copy, (folder, server) -> new ProjectSnapshot(project, server.asked(""), all).run());
    one.compare(Files.readString(project.catalogFile()), "expected.nodes.json");
  }
}
