package dev.weft.testkit;

import dev.weft.testkit.fault.Faults;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.files.ServerFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A ComfyUI server without a GPU: it listens on a real port, validates prompts against ComfyUI's
 * core nodes, runs them in order and paints landscapes instead of what a model would paint. Routes,
 * messages, their order and their errors are those of the real server.
 *
 * <pre>{@code
 * try (ComfySimulator server = ComfySimulator.builder().build().start()) {
 *   client.connect(server.url());
 * }
 * }</pre>
 *
 * <p>All methods are safe for all threads.
 */
public final class ComfySimulator implements AutoCloseable {
  private final SimulatorSettings settings;
  private final Faults faults = new Faults();
  private final ServerFolders folders;
  private int port;
  private @Nullable RunningServer running;

  ComfySimulator(SimulatorSettings settings) {
    this.settings = settings;
    this.port = settings.port();
    try {
      this.folders = new ServerFolders(Files.createTempDirectory("comfy-simulator"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A builder with a free port, the latest version and steps of a few milliseconds. */
  public static ComfySimulatorBuilder builder() {
    return new ComfySimulatorBuilder();
  }

  /**
   * Begins to listen; a server that listens already is left as it is.
   *
   * @return this server
   * @throws UncheckedIOException when the port cannot be had
   */
  public synchronized ComfySimulator start() {
    if (running == null) {
      running = RunningServer.start(settings.at(port), folders, faults, this::crash);
      port = running.port();
    }
    return this;
  }

  /** The address, without a slash at the end. */
  public synchronized URI url() {
    return URI.create("http://" + settings.host() + ":" + port);
  }

  /** What goes wrong on purpose. */
  public Faults faults() {
    return faults;
  }

  /** Where results are written. */
  public Path outputFolder() {
    return folders.path(Folder.OUTPUT);
  }

  /** Where uploads are kept. */
  public Path inputFolder() {
    return folders.path(Folder.INPUT);
  }

  /** Breaks all sockets without a close frame, as a failing network does. */
  public synchronized void dropSockets() {
    if (running != null) {
      running.dropSockets();
    }
  }

  /**
   * Stops and starts again on the same port. As with the real server, queue, history, cache and
   * temp files are gone; uploads and results are still there.
   */
  public synchronized void restart() {
    stop();
    start();
  }

  /** Stops, and removes all files. */
  @Override
  public synchronized void close() {
    stop();
    folders.delete();
  }

  /** The worker's thread cannot wait for its own end. */
  private void crash() {
    Thread ending = new Thread(this::stop, "comfy-simulator-crash");
    ending.setDaemon(true);
    ending.start();
  }

  private synchronized void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
    folders.empty(Folder.TEMP);
  }
}
