package dev.weft.tools.check;

import dev.weft.tools.GoalCase;
import dev.weft.tools.project.WeftProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCasesTest {
  @TempDir private Path copy;

  static Stream<GoalCase> cases() throws IOException {
    return GoalCase.of("check");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tells(GoalCase one) throws IOException {
    one.run(
        copy,
        (folder, server) ->
            new ProjectCheck(
                    WeftProject.of(folder),
                    Files.exists(folder.resolve("server.json"))
                        ? Optional.of(server.asked(""))
                        : Optional.empty())
                .run());
  }
}
