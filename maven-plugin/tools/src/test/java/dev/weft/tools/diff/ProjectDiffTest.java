package dev.weft.tools.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectDiffTest {
  private static final Path BASE = Path.of("src/test/cases/diff/base");
  private static final String STUDIO = "src/main/comfyui/studio.weft";

  @TempDir private Path folder;

  @Test
  void tellsProgramsWhatWasAndWhatIs() throws IOException, GitAPIException {
    commit(folder);
    change(folder, "int in 1..60", "int in 1..50");
    assertThat(diff(folder, "HEAD").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.code()).isEqualTo("range-narrowed");
              assertThat(finding.facts())
                  .isEqualTo(
                      Map.of(
                          "rating", "breaking",
                          "workflow", "Studio",
                          "subject", "steps",
                          "before", "1..60",
                          "after", "1..50"));
            });
  }

  @Test
  void failsOnWhatBreaksCallersAloneWhenAskedTo() throws IOException, GitAPIException {
    commit(folder);
    change(folder, "int in 1..60", "int in 1..70");
    assertThat(failing(folder).reaches(Severity.ERROR)).isFalse();
    change(folder, "int in 1..70", "int in 2..70");
    assertThat(failing(folder).reaches(Severity.ERROR)).isTrue();
    change(folder, "int in 2..70", "int in");
    assertThat(failing(folder).reaches(Severity.ERROR)).isTrue();
  }

  @Test
  void comparesWithAnyRevision() throws IOException, GitAPIException {
    commit(folder);
    try (Git git = Git.open(folder.toFile())) {
      git.tag().setName("v1").setSigned(false).call();
    }
    change(folder, "int in 1..60", "int in 1..70");
    DiffCase.commit(folder);
    assertThat(diff(folder, "HEAD").findings()).isEmpty();
    assertThat(diff(folder, "v1").findings())
        .extracting(Finding::code)
        .containsExactly("range-widened");
    assertThat(diff(folder, "HEAD~1").summary()).isEqualTo("1 change since `HEAD~1`: 1 compatible");
  }

  @Test
  void findsAProjectInAFolderOfTheRepository() throws IOException, GitAPIException {
    Path project = folder.resolve("services/art");
    DiffCase.copy(BASE, project);
    Files.writeString(folder.resolve("services/art-notes.txt"), "beside it");
    DiffCase.commit(folder);
    change(project, "int in 1..60", "int in 1..70");
    assertThat(diff(project, "HEAD").findings())
        .singleElement()
        .satisfies(f -> assertThat(f.place().orElseThrow().file()).isEqualTo(STUDIO));
  }

  @Test
  void takesFilesWithOtherLineEndsForTheSame() throws IOException, GitAPIException {
    commit(folder);
    change(folder, "\n", "\r\n");
    assertThat(diff(folder, "HEAD").findings()).isEmpty();
  }

  @Test
  void comparesAShallowCloneWithWhatItHas() throws IOException, GitAPIException {
    Path origin = folder.resolve("origin");
    commit(origin);
    change(origin, "int in 1..60", "int in 1..50");
    DiffCase.commit(origin);
    Path clone = folder.resolve("clone");
    Git.cloneRepository()
        .setURI(origin.toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(1)
        .call()
        .close();
    change(clone, "int in 1..50", "int in 1..70");
    assertThat(diff(clone, "origin/main").findings())
        .extracting(Finding::code)
        .containsExactly("range-widened");
    assertThatThrownBy(() -> diff(clone, "HEAD~1"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("git fetch");
  }

  @Test
  void saysWhatToDoWhereThereIsNoSuchRevision() throws IOException, GitAPIException {
    commit(folder);
    assertThatThrownBy(() -> diff(folder, "origin/main"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "`origin/main` is unknown here: fetch it with `git fetch`, or name another revision");
    assertThatThrownBy(() -> diff(folder, "a b^{"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a b^{");
  }

  @Test
  void saysWhatIsMissingWhereThereIsNothingToCompareWith() throws IOException, GitAPIException {
    Path project = folder.resolve("project");
    DiffCase.copy(BASE, project);
    assertThatThrownBy(() -> diff(project, "HEAD"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is in no git repository");
    Git.init().setDirectory(project.toFile()).call().close();
    assertThatThrownBy(() -> diff(project, "HEAD"))
        .isInstanceOf(IOException.class)
        .hasMessage("the repository has no commit yet to compare with");
  }

  private static void commit(Path project) throws IOException, GitAPIException {
    DiffCase.copy(BASE, project);
    DiffCase.commit(project);
  }

  private static void change(Path project, String from, String to) throws IOException {
    Path file = project.resolve(STUDIO);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private static Report diff(Path project, String ref) throws IOException {
    return new ProjectDiff(WeftProject.of(project), ref, false).run();
  }

  private static Report failing(Path project) throws IOException {
    return new ProjectDiff(WeftProject.of(project), "HEAD", true).run();
  }
}
