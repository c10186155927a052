package dev.weft.cli;

import dev.weft.tools.docs.ProjectDocs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "docs",
    description = "Write a page for each workflow that shows what it is, takes and needs",
    mixinStandardHelpOptions = true)
final class DocsCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Mixin private ReportOptions report;
  @Spec private CommandSpec spec;

  @Option(
      names = "--pages",
      paramLabel = "FOLDER",
      defaultValue = ProjectDocs.FOLDER,
      description = "Where the pages go (default: ${DEFAULT-VALUE})")
  private Path pages = Path.of(ProjectDocs.FOLDER);

  @Override
  public Integer call() throws IOException {
    return report.show(
        new ProjectDocs(project.project(), pages).run(), spec.commandLine().getOut());
  }
}
