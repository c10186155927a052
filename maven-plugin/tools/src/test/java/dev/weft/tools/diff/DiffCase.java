package dev.weft.tools.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * A folder of {@code src/test/cases/diff}: two states of a project and what is told of them. The
 * project is that in {@code base}; {@code before/} lies over it when it is committed, {@code
 * after/} over that later. An empty file is one that is not there.
 */
record DiffCase(Path folder) {
  private static final Path CASES = Path.of("src/test/cases/diff");

  /** All, or that of {@code -Dcase=ranges}. */
  static Stream<DiffCase> all() throws IOException {
    String wanted = System.getProperty("case");
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("expected.txt")))
          .filter(folder -> wanted == null || folder.endsWith(wanted))
          .sorted()
          .map(DiffCase::new)
          .toList()
          .stream();
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path expected() {
    return folder.resolve("expected.txt");
  }

  /** Commits the one state, and leaves the other one in the work tree. */
  void in(Path project) throws IOException, GitAPIException {
    copy(CASES.resolve("base"), project);
    copy(folder.resolve("before"), project);
    commit(project);
    copy(folder.resolve("after"), project);
  }

  /** Makes the work tree what was committed. */
  void undo(Path project) throws IOException, GitAPIException {
    try (Git git = Git.open(project.toFile())) {
      git.reset().setMode(ResetCommand.ResetType.HARD).call();
      git.clean().setForce(true).setCleanDirectories(true).call();
    }
  }

  static void commit(Path repository) throws GitAPIException {
    try (Git git = Git.init().setDirectory(repository.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("a state")
          .setAuthor("a", "a@example.com")
          .setCommitter("a", "a@example.com")
          .setSign(false)
          .call();
    }
  }

  static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path place = to.resolve(from.relativize(file).toString());
      if (Files.size(file) == 0) {
        Files.delete(place);
      } else {
        Files.createDirectories(place.getParent());
        Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
