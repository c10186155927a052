package dev.weft.testkit;

import dev.weft.testkit.catalog.OfferedCatalog;
import dev.weft.testkit.execution.Interrupts;
import dev.weft.testkit.execution.PromptWorker;
import dev.weft.testkit.execution.RunSettings;
import dev.weft.testkit.fault.Faults;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.http.Features;
import dev.weft.testkit.http.HttpFront;
import dev.weft.testkit.message.RunningNode;
import dev.weft.testkit.queue.PromptQueue;
import dev.weft.testkit.ws.SocketTable;
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
  private @Nullable Running running;

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
      running = Running.start(this);
      port = running.front.port();
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
      running.sockets.dropAll();
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

  private void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
    folders.empty(Folder.TEMP);
  }

  /** What lives from a start to the next stop. */
  private static final class Running {
    private final HttpFront front;
    private final SocketTable sockets;
    private final Thread working;
    private final Thread sending;

    private Running(HttpFront front, SocketTable sockets, PromptWorker worker) {
      this.front = front;
      this.sockets = sockets;
      this.working = new Thread(worker, "comfy-simulator-worker");
      this.sending = new Thread(sockets, "comfy-simulator-sender");
      working.setDaemon(true);
      sending.setDaemon(true);
    }

    static Running start(ComfySimulator simulator) {
      SimulatorSettings settings = simulator.settings;
      RunningNode runningNode = new RunningNode();
      Interrupts interrupts = new Interrupts();
      SocketTable[] table = new SocketTable[1];
      PromptQueue queue = new PromptQueue(remaining -> table[0].tellStatus(remaining));
      SocketTable sockets =
          new SocketTable(
              queue::remaining,
              () -> Features.of(settings.version(), settings.maxUploadSize()),
              runningNode,
              simulator.faults,
              settings.reconnectBug());
      table[0] = sockets;
      OfferedCatalog catalog =
          new OfferedCatalog(
              settings.catalog(),
              settings.models(),
              simulator.folders::uploads,
              settings.anyModel());
      PromptWorker worker =
          new PromptWorker(
              queue,
              catalog,
              simulator.folders,
              sockets,
              runningNode,
              interrupts,
              new RunSettings(settings.version(), settings.stepTime(), settings.previews()),
              simulator.faults);
      HttpFront front =
          new HttpFront(
              settings.host(),
              simulator.port,
              settings.maxUploadSize(),
              settings.version(),
              catalog,
              simulator.folders,
              queue,
              worker,
              interrupts,
              sockets,
              simulator.faults);
      Running running = new Running(front, sockets, worker);
      try {
        front.start();
      } catch (Exception e) {
        throw new UncheckedIOException(
            new IOException(
                "cannot listen on "
                    + settings.host()
                    + ":"
                    + simulator.port
                    + ": "
                    + e.getMessage(),
                e));
      }
      running.working.start();
      running.sending.start();
      return running;
    }

    void stop() {
      working.interrupt();
      sending.interrupt();
      try {
        front.stop();
        working.join();
        sending.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (Exception e) {
        throw new IllegalStateException("the simulator does not stop", e);
      }
    }
  }
}
