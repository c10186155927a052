package dev.weft.testkit.faults;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Makes one server and the way to it fail at random, until it ends; then all is well again. */
final class Trouble {
  private final SimulatorProcess server;
  private final UnreliableProxy network;
  private final Random random;
  private final Map<String, Integer> made = new TreeMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread created = new Thread(task, "trouble");
            created.setDaemon(true);
            return created;
          });

  Trouble(SimulatorProcess server, UnreliableProxy network, long seed) {
    this.server = server;
    this.network = network;
    this.random = new Random(seed);
    next();
  }

  private void next() {
    after(200, 1500, this::make);
  }

  private void after(int least, int most, Runnable task) {
    thread.schedule(task, random.nextInt(least, most), TimeUnit.MILLISECONDS);
  }

  private void make() {
    switch (random.nextInt(20)) {
      case 0 -> {
        count("kill");
        server.kill();
        after(1, 1500, this::startAgain);
      }
      case 1 -> {
        count("kill and start at once");
        server.kill();
        startAgain();
      }
      case 2, 3, 4, 5, 6, 7 -> {
        count("stall");
        network.stall();
        after(50, 2500, this::flow);
      }
      case 8, 9, 10 -> {
        count("stall, then cut");
        network.stall();
        after(50, 1500, this::cutAndFlow);
      }
      default -> {
        count("cut");
        network.cut();
        next();
      }
    }
  }

  private void startAgain() {
    server.start();
    next();
  }

  private void flow() {
    network.flow();
    next();
  }

  private void cutAndFlow() {
    network.cut();
    flow();
  }

  private void count(String kind) {
    made.merge(kind, 1, Integer::sum);
  }

  /** Tells what went wrong, how often. */
  Map<String, Integer> end() throws InterruptedException {
    thread.shutdownNow();
    if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("trouble does not end");
    }
    network.flow();
    server.startIfDead();
    return made;
  }
}
