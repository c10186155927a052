package dev.weft.testkit.http;

import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.validation.PromptValidator;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import tools.jackson.databind.node.ObjectNode;

/** The port: Jetty with the routes and the sockets on it. */
public final class HttpFront {
  private static final int THREADS = 32;
  private static final int FEWEST_THREADS = 4;
  private static final long LARGEST_MESSAGE = 4 * 1024 * 1024;

  private final Server server;
  private final MortalConnector connector;

  /** Prepares a port; nothing listens yet. */
  public HttpFront(HttpSettings settings, Backend backend) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, FEWEST_THREADS);
    threads.setName("comfy-simulator");
    threads.setDaemon(true);
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    connector = new MortalConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    server.addConnector(connector);
    server.setHandler(
        new HttpHandler(
            settings, backend, new Router(routes(settings, backend)), webSockets(server)));
  }

  private static ServerWebSocketContainer webSockets(Server server) {
    ServerWebSocketContainer webSockets = ServerWebSocketContainer.ensure(server);
    webSockets.setIdleTimeout(Duration.ZERO);
    webSockets.setMaxTextMessageSize(LARGEST_MESSAGE);
    webSockets.setMaxBinaryMessageSize(LARGEST_MESSAGE);
    // No limit for single frames: pictures of any size go out in one.
    webSockets.setMaxFrameSize(0);
    return webSockets;
  }

  private static List<Route> routes(HttpSettings settings, Backend backend) {
    ComfyVersion version = settings.version();
    Supplier<ObjectNode> features = () -> Features.of(version, settings.maxUploadSize());
    PromptValidator validator = new PromptValidator(backend.catalog(), backend.folders(), version);
    List<Route> routes = new ArrayList<>();
    routes.addAll(new PromptRoutes(backend.queue(), validator, version).routes());
    routes.addAll(
        new QueueRoutes(backend.queue(), backend.interrupts(), backend.worker()).routes());
    routes.addAll(new InfoRoutes(backend.catalog(), version, features).routes());
    routes.addAll(new UploadRoutes(backend.folders()).routes());
    routes.addAll(new ViewRoutes(backend.folders(), version).routes());
    if (version.atLeast(ComfyVersion.V0_33)) {
      routes.addAll(new JobRoutes(backend.queue(), backend.interrupts()).routes());
      routes.addAll(AssetRoutes.routes());
    }
    return routes;
  }

  /**
   * Listens.
   *
   * @throws IOException when the port cannot be had
   */
  public void start() throws IOException {
    try {
      server.start();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the server does not start", e);
    }
  }

  /** The port that it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Stops listening and breaks what is connected. */
  public void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    } finally {
      connector.endConnections();
    }
  }
}
