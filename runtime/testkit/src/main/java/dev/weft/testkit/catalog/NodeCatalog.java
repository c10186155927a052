package dev.weft.testkit.catalog;

import dev.weft.testkit.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Node classes by name, in the order of the definitions. Immutable. */
public final class NodeCatalog {
  private static final Logger LOG = LoggerFactory.getLogger(NodeCatalog.class);
  private static final String BUNDLED = "core-nodes.json";

  /** Comes with every ComfyUI, but as a custom node. */
  private static final String BESIDE =
      """
      {"SaveImageWebsocket":
        {"input": {"required": {"images": ["IMAGE"]}}, "output": [], "output_node": true}}
      """;

  private final Map<String, NodeClass> classes;

  private NodeCatalog(Map<String, NodeClass> classes) {
    this.classes = classes;
  }

  /** The core nodes that ship with the simulator. */
  public static NodeCatalog bundled() {
    return Bundled.CATALOG;
  }

  /**
   * Reads the answer of {@code /object_info}. A class with a broken definition is left out with a
   * warning, as the real server does.
   */
  public static NodeCatalog read(ObjectNode objectInfo) {
    return new NodeCatalog(Map.of()).plus(objectInfo);
  }

  /**
   * This catalog and further classes; one that has the name of an older one replaces it. Servers
   * before 0.4 do not tell which classes take lists whole: the older one knows.
   */
  public NodeCatalog plus(ObjectNode objectInfo) {
    Map<String, NodeClass> all = new LinkedHashMap<>(classes);
    objectInfo.forEachEntry(
        (name, definition) -> {
          try {
            NodeClass older = all.get(name);
            NodeClass newer = NodeClass.read(name, (ObjectNode) definition);
            all.put(name, older == null ? newer : newer.takingListsLike(older));
          } catch (RuntimeException broken) {
            LOG.warn("node class {} is left out: its definition is broken", name, broken);
          }
        });
    return new NodeCatalog(all);
  }

  /** The class with this name. */
  public Optional<NodeClass> find(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  /** All classes. */
  public Collection<NodeClass> all() {
    return classes.values();
  }

  private static final class Bundled {
    static final NodeCatalog CATALOG = load();

    private static NodeCatalog load() {
      try (InputStream in = NodeCatalog.class.getResourceAsStream(BUNDLED)) {
        if (in == null) {
          throw new IllegalStateException("the jar lacks the catalog " + BUNDLED);
        }
        return read((ObjectNode) Json.parse(in.readAllBytes()))
            .plus((ObjectNode) Json.parse(BESIDE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
