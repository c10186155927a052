package dev.weft.testkit.ws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.fault.Faults;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.message.RunningNode;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.Test;

class SocketTableTest {
  private final RunningNode runningNode = new RunningNode();
  private final SocketTable table =
      new SocketTable(() -> 0, Json::object, runningNode, new Faults(), true);
  private final List<String> heard = new ArrayList<>();

  @Test
  void greetsWithTheNodeThatRuns() {
    runningNode.set("me", "3");
    open(text -> {});

    assertThat(heard).hasSize(2);
    assertThat(heard.get(1)).contains("executing").contains("\"3\"");
  }

  @Test
  void greetsWithNoNodeThatTheGreetedBroughtToRun() {
    // Whoever hears the status may post at once, and the worker be quick.
    open(text -> runningNode.set("me", "1"));

    assertThat(heard).singleElement().asString().contains("status");
  }

  /** Opens a socket of the client {@code me} that does something when it hears a text. */
  private void open(Consumer<String> hearing) {
    Session session =
        (Session)
            Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("sendText")) {
                    heard.add((String) arguments[0]);
                    hearing.accept((String) arguments[0]);
                  }
                  return method.getName().equals("isOpen") ? Boolean.TRUE : null;
                });
    table.newSocket(Optional.of("me")).onWebSocketOpen(session);
  }
}
