package dev.weft.cli;

import dev.weft.tools.check.ProjectCheck;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description =
        "Say whether mappings, workflows and catalog fit each other, and with --url whether a server"
            + " can run them; write nothing",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer>, TakesSecrets {
  @Mixin private ProjectOptions project;
  @Mixin private ReportOptions report;
  @Mixin private ServerOptions server;
  @Spec private CommandSpec spec;
  private Map<String, String> secrets = Map.of();

  @Override
  public void secrets(Map<String, String> given) {
    secrets = given;
  }

  @Override
  public Integer call() throws IOException {
    return report.show(
        new ProjectCheck(project.project(), server.server(secrets)).run(),
        spec.commandLine().getOut());
  }
}
