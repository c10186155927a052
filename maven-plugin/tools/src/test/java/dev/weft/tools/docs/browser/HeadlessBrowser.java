package dev.weft.tools.docs.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Chromium without a window, told what to do by its DevTools protocol: what no other tool is needed
 * for.
 */
public final class HeadlessBrowser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final String LISTENING = "DevTools listening on ";
  private static final int SECONDS = 60;
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final WebSocket socket;
  private final Messages messages = new Messages();
  private final AtomicInteger ids = new AtomicInteger();
  private String session = "";

  private HeadlessBrowser(Process process, URI address) throws Exception {
    this.process = process;
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, messages)
            .get(SECONDS, TimeUnit.SECONDS);
  }

  /** Where there is one on the path, or where {@code -Dweft.browser} says. */
  public static Optional<Path> find() {
    String named = System.getProperty("weft.browser");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts one.
   *
   * @param profile an empty folder that it may write to
   */
  public static HeadlessBrowser start(Path program, Path profile) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // What it makes elsewhere would outlive the folder.
    builder.environment().put("TMPDIR", profile.toString());
    Process process = builder.start();
    HeadlessBrowser browser = new HeadlessBrowser(process, address(process));
    String target =
        browser
            .call("Target.createTarget", Map.of("url", "about:blank"))
            .path("targetId")
            .asString();
    browser.session =
        browser
            .call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asString();
    browser.call("Page.enable", Map.of());
    return browser;
  }

  private static URI address(Process process) throws Exception {
    CompletableFuture<URI> address = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(
                      new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
                // To the end: a full pipe would stop the browser.
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  if (line.startsWith(LISTENING)) {
                    address.complete(URI.create(line.substring(LISTENING.length()).strip()));
                  }
                }
                address.completeExceptionally(new IOException("the browser ended"));
              } catch (IOException e) {
                address.completeExceptionally(e);
              }
            },
            "browser-log");
    reader.setDaemon(true);
    reader.start();
    return address.get(SECONDS, TimeUnit.SECONDS);
  }

  /** Makes the window as large. */
  public void resize(int width, int height) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Prefers dark colours, or light ones. */
  public void dark(boolean dark) throws Exception {
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** Loads a page. */
  public void open(Path page) throws Exception {
    CompletableFuture<Void> loaded = messages.nextLoad();
    call("Page.navigate", Map.of("url", page.toUri().toString()));
    loaded.get(SECONDS, TimeUnit.SECONDS);
  }

  /** The value of an expression on the page. */
  public JsonNode evaluate(String expression) throws Exception {
    JsonNode answer =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.path("exceptionDetails").toString());
    }
    return answer.path("result").path("value");
  }

  /** What the window shows, as PNG in base 64. */
  public String screenshot() throws Exception {
    return call("Page.captureScreenshot", Map.of("format", "png")).path("data").asString();
  }

  /** The page as it is printed, as PDF in base 64. */
  public String print() throws Exception {
    return call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
        .path("data")
        .asString();
  }

  private JsonNode call(String method, Map<String, ?> parameters) throws Exception {
    int id = ids.incrementAndGet();
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = messages.answer(id);
    socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
    return answer.get(SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    socket.abort();
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    children.forEach(ProcessHandle::destroy);
    process.onExit().completeOnTimeout(process, SECONDS, TimeUnit.SECONDS).join();
  }

  /** What the browser says. */
  private static final class Messages implements WebSocket.Listener {
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private volatile CompletableFuture<Void> load = new CompletableFuture<>();

    CompletableFuture<JsonNode> answer(int id) {
      return answers.computeIfAbsent(id, none -> new CompletableFuture<>());
    }

    CompletableFuture<Void> nextLoad() {
      load = new CompletableFuture<>();
      return load;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        JsonNode message = JSON.readTree(text.toString());
        text.setLength(0);
        if (message.has("id")) {
          CompletableFuture<JsonNode> answer = answer(message.path("id").asInt());
          if (message.has("error")) {
            answer.completeExceptionally(new IOException(message.path("error").toString()));
          } else {
            answer.complete(message.path("result"));
          }
        } else if (message.path("method").asString("").equals("Page.loadEventFired")) {
          load.complete(null);
        }
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
