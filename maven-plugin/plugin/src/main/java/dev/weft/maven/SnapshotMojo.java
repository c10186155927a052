package dev.weft.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Keeps what a server says of the nodes that the workflows use, as {@code nodes.json}; tells what
 * that changes, and for which parameters.
 */
@Mojo(name = "snapshot", requiresProject = false, threadSafe = true)
public final class SnapshotMojo extends AbstractServerMojo {

  /** Whether to keep all classes of the server, not only those that are used. */
  @Parameter(property = "all", defaultValue = "false")
  private boolean all;

  @Override
  Arguments question() {
    return new Arguments("snapshot").flag("--all", all);
  }
}
