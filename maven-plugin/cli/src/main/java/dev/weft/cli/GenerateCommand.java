package dev.weft.cli;

import dev.weft.tools.generate.ProjectGeneration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "generate",
    description = "Turn mappings into Java classes; compile what changed since the last run",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Mixin private ReportOptions report;

  @Option(
      names = "--output-directory",
      paramLabel = "FOLDER",
      defaultValue = "target/generated-sources/weft",
      description = "Where generated Java goes (default: ${DEFAULT-VALUE})")
  private Path sources = Path.of("");

  @Option(
      names = "--resource-output-directory",
      paramLabel = "FOLDER",
      defaultValue = "target/generated-resources/weft",
      description =
          "Where the workflows that generated classes read go (default: ${DEFAULT-VALUE})")
  private Path resources = Path.of("");

  @Option(
      names = "--record-directory",
      paramLabel = "FOLDER",
      defaultValue = "target/weft",
      description = "Where to remember what was done (default: ${DEFAULT-VALUE})")
  private Path record = Path.of("");

  @Option(
      names = "--java",
      paramLabel = "FOLDER",
      split = ",",
      defaultValue = "src/main/java",
      description = "Where the project's own Java is (default: ${DEFAULT-VALUE})")
  private List<Path> java = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ProjectGeneration generation =
        new ProjectGeneration(
            project.project(),
            new ProjectGeneration.Places(sources, resources, record, java),
            ProgramVersion.identity(),
            report.failOnWarning());
    return report.show(generation.run(), spec.commandLine().getOut());
  }
}
