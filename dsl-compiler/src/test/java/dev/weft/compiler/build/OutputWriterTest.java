package dev.weft.compiler.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputWriterTest {
  private static final OutputFile A = new OutputFile(OutputFile.Kind.SOURCE, "com/acme/A.java");
  private static final OutputFile A_JSON =
      new OutputFile(OutputFile.Kind.RESOURCE, "com/acme/A.json");

  @TempDir Path target;
  private OutputFolders folders;
  private OutputWriter writer;

  @BeforeEach
  void createWriter() {
    folders =
        new OutputFolders(
            target.resolve("sources"),
            target.resolve("resources"),
            Optional.of(target.resolve("classes")));
    writer = new OutputWriter(folders);
  }

  @Test
  void putsEachKindInItsFolder() throws IOException {
    writer.write(Map.of(A, new byte[] {1}, A_JSON, new byte[] {2}));

    assertThat(target.resolve("sources/com/acme/A.java")).hasBinaryContent(new byte[] {1});
    assertThat(target.resolve("resources/com/acme/A.json")).hasBinaryContent(new byte[] {2});
  }

  @Test
  void writesOnlyWhatDiffers() throws IOException {
    new OutputWriter(folders).write(Map.of(A, new byte[] {1}, A_JSON, new byte[] {2}));

    writer.write(Map.of(A, new byte[] {1}, A_JSON, new byte[] {3}));

    assertThat(writer.touched()).containsExactly(folders.locate(A_JSON));
    assertThat(folders.locate(A_JSON)).hasBinaryContent(new byte[] {3});
  }

  @Test
  void deletesFoldersThatItLeavesEmpty() throws IOException {
    writer.write(Map.of(A, new byte[] {1}));

    writer.delete(List.of(A));

    assertThat(target.resolve("sources")).isEmptyDirectory();
  }

  @Test
  void keepsWhatItDidNotWrite() throws IOException {
    writer.write(Map.of(A, new byte[] {1}));
    Path other = Files.writeString(folders.locate(A).resolveSibling("Other.java"), "");

    writer.delete(List.of(A));

    assertThat(folders.locate(A)).doesNotExist();
    assertThat(other).exists();
  }

  @Test
  void deletesWhatTheBuildMadeOfAFile() throws IOException {
    writer.write(Map.of(A, new byte[] {1}, A_JSON, new byte[] {2}));
    Path folder = Files.createDirectories(target.resolve("classes/com/acme"));
    for (String made : List.of("A.class", "A$Stage.class", "A.json", "AB.class", "A.txt")) {
      Files.writeString(folder.resolve(made), "");
    }

    writer.delete(List.of(A, A_JSON));

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("AB.class", "A.txt");
    }
  }

  @Test
  void deletingWhatIsGoneDoesNothing() throws IOException {
    writer.delete(List.of(A));
    assertThat(writer.touched()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/../../x", "/etc/x", "", "."})
  void refusesPathsThatLeadOut(String path) {
    OutputFile file = new OutputFile(OutputFile.Kind.SOURCE, path);

    assertThatThrownBy(() -> writer.write(Map.of(file, new byte[0])))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> writer.delete(List.of(file)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(target).isEmptyDirectory();
  }
}
