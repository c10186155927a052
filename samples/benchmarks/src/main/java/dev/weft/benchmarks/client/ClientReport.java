package dev.weft.benchmarks.client;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * What the client adds to what OkHttp does, and what many jobs cost it.
 *
 * <p>Arguments: which of {@code latency}, {@code delivery}, {@code waiting} and {@code pictures},
 * all of them without any; and the addresses of real servers, for {@code latency} and {@code
 * pictures} in place of simulators of both versions.
 */
public final class ClientReport {
  private ClientReport() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> urls = List.of(args).stream().filter(arg -> arg.contains("://")).toList();
    Set<String> named =
        Set.copyOf(List.of(args).stream().filter(arg -> !arg.contains("://")).toList());
    Set<String> wanted =
        named.isEmpty() ? Set.of("latency", "delivery", "waiting", "pictures") : named;
    for (String url : urls) {
      withServer(url, url, wanted);
    }
    boolean server = wanted.contains("latency") || wanted.contains("pictures");
    if (server && urls.isEmpty()) {
      for (String version : List.of("0.33.0", "0.3.64")) {
        try (ServerProcess simulator = ServerProcess.start("--version-of", version)) {
          withServer("the simulator as " + version, simulator.url(), wanted);
        }
      }
    }
    if (wanted.contains("delivery")) {
      new Delivery().report();
    }
    if (wanted.contains("waiting")) {
      new WaitingJobs().report();
    }
  }

  private static void withServer(String name, String url, Set<String> wanted)
      throws IOException, InterruptedException {
    System.out.println("With " + name + ":");
    if (wanted.contains("latency")) {
      new SubmitLatency().report(url);
    }
    if (wanted.contains("pictures")) {
      new SentPictures().report(url);
    }
  }
}
