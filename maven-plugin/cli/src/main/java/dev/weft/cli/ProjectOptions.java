package dev.weft.cli;

import dev.weft.tools.project.WeftProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which project a command works on. */
final class ProjectOptions {
  @Option(
      names = "--project",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "The project's folder (default: the current one)")
  private Path basedir = Path.of(".");

  @Option(
      names = "--source-directory",
      paramLabel = "FOLDER",
      defaultValue = WeftProject.SOURCE_DIRECTORY,
      description = "Where its mappings are (default: ${DEFAULT-VALUE})")
  private Path sourceDirectory = Path.of(WeftProject.SOURCE_DIRECTORY);

  @Option(
      names = "--includes",
      paramLabel = "PATTERN",
      split = ",",
      description = "Which files there are mappings (default: **/*.weft)")
  private List<String> includes = List.of();

  @Option(
      names = "--excludes",
      paramLabel = "PATTERN",
      split = ",",
      description = "Which of them are left out")
  private List<String> excludes = List.of();

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description = "The project's own node catalog (default: nodes.json beside the mappings)")
  private @Nullable Path catalog;

  WeftProject project() {
    return new WeftProject(
        basedir, sourceDirectory, includes, excludes, Optional.ofNullable(catalog));
  }
}
