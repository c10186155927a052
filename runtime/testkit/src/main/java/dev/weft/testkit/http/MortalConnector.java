package dev.weft.testkit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A port whose connections end with it, as those of a killed process do. Jetty alone leaves a
 * connection open for ever that it has accepted, but not yet looked at, when it stops.
 */
final class MortalConnector extends ServerConnector {
  private final Set<Socket> sockets = new HashSet<>();
  private boolean dead;

  MortalConnector(Server server, ConnectionFactory factory) {
    super(server, factory);
  }

  @Override
  protected void configure(Socket socket) {
    super.configure(socket);
    synchronized (sockets) {
      sockets.removeIf(Socket::isClosed);
      sockets.add(socket);
      if (dead) {
        end(socket);
      }
    }
  }

  /** Ends every connection, also one that is just coming in; to be called after the stop. */
  void endConnections() {
    synchronized (sockets) {
      dead = true;
      sockets.forEach(MortalConnector::end);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
