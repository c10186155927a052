package dev.weft.client.internal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostsFileTest {
  private static final String ADDRESS = "http://127.0.0.1:8188/";

  @TempDir Path folder;
  private final PastCosts costs = new PastCosts();
  private Path path;

  @BeforeEach
  void begin() {
    path = folder.resolve("a/durations");
    costs.addJob(1, 12);
  }

  @Test
  void theNextProgramKnowsWhatTheLastOneLearned() throws IOException {
    file().write(costs.toLines());

    assertThat(file().read().ofJob(1)).hasValue(12);
    try (Stream<Path> files = Files.list(path.resolveSibling("."))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void beginsWithNothing() {
    assertThat(file().read().ofAnyJob()).isEmpty();
  }

  @Test
  void beginsAnewWhereTheFileIsDamaged() throws IOException {
    file().write(costs.toLines());
    for (String damaged : List.of("job\t1\tNaN\t0\t0", "job\t1", "x", "job\t1\t-1\t0\t0")) {
      Files.writeString(path, Files.readAllLines(path).get(0) + "\n" + damaged + "\n");
      CostsFile file = file();

      assertThat(file.read().ofAnyJob()).as(damaged).isEmpty();
      file.write(costs.toLines());
      assertThat(file().read().ofJob(1)).as(damaged).hasValue(12);
    }
  }

  @Test
  void leavesAloneWhatIsNotItsOwn() throws IOException {
    Files.createDirectories(path.resolveSibling("."));
    for (byte[] other :
        List.of(
            "{\"my\": \"settings\"}".getBytes(StandardCharsets.UTF_8), new byte[] {-1, -2, 0})) {
      Files.write(path, other);
      CostsFile file = file();

      assertThat(file.read().ofAnyJob()).isEmpty();
      file.write(costs.toLines());
      assertThat(path).hasBinaryContent(other);
    }
  }

  @Test
  void whatAnotherServerTakesIsOfNoUse() {
    CostsFile other = new CostsFile(path, "http://other:8188/");
    other.write(costs.toLines());
    CostsFile file = file();

    assertThat(file.read().ofJob(1)).isEmpty();
    file.write(new PastCosts().toLines());
    assertThat(other.read().ofJob(1)).hasValue(12);
  }

  @Test
  void aFileThatCannotBeWrittenStopsNobody() throws IOException {
    Files.writeString(folder.resolve("a"), "no folder");

    file().write(costs.toLines());

    assertThat(folder.resolve("a")).hasContent("no folder");
  }

  private CostsFile file() {
    return new CostsFile(path, ADDRESS);
  }
}
