package dev.weft.testkit;

import dev.weft.testkit.catalog.OfferedCatalog;
import dev.weft.testkit.execution.ExecutionContext;
import dev.weft.testkit.execution.Interrupts;
import dev.weft.testkit.execution.PromptWorker;
import dev.weft.testkit.execution.RunSettings;
import dev.weft.testkit.fault.Faults;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.http.Backend;
import dev.weft.testkit.http.Features;
import dev.weft.testkit.http.HttpFront;
import dev.weft.testkit.http.HttpSettings;
import dev.weft.testkit.message.RunningNode;
import dev.weft.testkit.node.Behaviors;
import dev.weft.testkit.queue.PromptQueue;
import dev.weft.testkit.ws.SocketTable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What lives from a start of the simulator to the next stop: port, queue, worker, sockets. */
final class RunningServer {
  private final HttpFront front;
  private final SocketTable sockets;
  private final Thread working;
  private final Thread sending;

  private RunningServer(HttpFront front, SocketTable sockets, PromptWorker worker) {
    this.front = front;
    this.sockets = sockets;
    this.working = daemon(worker, "comfy-simulator-worker");
    this.sending = daemon(sockets, "comfy-simulator-sender");
  }

  static RunningServer start(
      SimulatorSettings settings, ServerFolders folders, Faults faults, Runnable onCrash) {
    RunningNode runningNode = new RunningNode();
    Interrupts interrupts = new Interrupts();
    PromptQueue queue = new PromptQueue(settings.journal());
    SocketTable sockets =
        new SocketTable(
            queue::remaining,
            () -> Features.of(settings.version(), settings.maxUploadSize()),
            runningNode,
            faults,
            settings.reconnectBug());
    queue.onChange(sockets::tellStatus);
    OfferedCatalog catalog =
        new OfferedCatalog(
            settings.catalog(),
            settings.models(),
            folders::uploads,
            settings.anyModel(),
            name -> settings.anyNode() || settings.behaviors().containsKey(name));
    PromptWorker worker =
        new PromptWorker(
            queue,
            new ExecutionContext(
                catalog,
                new Behaviors(settings.behaviors()),
                folders,
                sockets,
                runningNode,
                interrupts,
                faults),
            new RunSettings(settings.version(), settings.stepTime(), settings.previews()),
            onCrash);
    HttpFront front =
        new HttpFront(
            new HttpSettings(
                settings.host(), settings.port(), settings.maxUploadSize(), settings.version()),
            new Backend(catalog, folders, queue, worker, interrupts, sockets, faults));
    try {
      front.start();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot listen on " + settings.host() + ":" + settings.port() + ": " + e.getMessage(), e);
    }
    RunningServer server = new RunningServer(front, sockets, worker);
    server.working.start();
    server.sending.start();
    return server;
  }

  int port() {
    return front.port();
  }

  void dropSockets() {
    sockets.dropAll();
  }

  /** The port goes first: a killed server does not tell how its prompt ended. */
  void stop() {
    front.stop();
    working.interrupt();
    sending.interrupt();
    try {
      working.join();
      sending.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
