package dev.weft.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MortalConnectorTest {
  private final MortalConnector connector =
      new MortalConnector(new Server(), new HttpConnectionFactory());

  @Test
  void endsTheConnectionsThatAreThere() throws IOException {
    try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket caller = new Socket(port.getInetAddress(), port.getLocalPort())) {
      connector.configure(port.accept());
      connector.endConnections();
      assertThat(caller.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void endsAConnectionThatComesInDuringTheStop() throws IOException {
    connector.endConnections();
    try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket caller = new Socket(port.getInetAddress(), port.getLocalPort())) {
      connector.configure(port.accept());
      assertThat(caller.getInputStream().read()).isEqualTo(-1);
    }
  }
}
