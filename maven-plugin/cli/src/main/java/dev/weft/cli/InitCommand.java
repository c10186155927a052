package dev.weft.cli;

import dev.weft.tools.init.InitOptions;
import dev.weft.tools.init.ProjectInit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "init",
    description = "Write a first mapping for each workflow that has none",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Mixin private ReportOptions report;
  @Spec private CommandSpec spec;

  @Option(
      names = "--workflow",
      paramLabel = "FILE",
      description = "Which workflow (default: all of the source directory that have no mapping)")
  private List<Path> workflows = List.of();

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      description = "The package of the classes (default: that of other mappings, or the groupId)")
  private @Nullable String packageName;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the workflow is called in Java (default: after its file)")
  private @Nullable String name;

  @Option(names = "--force", description = "Write mappings anew that are there")
  private boolean force;

  @Option(names = "--set-up", description = "Do not say what a build needs: it has it")
  private boolean setUp;

  @Override
  public Integer call() throws IOException {
    if (name != null && workflows.size() != 1) {
      throw new ParameterException(
          spec.commandLine(), "--name (-Dweft.name) is for one --workflow (-Dworkflow)");
    }
    InitOptions options =
        new InitOptions(
            workflows, Optional.ofNullable(packageName), Optional.ofNullable(name), force, setUp);
    return report.show(
        new ProjectInit(project.project(), options, ProgramVersion.number()).run(),
        spec.commandLine().getOut());
  }
}
