package dev.weft.testkit;

import dev.weft.testkit.protocol.ComfyVersion;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server for contract tests: each face of the simulator, and the real ones of {@code
 * -Dcomfyui.url=http://127.0.0.1:8188}, several addresses separated by commas.
 */
public final class ContractServer implements AutoCloseable {
  private final Optional<ComfySimulator> simulator;
  private final URI url;

  private ContractServer(Optional<ComfySimulator> simulator, URI url) {
    this.simulator = simulator;
    this.url = url;
  }

  /** Versions of the simulator, and addresses. */
  public static Stream<String> names() {
    return Stream.concat(
        Arrays.stream(ComfyVersion.values()).map(ComfyVersion::number),
        Arrays.stream(System.getProperty("comfyui.url", "").split(","))
            .filter(address -> !address.isEmpty()));
  }

  public static ContractServer of(String name) {
    if (name.startsWith("http")) {
      return new ContractServer(Optional.empty(), URI.create(name));
    }
    ComfySimulator started =
        ComfySimulator.builder().version(ComfyVersion.of(name)).build().start();
    return new ContractServer(Optional.of(started), started.url());
  }

  public URI url() {
    return url;
  }

  @Override
  public void close() {
    simulator.ifPresent(ComfySimulator::close);
  }
}
