package dev.weft.benchmarks.client;

import dev.weft.testkit.cli.SimulatorProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A simulator in a process of its own, so that what is counted here is the client's alone. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Process process;
  private final String url;

  private ServerProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** With options of {@link SimulatorProgram}, on a free port. */
  static ServerProcess start(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(SimulatorProgram.class.getName(), "--port", "0"));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String line =
        String.valueOf(new BufferedReader(process.inputReader(StandardCharsets.UTF_8)).readLine());
    Matcher address = ADDRESS.matcher(line);
    if (!address.find()) {
      process.destroyForcibly();
      throw new IOException("the simulator did not start: " + line);
    }
    return new ServerProcess(process, address.group());
  }

  String url() {
    return url;
  }

  /** As a server that crashes: connections are cut, nothing is put in order. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
