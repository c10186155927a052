package dev.weft.cli;

import dev.weft.tools.diff.ProjectDiff;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "diff",
    description = "Say what changed since a git revision, and whether callers notice",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Mixin private ReportOptions report;
  @Spec private CommandSpec spec;

  @Option(
      names = "--ref",
      paramLabel = "REVISION",
      defaultValue = "HEAD",
      description = "What to compare with, as git takes it (default: ${DEFAULT-VALUE})")
  private String ref = "HEAD";

  @Option(names = "--fail-on-breaking", description = "Fail when callers may have to change")
  private boolean failOnBreaking;

  @Override
  public Integer call() throws IOException {
    return report.show(
        new ProjectDiff(project.project(), ref, failOnBreaking).run(), spec.commandLine().getOut());
  }
}
