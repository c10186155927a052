package dev.weft.testkit.faults;

import dev.weft.testkit.cli.SimulatorProgram;
import dev.weft.testkit.protocol.ComfyVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A simulator in a process of its own, which can be killed as a server that crashes is. */
final class SimulatorProcess implements AutoCloseable {
  private final ComfyVersion version;
  private final Path journal;
  private Process process;
  private int port;

  SimulatorProcess(ComfyVersion version, Path journal) {
    this.version = version;
    this.journal = journal;
    start();
  }

  int port() {
    return port;
  }

  Path journal() {
    return journal;
  }

  ComfyVersion version() {
    return version;
  }

  /** Nothing of it is asked, and nothing is put in order. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** After a kill that nothing followed. */
  void startIfDead() {
    if (!process.isAlive()) {
      start();
    }
  }

  /** Begins on the port that it had. */
  void start() {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            SimulatorProgram.class.getName(),
            "--port",
            Integer.toString(port),
            "--step-time",
            "2",
            "--version-of",
            version.number(),
            "--journal",
            journal.toString());
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
      port = portOf(new BufferedReader(process.inputReader(StandardCharsets.UTF_8)).readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int portOf(String line) {
    String address = String.valueOf(line).replaceFirst(".*http://127\\.0\\.0\\.1:(\\d+) .*", "$1");
    if (!address.matches("\\d+")) {
      throw new IllegalStateException("the simulator did not start: " + line);
    }
    return Integer.parseInt(address);
  }

  @Override
  public void close() {
    kill();
  }
}
