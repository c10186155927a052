package dev.weft.compiler.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerationTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path basedir;
  private Project project;

  @BeforeEach
  void runOnce() throws IOException {
    project = new Project(basedir);
    project.write("a.weft", "makes A", "reads a.json").write("a.json", "{}");
    project.write("b.weft", "makes B", "warning");
    assertThat(project.run().summary()).isEqualTo("2 of 2 mappings compiled, 0 up to date");
    assertThat(project.compiler.compiled()).containsExactly("a.weft", "b.weft");
  }

  @Test
  void nothingChangedCompilesAndWritesNothing() throws IOException {
    Files.setLastModifiedTime(project.record(), LONG_AGO);

    GenerationResult result = project.run();

    assertThat(result.summary()).isEqualTo("2 mappings up to date");
    assertThat(result.touched()).isEmpty();
    assertThat(project.compiler.compiled()).isEmpty();
    assertThat(Files.getLastModifiedTime(project.record())).isEqualTo(LONG_AGO);
  }

  @Test
  void aChangedMappingAloneIsCompiled() throws IOException {
    project.write("a.weft", "makes A", "reads a.json", "reads b.json");

    assertThat(project.run().summary()).isEqualTo("1 of 2 mappings compiled, 1 up to date");
    assertThat(project.compiler.compiled()).containsExactly("a.weft");
    assertThat(project.generated("A")).content().contains("reads b.json");
  }

  @Test
  void aChangeOfEqualLengthAndTimeIsSeen() throws IOException {
    Path json = basedir.resolve("src/main/comfyui/a.json");
    FileTime time = Files.getLastModifiedTime(json);
    project.write("a.json", "[]");
    Files.setLastModifiedTime(json, time);

    project.run();

    assertThat(project.compiler.compiled()).containsExactly("a.weft");
  }

  @Test
  void anEditWhileTheCompilerWorksIsSeenByTheNextRun() throws IOException {
    project.write("b.weft", "makes B", "reads b.json").write("b.json", "old");
    project.compiler.meanwhile(() -> project.edit("b.json", "new"));
    project.run();
    project.compiler.compiled();

    project.run();

    assertThat(project.compiler.compiled()).containsExactly("b.weft");
  }

  @Test
  void aFileThatWasMissingAndAppearsIsSeen() throws IOException {
    project.write("b.weft", "makes B", "reads late.json").run();
    project.compiler.compiled();

    project.write("late.json", "{}").run();

    assertThat(project.compiler.compiled()).containsExactly("b.weft");
  }

  @Test
  void aNewPluginVersionCompilesAll() throws IOException {
    project.generator("plugin 2").run();
    assertThat(project.compiler.compiled()).containsExactly("a.weft", "b.weft");
  }

  @Test
  void aCatalogThatAppearsOrChangesCompilesAll() throws IOException {
    project.write("nodes.json", "{}").run();
    assertThat(project.compiler.compiled()).containsExactly("a.weft", "b.weft");

    project.write("nodes.json", "[]").run();
    assertThat(project.compiler.compiled()).containsExactly("a.weft", "b.weft");
  }

  @Test
  void aMissingOutputIsMadeAgain() throws IOException {
    Files.delete(project.generated("A"));

    project.run();

    assertThat(project.compiler.compiled()).containsExactly("a.weft");
    assertThat(project.generated("A")).exists();
  }

  @Test
  void aHandEditedOutputIsMadeAgain() throws IOException {
    Files.writeString(project.generated("A"), "edited");

    project.run();

    assertThat(project.compiler.compiled()).containsExactly("a.weft");
    assertThat(project.generated("A")).content().startsWith("makes A");
  }

  @Test
  void aDeletedMappingTakesItsFilesAlong() throws IOException {
    project.delete("a.weft");

    assertThat(project.run().summary()).isEqualTo("1 mapping up to date, 1 removed");
    assertThat(project.generated("A")).doesNotExist();
    assertThat(project.generated("B")).exists();
  }

  @Test
  void theLastDeletedMappingLeavesAnEmptyFolder() throws IOException {
    project.delete("a.weft").delete("b.weft");

    assertThat(project.run().summary()).isEqualTo("no mappings, 2 removed");
    assertThat(project.sources).isEmptyDirectory();
  }

  @Test
  void aRenamedMappingKeepsItsClass() throws IOException {
    project.delete("a.weft").write("c.weft", "makes A", "reads a.json").run();

    assertThat(project.compiler.compiled()).containsExactly("c.weft");
    assertThat(project.generated("A")).exists();
  }

  @Test
  void aRenamedClassTakesTheOldOneAlong() throws IOException {
    project.write("a.weft", "makes C").run();

    assertThat(project.generated("A")).doesNotExist();
    assertThat(project.generated("C")).exists();
  }

  @Test
  void aClashWithAMappingThatIsUpToDateIsFound() throws IOException {
    project.write("a.weft", "makes B");

    GenerationResult result = project.run();

    assertThat(result.failed()).isTrue();
    assertThat(result.messages()).extracting(Message::text).contains("WEFT0407: made twice");
    assertThat(project.generated("A")).exists();
  }

  @Test
  void anErrorWritesAndDeletesNothing() throws IOException {
    String before = Files.readString(project.generated("B"));
    project.delete("a.weft").write("b.weft", "makes B", "error").write("c.weft", "makes C");

    GenerationResult result = project.run();

    assertThat(result.failed()).isTrue();
    assertThat(result.summary()).isEqualTo("1 error in 1 file; nothing was written");
    assertThat(result.touched()).isEmpty();
    assertThat(project.generated("A")).exists();
    assertThat(project.generated("B")).hasContent(before);
    assertThat(project.generated("C")).doesNotExist();
  }

  @Test
  void anErrorIsFoundAgainUntilItIsMended() throws IOException {
    project.write("b.weft", "makes B", "error").run();
    assertThat(project.run().failed()).isTrue();

    project.write("b.weft", "makes B");
    assertThat(project.run().summary()).isEqualTo("1 of 2 mappings compiled, 1 up to date");
  }

  @Test
  void warningsAreSaidAgainWithoutCompiling() throws IOException {
    GenerationResult result = project.run();

    assertThat(result.messages())
        .extracting(Message::oneLine)
        .containsExactly("src/main/comfyui/b.weft:[1,1] WEFT0315: guessed");
    assertThat(project.compiler.compiled()).isEmpty();
  }

  @Test
  void warningsCanStopTheBuildThoughTheyAreOld() throws IOException {
    GenerationResult result = project.failOnWarning().run();

    assertThat(result.failed()).isTrue();
    assertThat(result.summary())
        .isEqualTo("1 warning (failOnWarning is set) in 1 file; nothing was written");
  }

  @Test
  void aSpoiltRecordCompilesAll() throws IOException {
    Files.writeString(project.record(), "nonsense");

    assertThat(project.run().summary()).isEqualTo("2 of 2 mappings compiled, 0 up to date");
    assertThat(project.run().summary()).isEqualTo("2 mappings up to date");
  }
}
