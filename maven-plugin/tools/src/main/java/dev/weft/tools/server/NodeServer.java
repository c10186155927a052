package dev.weft.tools.server;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.SourceFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A server as far as its node classes go: {@code GET /object_info}. */
public final class NodeServer {
  private static final int AT_ONCE = 8;
  private static final Duration TO_CONNECT = Duration.ofSeconds(10);

  /** A server that loads a model answers when it has done so. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** As much as the compiler reads of a file. */
  private static final long MOST_BYTES = 64L << 20;

  private static final String OBJECT_INFO = "object_info";

  private final ServerAddress address;
  private final Exchange exchange;
  private final Budget budget;

  /**
   * A server.
   *
   * @param key what lets one in there; it goes to this address alone
   */
  public NodeServer(ServerAddress address, Optional<ServerKey> key) {
    this(address, key, PATIENCE, MOST_BYTES);
  }

  NodeServer(ServerAddress address, Optional<ServerKey> key, Duration patience, long mostBytes) {
    this.address = address;
    this.budget = new Budget(mostBytes);
    HttpClient http =
        HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            // An upgrade is asked for in a header that not every proxy likes.
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    this.exchange = new Exchange(http, address, key, patience);
  }

  public ServerAddress address() {
    return address;
  }

  /**
   * All classes, as the server describes them.
   *
   * @throws ServerFailure when there is no such answer
   */
  public SortedMap<String, JsonValue> all() throws ServerFailure {
    return classes(
        get(address.route(OBJECT_INFO))
            .orElseThrow(
                () ->
                    new ServerFailure(
                        address
                            + " has no `/object_info` (404): give the address that ComfyUI is served"
                            + " under, with its path")));
  }

  /**
   * Those of some classes that the server has, as it describes them. Several are asked for at once.
   *
   * @throws ServerFailure when there is no such answer
   */
  public SortedMap<String, JsonValue> find(Collection<String> classTypes) throws ServerFailure {
    if (classTypes.stream().anyMatch(name -> !isAskedAlone(name))) {
      return some(classTypes);
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(
            AT_ONCE,
            work -> {
              Thread thread = new Thread(work, "weft-object-info");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<Optional<SortedMap<String, JsonValue>>>> asked = new ArrayList<>();
      for (String name : classTypes) {
        asked.add(pool.submit(() -> one(name)));
      }
      SortedMap<String, JsonValue> found = new TreeMap<>();
      for (Future<Optional<SortedMap<String, JsonValue>>> one : asked) {
        Optional<SortedMap<String, JsonValue>> answer = one.get();
        if (answer.isEmpty()) {
          // Either the class is not there, or servers of this kind tell of all classes only.
          return some(classTypes);
        }
        found.putAll(answer.get());
      }
      return found;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ServerFailure failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailure("interrupted while " + address + " was asked");
    } finally {
      pool.shutdownNow();
    }
  }

  /** A path would mean something else with these. */
  private static boolean isAskedAlone(String name) {
    return !name.isEmpty() && !name.contains("/") && !name.contains("\\") && !name.matches("\\.+");
  }

  private SortedMap<String, JsonValue> some(Collection<String> classTypes) throws ServerFailure {
    SortedMap<String, JsonValue> all = all();
    all.keySet().retainAll(List.copyOf(classTypes));
    return all;
  }

  private Optional<SortedMap<String, JsonValue>> one(String classType) throws ServerFailure {
    Optional<JsonObject> answer = get(address.route(OBJECT_INFO, classType));
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, JsonValue> found = classes(answer.get());
    found.keySet().retainAll(Collections.singleton(classType));
    return Optional.of(found);
  }

  private static SortedMap<String, JsonValue> classes(JsonObject answer) {
    SortedMap<String, JsonValue> classes = new TreeMap<>();
    for (JsonMember member : answer.members()) {
      classes.put(member.key(), member.value());
    }
    return classes;
  }

  private Optional<JsonObject> get(URI route) throws ServerFailure {
    Optional<String> text = exchange.get(route, budget);
    return text.isEmpty() ? Optional.empty() : Optional.of(object(text.get()));
  }

  private JsonObject object(String text) throws ServerFailure {
    if (text.stripLeading().startsWith("<")) {
      throw new ServerFailure(
          address
              + " answers with a web page: give the address of ComfyUI itself, with the path that it"
              + " is served under");
    }
    DiagnosticSink sink = new DiagnosticSink();
    Optional<JsonValue> json = JsonReader.read(SourceFile.of("the answer", text), sink);
    if (json.isEmpty()) {
      Diagnostic mistake = sink.sorted().get(0);
      throw new ServerFailure(address + " answers with broken JSON: " + mistake.message());
    }
    if (!(json.get() instanceof JsonObject object)) {
      throw new ServerFailure(
          address
              + " does not answer as ComfyUI does: "
              + json.get().described()
              + " in place of an object");
    }
    if (Depth.isAbsurd(object)) {
      throw new ServerFailure(
          address
              + " does not answer as ComfyUI does: more than "
              + Depth.DEEPEST
              + " levels deep");
    }
    return object;
  }
}
