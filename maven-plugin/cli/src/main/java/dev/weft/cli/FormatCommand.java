package dev.weft.cli;

import dev.weft.tools.format.ProjectFormat;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "format",
    description = "Lay out mappings and the workflows they name, without changing what they say",
    mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Mixin private ReportOptions report;
  @Spec private CommandSpec spec;

  @Option(names = "--check", description = "Write nothing; fail when a file is laid out otherwise")
  private boolean check;

  @Override
  public Integer call() throws IOException {
    return report.show(
        new ProjectFormat(project.project(), check).run(), spec.commandLine().getOut());
  }
}
