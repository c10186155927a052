package dev.weft.testkit.cli;

import dev.weft.testkit.ComfySimulator;
import dev.weft.testkit.ComfySimulatorBuilder;
import dev.weft.testkit.protocol.ComfyVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a simulator until it is interrupted: {@code java -jar weft-testkit-…-standalone.jar}. */
@Command(
    name = "comfy-simulator",
    mixinStandardHelpOptions = true,
    version = "comfy-simulator of Weft",
    description = "A ComfyUI server without a GPU: real routes and messages, painted landscapes.",
    sortOptions = false)
public final class SimulatorProgram implements Callable<Integer> {
  private static final int COULD_NOT_START = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "address to listen on, by default ${DEFAULT-VALUE}")
  private String host = "";

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8188",
      description = "port to listen on, 0 for a free one, by default ${DEFAULT-VALUE}")
  private int port;

  @Option(
      names = "--step-time",
      paramLabel = "MS",
      defaultValue = "100",
      description = "milliseconds of one sampling step, by default ${DEFAULT-VALUE}")
  private long stepTime;

  @Option(
      names = "--version-of",
      paramLabel = "VERSION",
      defaultValue = "0.33.0",
      description = "ComfyUI version to behave as: 0.3.64 or 0.33.0, by default ${DEFAULT-VALUE}")
  private String versionOf = "";

  @Option(names = "--no-previews", description = "samplers send no previews")
  private boolean noPreviews;

  @Option(names = "--any-model", description = "take every model name in a prompt")
  private boolean anyModel;

  @Option(
      names = "--any-node",
      description = "take nodes of any class; what is not known is inferred from each prompt")
  private boolean anyNode;

  @Option(
      names = "--nodes",
      paramLabel = "FILE",
      description = "more node classes, as /object_info answers; may be repeated")
  private List<Path> nodes = List.of();

  @Option(
      names = "--model",
      paramLabel = "FOLDER/NAME",
      description = "one more model file, such as checkpoints/mine.safetensors; may be repeated")
  private List<String> models = List.of();

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description = "append what becomes of each prompt to this file")
  private @Nullable Path journal;

  private final CountDownLatch stop;

  SimulatorProgram(CountDownLatch stop) {
    this.stop = stop;
  }

  /** Runs the program; Ctrl-C ends it. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    System.exit(commandLine(new CountDownLatch(1)).execute(args));
  }

  /** The program; it runs until the latch is at zero. */
  static CommandLine commandLine(CountDownLatch stop) {
    return new CommandLine(new SimulatorProgram(stop));
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (ComfySimulator server = builder().build()) {
      Thread closing = new Thread(server::close, "comfy-simulator-shutdown");
      server.start();
      Runtime.getRuntime().addShutdownHook(closing);
      out.println("ComfyUI simulator at " + server.url() + " (Ctrl-C ends it)");
      out.flush();
      stop.await();
      Runtime.getRuntime().removeShutdownHook(closing);
      return CommandLine.ExitCode.OK;
    } catch (UncheckedIOException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return COULD_NOT_START;
    }
  }

  private ComfySimulatorBuilder builder() {
    try {
      ComfySimulatorBuilder builder =
          ComfySimulator.builder()
              .host(host)
              .port(port)
              .stepTime(Duration.ofMillis(stepTime))
              .version(ComfyVersion.of(versionOf))
              .previews(!noPreviews);
      if (anyModel) {
        builder.anyModel();
      }
      if (anyNode) {
        builder.anyNode();
      }
      nodes.forEach(file -> addNodes(builder, file));
      if (journal != null) {
        builder.journal(journal);
      }
      models.forEach(model -> addModel(builder, model));
      return builder;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static void addNodes(ComfySimulatorBuilder builder, Path file) {
    try {
      builder.nodes(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalArgumentException("--nodes: cannot read " + file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--nodes: " + file + ": " + e.getMessage(), e);
    }
  }

  private static void addModel(ComfySimulatorBuilder builder, String model) {
    int slash = model.indexOf('/');
    if (slash <= 0 || slash == model.length() - 1) {
      throw new IllegalArgumentException("--model wants FOLDER/NAME and not " + model);
    }
    builder.model(model.substring(0, slash), model.substring(slash + 1));
  }
}
