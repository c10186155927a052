package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.FakeServer;
import dev.weft.client.internal.server.EventLoop;
import dev.weft.client.internal.server.MessageReceiver;
import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.server.ServerProfile;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SocketChannelTest {
  private static final Duration NEVER = Duration.ofHours(1);

  private final FakeServer server = new FakeServer();
  private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
  private final ClientId clientId = new ClientId();
  private volatile boolean pauses = true;
  private final SocketChannel channel =
      channel(new Loop(), Duration.ofSeconds(2), Duration.ofSeconds(20));

  @AfterEach
  void stop() {
    onLoop(
        () -> {
          channel.close();
          return null;
        });
    executor.shutdownNow();
    server.close();
  }

  @Test
  void keepsTheIdFromTheMomentAJobMayBePosted() {
    follow("job");
    String posted = clientId.value();
    server.connection().close(1001, null);
    server.connection();

    assertThat(clientIds()).containsExactly(posted, posted);
  }

  @Test
  void takesANewIdWhenNoJobNeedsTheOldOne() {
    follow("job");
    onLoop(
        () -> {
          channel.leave("job");
          return null;
        });
    server.connection().close(1001, null);
    untilTheSocketIsLost();
    follow("another");

    assertThat(clientIds()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void takesANewIdWhenTheLastJobEndedWhileTheSocketWasDown() {
    follow("job");
    server.connection().close(1001, null);
    untilTheSocketIsLost();
    onLoop(
        () -> {
          channel.leave("job");
          channel.follow("another", () -> {});
          return null;
        });
    server.connection();

    assertThat(clientIds()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void opensWithoutAPauseWhenTheServerIsReachableAgain() {
    follow("job");
    pauses = false;
    server.connection().close(1001, null);
    untilTheSocketIsLost();
    onLoop(
        () -> {
          channel.reachable();
          return null;
        });

    assertThat(server.connection()).isNotNull();
  }

  @Test
  void pausesLongerAfterEachRefusal() {
    server.answer("GET /ws", 403, "");
    Pauses pauses = new Pauses(9);
    SocketChannel refused = channel(pauses, NEVER, NEVER);
    onLoop(
        () -> {
          refused.follow("job", () -> {});
          return null;
        });

    assertThat(pauses.taken())
        .startsWith(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1))
        .isSorted()
        .endsWith(Duration.ofSeconds(30), Duration.ofSeconds(30));
    onLoop(
        () -> {
          refused.close();
          return null;
        });
  }

  @Test
  void onlyTheFirstJobWaitsForAServerThatNeverGreets() {
    server.greetings = List.of();
    follow("job");
    boolean waits =
        onLoop(
            () -> {
              AtomicBoolean ready = new AtomicBoolean();
              channel.follow("another", () -> ready.set(true));
              return !ready.get();
            });

    assertThat(waits).isFalse();
    assertThat(onLoop(channel::isLive)).isFalse();
  }

  private SocketChannel channel(EventLoop loop, Duration greeting, Duration firstStatus) {
    return new SocketChannel(
        new SocketConnector(
            new Routes(BaseUrl.parse(server.url()), ServerProfile.COMFYUI),
            new OkHttpClient(),
            Headers.EMPTY,
            new NoFiles()),
        clientId,
        new Deaf(),
        loop,
        greeting,
        firstStatus);
  }

  private void untilTheSocketIsLost() {
    while (onLoop(channel::isLive) && !Thread.interrupted()) {
      Thread.onSpinWait();
    }
  }

  private void follow(String id) {
    CompletableFuture<String> ready = new CompletableFuture<>();
    executor.execute(() -> channel.follow(id, () -> ready.complete(id)));
    assertThat(ready).succeedsWithin(Duration.ofSeconds(10));
  }

  private <T> T onLoop(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, executor).join();
  }

  private List<String> clientIds() {
    return server.recorded.stream()
        .map(request -> request.getUrl().queryParameter("clientId"))
        .toList();
  }

  private final class Loop implements EventLoop {
    @Override
    public boolean execute(Runnable task) {
      try {
        executor.execute(task);
        return true;
      } catch (RejectedExecutionException e) {
        return false;
      }
    }

    @Override
    public boolean isAwaited() {
      return false;
    }

    @Override
    public void schedule(Duration delay, Runnable task) {
      if (pauses && !executor.isShutdown()) {
        executor.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
      }
    }
  }

  /** Notes the pauses between connections, and makes none, until there are enough. */
  private final class Pauses implements EventLoop {
    private final int enough;
    private final BlockingQueue<Duration> taken = new LinkedBlockingQueue<>();

    Pauses(int enough) {
      this.enough = enough;
    }

    @Override
    public boolean execute(Runnable task) {
      executor.execute(task);
      return true;
    }

    @Override
    public boolean isAwaited() {
      return false;
    }

    @Override
    public void schedule(Duration delay, Runnable task) {
      if (delay.compareTo(NEVER) < 0) {
        taken.add(delay);
        if (taken.size() < enough) {
          executor.execute(task);
        }
      }
    }

    List<Duration> taken() {
      while (taken.size() < enough && !Thread.interrupted()) {
        Thread.onSpinWait();
      }
      return List.copyOf(taken);
    }
  }

  private static final class Deaf implements MessageReceiver {
    @Override
    public void onConnected() {}

    @Override
    public void onLive() {}

    @Override
    public void onLost() {}

    @Override
    public void onMessage(ServerMessage message) {}
  }
}
