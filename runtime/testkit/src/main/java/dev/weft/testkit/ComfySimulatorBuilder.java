package dev.weft.testkit;

import dev.weft.testkit.catalog.ModelFolders;
import dev.weft.testkit.catalog.NodeCatalog;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.NodeBehavior;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.queue.Journal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Describes a simulator. Not safe for threads. */
public final class ComfySimulatorBuilder {
  private static final long DEFAULT_MAX_UPLOAD = 100L * 1024 * 1024;

  private String host = "127.0.0.1";
  private int port;
  private ComfyVersion version = ComfyVersion.V0_33;
  private Duration stepTime = Duration.ofMillis(3);
  private boolean previews = true;
  private boolean reconnectBug = true;
  private long maxUploadSize = DEFAULT_MAX_UPLOAD;
  private NodeCatalog catalog = NodeCatalog.bundled();
  private ModelFolders models = ModelFolders.wellKnown();
  private boolean anyModel;
  private Journal journal = Journal.NONE;
  private boolean anyNode;
  private final Map<String, NodeBehavior> behaviors = new LinkedHashMap<>();

  ComfySimulatorBuilder() {}

  /** The address to listen on; by default 127.0.0.1, which nobody else can reach. */
  public ComfySimulatorBuilder host(String address) {
    host = address;
    return this;
  }

  /** The port; 0, the default, takes a free one. */
  public ComfySimulatorBuilder port(int number) {
    if (number < 0 || number > 65_535) {
      throw new IllegalArgumentException("port " + number + " is not in 0..65535");
    }
    port = number;
    return this;
  }

  /** The version to behave as, by default {@link ComfyVersion#V0_33}. */
  public ComfySimulatorBuilder version(ComfyVersion behaviour) {
    version = behaviour;
    return this;
  }

  /** How long one sampling step takes, by default 3 ms. */
  public ComfySimulatorBuilder stepTime(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("step time " + time + " is negative");
    }
    stepTime = time;
    return this;
  }

  /** Whether samplers send previews, by default true; the real server's default is not to. */
  public ComfySimulatorBuilder previews(boolean shown) {
    previews = shown;
    return this;
  }

  /**
   * Whether the end of an older socket silences a newer one with the same client id, as it does on
   * the real server; by default true.
   */
  public ComfySimulatorBuilder reconnectBug(boolean present) {
    reconnectBug = present;
    return this;
  }

  /** The largest request body in bytes, by default 100 MiB; larger ones get status 413. */
  public ComfySimulatorBuilder maxUploadSize(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("maximum upload size " + bytes + " is not positive");
    }
    maxUploadSize = bytes;
    return this;
  }

  /** One more model file, such as {@code ("checkpoints", "sd15/mine.safetensors")}. */
  public ComfySimulatorBuilder model(String folder, String name) {
    models = models.plus(folder, name);
    return this;
  }

  /** Exactly these model files in a folder, instead of the well-known ones. */
  public ComfySimulatorBuilder models(String folder, String... names) {
    models = models.with(folder, List.of(names));
    return this;
  }

  /** Takes every model name in a prompt, whether the server has the file or not. */
  public ComfySimulatorBuilder anyModel() {
    anyModel = true;
    return this;
  }

  /**
   * More node classes, in the shape of {@code /object_info}; one that is known already is replaced.
   *
   * @throws IllegalArgumentException when the text is not a JSON object
   */
  public ComfySimulatorBuilder nodes(String objectInfo) {
    try {
      if (Json.parse(objectInfo) instanceof ObjectNode classes) {
        catalog = catalog.plus(classes);
        return this;
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("node classes must be a JSON object", e);
    }
    throw new IllegalArgumentException("node classes must be a JSON object");
  }

  /**
   * Takes nodes of any class, so that workflows with custom nodes run without a server at hand.
   * What a class has that the simulator does not know is inferred from the graph that is posted:
   * inputs from what it sets, outputs from what other nodes take, of the types that these want. A
   * node that feeds nobody shows what its class name, its {@code format} or its inputs promise:
   * pictures, a short video, sound, a mesh or text. Of such nodes nothing is checked.
   */
  public ComfySimulatorBuilder anyNode() {
    anyNode = true;
    return this;
  }

  /**
   * What nodes of a class do, where that matters to a test. A class that the simulator does not
   * know is taken as with {@link #anyNode()}.
   */
  public ComfySimulatorBuilder node(String classType, NodeBehavior behavior) {
    behaviors.put(classType, behavior);
    return this;
  }

  /**
   * Appends to a file what becomes of each prompt, before anybody can be told, so that it can be
   * read when the server was killed: {@code taken ID}, then {@code success}, {@code error}, {@code
   * interrupted} or {@code removed}, and {@code started} for each start.
   */
  public ComfySimulatorBuilder journal(Path file) {
    journal = Journal.to(file);
    return this;
  }

  /** A simulator that does not listen yet. */
  public ComfySimulator build() {
    return new ComfySimulator(
        new SimulatorSettings(
            host,
            port,
            version,
            stepTime,
            previews,
            reconnectBug,
            maxUploadSize,
            catalog,
            models,
            anyModel,
            journal,
            anyNode,
            behaviors));
  }
}
