package dev.weft.testkit.http;

import dev.weft.testkit.catalog.OfferedCatalog;
import dev.weft.testkit.execution.Interrupts;
import dev.weft.testkit.execution.PromptWorker;
import dev.weft.testkit.fault.Faults;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.queue.PromptQueue;
import dev.weft.testkit.validation.PromptValidator;
import dev.weft.testkit.ws.SocketTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import tools.jackson.databind.node.ObjectNode;

/** The port: Jetty with the routes and the sockets on it. */
public final class HttpFront {
  private static final int THREADS = 32;
  private static final int FEWEST_THREADS = 4;
  private static final long LARGEST_MESSAGE = 4 * 1024 * 1024;

  private final Server server;
  private final ServerConnector connector;

  /** Prepares a port; nothing listens yet. */
  public HttpFront(
      String host,
      int port,
      long maxUploadSize,
      ComfyVersion version,
      OfferedCatalog catalog,
      ServerFolders folders,
      PromptQueue queue,
      PromptWorker worker,
      Interrupts interrupts,
      SocketTable sockets,
      Faults faults) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, FEWEST_THREADS);
    threads.setName("comfy-simulator");
    threads.setDaemon(true);
    server = new Server(threads);
    HttpConfiguration settings = new HttpConfiguration();
    settings.setSendServerVersion(false);
    connector = new ServerConnector(server, new HttpConnectionFactory(settings));
    connector.setHost(host);
    connector.setPort(port);
    server.addConnector(connector);
    ServerWebSocketContainer webSockets = ServerWebSocketContainer.ensure(server);
    webSockets.setIdleTimeout(Duration.ZERO);
    webSockets.setMaxTextMessageSize(LARGEST_MESSAGE);
    webSockets.setMaxBinaryMessageSize(LARGEST_MESSAGE);
    webSockets.setMaxFrameSize(0);
    Supplier<ObjectNode> features = () -> Features.of(version, maxUploadSize);
    List<Route> routes = new ArrayList<>();
    routes.addAll(
        new PromptRoutes(queue, new PromptValidator(catalog, folders, version), version).routes());
    routes.addAll(new QueueRoutes(queue, interrupts, worker).routes());
    routes.addAll(new InfoRoutes(catalog, version, features).routes());
    server.setHandler(
        new HttpHandler(
            new Router(routes),
            new OriginCheck(version),
            faults,
            sockets,
            webSockets,
            maxUploadSize));
  }

  /** Listens. */
  public void start() throws Exception {
    server.start();
  }

  /** The port that it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Stops listening and breaks what is connected. */
  public void stop() throws Exception {
    server.stop();
  }
}
