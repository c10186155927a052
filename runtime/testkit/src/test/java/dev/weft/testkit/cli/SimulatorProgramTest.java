package dev.weft.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SimulatorProgramTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsItsAddressAndEndsWhenStopped() {
    assertThat(run("--port", "0")).isZero();
    assertThat(out.toString()).containsPattern("ComfyUI simulator at http://127.0.0.1:\\d+ ");
  }

  @Test
  void explainsItsOptions() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("--port", "--host", "--step-time", "--version-of");
  }

  @Test
  void saysWhichVersionsThereAre() {
    assertThat(run("--version-of", "0.1")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("the simulator has no version 0.1; it has 0.3.64, 0.33.0");
  }

  @Test
  void takesNodeClassesFromFiles(@TempDir Path folder) throws IOException {
    Path good = Files.writeString(folder.resolve("nodes.json"), "{}");
    assertThat(run("--port", "0", "--any-node", "--nodes", good.toString())).isZero();
  }

  @Test
  void saysWhichFileOfNodeClassesIsBad(@TempDir Path folder) throws IOException {
    Path bad = Files.writeString(folder.resolve("nodes.json"), "[]");
    assertThat(run("--nodes", bad.toString())).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains(bad + ": node classes must be a JSON object");

    Path absent = folder.resolve("absent.json");
    assertThat(run("--nodes", absent.toString())).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("cannot read " + absent);
  }

  @Test
  void saysThatThePortIsTakenWithoutAStackTrace() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(run("--port", port)).isEqualTo(CommandLine.ExitCode.SOFTWARE);
      assertThat(err.toString())
          .contains("cannot listen on 127.0.0.1:" + port)
          .doesNotContain("\tat ");
    }
  }

  private int run(String... args) {
    return SimulatorProgram.commandLine(new CountDownLatch(0))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
