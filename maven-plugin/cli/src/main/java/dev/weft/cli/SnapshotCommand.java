package dev.weft.cli;

import dev.weft.tools.server.NodeServer;
import dev.weft.tools.snapshot.ProjectSnapshot;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "snapshot",
    description = "Keep what a server says of the nodes that the workflows use, as nodes.json",
    mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer>, TakesSecrets {
  @Mixin private ProjectOptions project;
  @Mixin private ReportOptions report;
  @Mixin private ServerOptions server;

  @Option(names = "--all", description = "Keep all classes of the server, not only those used")
  private boolean all;

  @Spec private CommandSpec spec;
  private Map<String, String> secrets = Map.of();

  @Override
  public void secrets(Map<String, String> given) {
    secrets = given;
  }

  @Override
  public Integer call() throws IOException {
    NodeServer asked =
        server
            .server(secrets)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "which server? Name it with --url http://127.0.0.1:8188"));
    return report.show(
        new ProjectSnapshot(project.project(), asked, all).run(), spec.commandLine().getOut());
  }
}
