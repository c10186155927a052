package dev.weft.testkit;

import dev.weft.testkit.catalog.ModelFolders;
import dev.weft.testkit.catalog.NodeCatalog;
import dev.weft.testkit.node.NodeBehavior;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.queue.Journal;
import java.time.Duration;
import java.util.Map;

/** What a builder was told; see {@link ComfySimulatorBuilder} for each. */
record SimulatorSettings(
    String host,
    int port,
    ComfyVersion version,
    Duration stepTime,
    boolean previews,
    boolean reconnectBug,
    long maxUploadSize,
    NodeCatalog catalog,
    ModelFolders models,
    boolean anyModel,
    Journal journal,
    boolean anyNode,
    Map<String, NodeBehavior> behaviors) {

  SimulatorSettings {
    behaviors = Map.copyOf(behaviors);
  }

  /** The same on this port. */
  SimulatorSettings at(int otherPort) {
    return new SimulatorSettings(
        host,
        otherPort,
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
        behaviors);
  }
}
