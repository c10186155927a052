package dev.weft.testkit;

import dev.weft.testkit.catalog.ModelFolders;
import dev.weft.testkit.catalog.NodeCatalog;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.queue.Journal;
import java.time.Duration;

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
    Journal journal) {

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
        journal);
  }
}
