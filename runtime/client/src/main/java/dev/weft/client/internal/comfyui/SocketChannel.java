package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.Channel;
import dev.weft.client.internal.server.EventLoop;
import dev.weft.client.internal.server.MessageReceiver;
import dev.weft.client.internal.server.ServerMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okhttp3.WebSocket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The client's one socket: opened for the first job, and again after it broke while jobs are
 * followed.
 *
 * <p>A server routes frames by the client id that a job was posted with, so a reconnect keeps the
 * id as long as jobs are followed; the old socket is cut first, because a server that finds it dead
 * later takes the new one out of its table too. Without jobs the next socket has a new id, which
 * rules that out.
 */
final class SocketChannel implements Channel {
  private static final Logger LOG = LoggerFactory.getLogger(SocketChannel.class);
  private static final Duration FIRST_BACKOFF = Duration.ofMillis(250);
  private static final Duration LAST_BACKOFF = Duration.ofSeconds(30);

  private final SocketConnector connector;
  private final ClientId clientId;
  private final MessageReceiver receiver;
  private final EventLoop loop;
  private final Duration greeting;
  private final Duration firstStatus;

  // Written by the event loop.
  private volatile boolean live;
  private final Set<String> followed = new HashSet<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private @Nullable WebSocket socket;
  private int generation;
  private boolean closed;
  private boolean reconnecting;

  /** The last socket was not greeted in time: that the next one is, nobody waits for. */
  private boolean unheard;

  private int connectionsOfId;
  private long heard;
  private Duration backoff = FIRST_BACKOFF;

  /**
   * @param greeting how long a job waits for a socket to be greeted
   * @param firstStatus how long a socket may take for that
   */
  SocketChannel(
      SocketConnector connector,
      ClientId clientId,
      MessageReceiver receiver,
      EventLoop loop,
      Duration greeting,
      Duration firstStatus) {
    this.connector = connector;
    this.clientId = clientId;
    this.receiver = receiver;
    this.loop = loop;
    this.greeting = greeting;
    this.firstStatus = firstStatus;
  }

  /** From here on the client id stays as it is: a job may be posted with it. */
  @Override
  public void follow(String id, Runnable ready) {
    followed.add(id);
    waiting.add(ready);
    if (live || closed || reconnecting || unheard) {
      settle();
    }
    if (!closed && !reconnecting && socket == null) {
      open();
    }
  }

  @Override
  public void leave(String id) {
    followed.remove(id);
    renewUnusedId();
  }

  @Override
  public boolean hears() {
    return live;
  }

  @Override
  public boolean isLive() {
    return live;
  }

  /** One that had to reconnect may be deaf any time. */
  @Override
  public boolean isTrusted() {
    return live && connectionsOfId == 1;
  }

  /**
   * Finds a socket that is open but hears nothing. On a real server this happens to the newer of
   * two sockets with one client id when the older is found dead.
   */
  @Override
  public void doubt(Duration silence) {
    long before = heard;
    int doubted = generation;
    if (live) {
      loop.schedule(
          silence,
          () -> {
            if (live && generation == doubted && heard == before) {
              LOG.debug("the socket to {} is deaf; opening another", connector);
              lost(doubted);
            }
          });
    }
  }

  /**
   * Whatever made the pauses grow is over; without this a job could go unheard for half a minute.
   */
  @Override
  public void reachable() {
    backoff = FIRST_BACKOFF;
    if (reconnecting) {
      reconnect();
    }
  }

  @Override
  public void close() {
    closed = true;
    live = false;
    generation++;
    if (socket != null && !socket.close(1000, null)) {
      socket.cancel();
    }
    settle();
  }

  private void open() {
    connectionsOfId++;
    int opened = ++generation;
    socket = connector.open(clientId.value(), new Connection(opened));
    loop.schedule(greeting, () -> whileUngreeted(opened, this::letGo));
    loop.schedule(firstStatus, () -> whileUngreeted(opened, () -> lost(opened)));
  }

  private void whileUngreeted(int opened, Runnable task) {
    if (opened == generation && !live) {
      task.run();
    }
  }

  private void letGo() {
    unheard = true;
    settle();
  }

  private void lost(int from) {
    if (from != generation || closed) {
      return;
    }
    boolean heardBefore = live;
    unheard = !live;
    generation++;
    live = false;
    if (socket != null) {
      socket.cancel();
      socket = null;
    }
    settle();
    if (heardBefore) {
      receiver.onLost();
    }
    if (followed.isEmpty()) {
      renewUnusedId();
    } else {
      planReconnect();
    }
  }

  private void planReconnect() {
    reconnecting = true;
    loop.schedule(backoff, this::reconnect);
    Duration doubled = backoff.multipliedBy(2);
    backoff = doubled.compareTo(LAST_BACKOFF) > 0 ? LAST_BACKOFF : doubled;
  }

  private void reconnect() {
    reconnecting = false;
    if (!closed && socket == null && !followed.isEmpty()) {
      open();
    }
  }

  private void renewUnusedId() {
    if (followed.isEmpty() && socket == null && connectionsOfId > 0) {
      clientId.renew();
      connectionsOfId = 0;
    }
  }

  private void settle() {
    waiting.forEach(Runnable::run);
    waiting.clear();
  }

  private void onFrame(ServerMessage message) {
    heard++;
    if (!live && message instanceof ServerMessage.Status) {
      live = true;
      unheard = false;
      backoff = FIRST_BACKOFF;
      settle();
      receiver.onLive();
    }
    receiver.onMessage(message);
  }

  /** Brings what one connection hears to the loop, as long as it is the newest. */
  private final class Connection implements SocketEvents {
    private final int number;
    private final Relay relay = new Relay(loop, System::nanoTime);

    Connection(int number) {
      this.number = number;
    }

    @Override
    public void connected() {
      relay.execute(
          () -> {
            if (number == generation) {
              receiver.onConnected();
            }
          });
    }

    @Override
    public void received(ServerMessage message) {
      relay.execute(
          () -> {
            if (number == generation) {
              onFrame(message);
            }
          });
    }

    @Override
    public void broken(String reason) {
      LOG.debug("the socket to {} ended: {}", connector, reason);
      relay.execute(() -> lost(number));
    }
  }
}
