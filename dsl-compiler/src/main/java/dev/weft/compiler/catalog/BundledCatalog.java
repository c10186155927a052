package dev.weft.compiler.catalog;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.LinedObject;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of ComfyUI's core nodes, as of the server they were last derived from. */
public final class BundledCatalog implements NodeCatalog {
  private static final String RESOURCE = "core-nodes.json";

  /** Loaded when it is first asked for. */
  private static final class Shared {
    static final NodeCatalog CATALOG =
        new BundledCatalog(LinedObject.load(BundledCatalog.class, RESOURCE));
  }

  private final LinedObject definitions;
  private final Map<String, NodeClass> read = new ConcurrentHashMap<>();

  private BundledCatalog(LinedObject definitions) {
    this.definitions = definitions;
  }

  /** The catalog that ships with the compiler: one for the whole process, safe for use by all. */
  public static NodeCatalog shared() {
    return Shared.CATALOG;
  }

  @Override
  public Optional<NodeClass> find(String classType) {
    NodeClass known = read.get(classType);
    return known != null
        ? Optional.of(known)
        : definitions
            .get(classType)
            .map(definition -> read.computeIfAbsent(classType, name -> read(name, definition)));
  }

  private static NodeClass read(String classType, JsonValue definition) {
    try {
      return NodeClassReader.read(classType, definition);
    } catch (BadDefinition bad) {
      throw new IllegalStateException(RESOURCE + ": " + bad.fact(), bad);
    }
  }

  @Override
  public SortedSet<String> classTypes() {
    return definitions.keys();
  }
}
