package dev.weft.cli;

import dev.weft.tools.check.ProjectCheck;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = "Say whether mappings, workflows and catalog fit each other; write nothing",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Mixin private ReportOptions report;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    return report.show(new ProjectCheck(project.project()).run(), spec.commandLine().getOut());
  }
}
