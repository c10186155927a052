package dev.weft.testkit.ws;

import dev.weft.testkit.fault.Faults;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.message.Frame;
import dev.weft.testkit.message.Outbox;
import dev.weft.testkit.message.RunningNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sockets by client id, and the one queue that serves them all: its thread sends a frame and
 * waits until the frame is out before it takes the next, so a socket that is not read holds back
 * everybody, as on the real server.
 */
public final class SocketTable implements Outbox, Runnable {
  private final Map<String, ClientSocket> byClientId = new LinkedHashMap<>();
  private final Set<ClientSocket> open = new LinkedHashSet<>();
  private final BlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();
  private final IntSupplier queueRemaining;
  private final Supplier<ObjectNode> features;
  private final RunningNode runningNode;
  private final Faults faults;
  private final boolean ownerlessCleanUp;

  /**
   * An empty table.
   *
   * @param ownerlessCleanUp whether the end of a socket removes whatever socket is registered under
   *     its client id, as the real server does: a newer one stays open and hears nothing more
   */
  public SocketTable(
      IntSupplier queueRemaining,
      Supplier<ObjectNode> features,
      RunningNode runningNode,
      Faults faults,
      boolean ownerlessCleanUp) {
    this.queueRemaining = queueRemaining;
    this.features = features;
    this.runningNode = runningNode;
    this.faults = faults;
    this.ownerlessCleanUp = ownerlessCleanUp;
  }

  /** A socket for a client that asks for one; without an id it is given one. */
  public ClientSocket newSocket(Optional<String> clientId) {
    String id =
        clientId
            .filter(given -> !given.isEmpty())
            .orElseGet(() -> UUID.randomUUID().toString().replace("-", ""));
    return new ClientSocket(id, this);
  }

  /** The number of waiting and running prompts changed. */
  public void tellStatus(int remaining) {
    broadcast(new Frame.Event("status", status(remaining)));
  }

  @Override
  public void send(String clientId, Frame frame) {
    deliveries.add(new Delivery(Optional.of(clientId), frame));
  }

  @Override
  public void broadcast(Frame frame) {
    deliveries.add(new Delivery(Optional.empty(), frame));
  }

  @Override
  public synchronized boolean supportsPreviewMetadata(String clientId) {
    ClientSocket socket = byClientId.get(clientId);
    return socket != null && socket.takesPreviewsWithMetadata();
  }

  /** Sends until its thread is interrupted. */
  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Delivery delivery = deliveries.take();
        @Nullable Delivery next = faults.isReordering() ? deliveries.poll() : null;
        if (next != null) {
          deliver(next);
        }
        deliver(delivery);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Breaks all connections without a close frame. */
  public void dropAll() {
    List<ClientSocket> all;
    synchronized (this) {
      all = List.copyOf(open);
    }
    all.forEach(ClientSocket::drop);
  }

  synchronized void register(ClientSocket socket) {
    open.add(socket);
    if (!faults.isDeaf()) {
      // Before the status is out: whoever hears it may post at once, and that is no greeting's
      // node.
      Optional<String> running = runningNode.of(socket.clientId());
      ObjectNode status = status(queueRemaining.getAsInt()).put("sid", socket.clientId());
      socket.send(new Frame.Event("status", status));
      running.ifPresent(
          node -> socket.send(new Frame.Event("executing", Json.object().put("node", node))));
    }
    byClientId.put(socket.clientId(), socket);
  }

  synchronized void forget(ClientSocket socket) {
    open.remove(socket);
    if (ownerlessCleanUp) {
      byClientId.remove(socket.clientId());
    } else {
      byClientId.remove(socket.clientId(), socket);
    }
  }

  void answerFeatures(ClientSocket socket) {
    if (!faults.isDeaf()) {
      socket.send(new Frame.Event("feature_flags", features.get()));
    }
  }

  boolean cutsAfter(int frames) {
    return faults.isCutAfter(frames);
  }

  private void deliver(Delivery delivery) throws InterruptedException {
    if (faults.isDeaf()) {
      return;
    }
    for (ClientSocket socket : recipients(delivery)) {
      if (faults.isSlow()) {
        Thread.sleep(faults.timeOf(FrameCodec.size(delivery.frame())).toMillis());
      }
      socket.sendFully(delivery.frame());
    }
  }

  private synchronized List<ClientSocket> recipients(Delivery delivery) {
    if (delivery.clientId().isEmpty()) {
      return List.copyOf(byClientId.values());
    }
    return Optional.ofNullable(byClientId.get(delivery.clientId().get())).stream().toList();
  }

  private static ObjectNode status(int remaining) {
    ObjectNode data = Json.object();
    data.putObject("status").putObject("exec_info").put("queue_remaining", remaining);
    return data;
  }

  private record Delivery(Optional<String> clientId, Frame frame) {}
}
