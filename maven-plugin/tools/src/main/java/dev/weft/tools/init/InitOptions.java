package dev.weft.tools.init;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of {@link ProjectInit}.
 *
 * @param workflows which files; when there are none, all of the source directory that no mapping
 *     names
 * @param packageName of the generated classes; empty for that of the other mappings or the project
 * @param name of the workflow in Java; only with one file
 * @param force whether mappings that are there are written anew
 * @param setUp whether the build is known to have plugin and client already
 */
public record InitOptions(
    List<Path> workflows,
    Optional<String> packageName,
    Optional<String> name,
    boolean force,
    boolean setUp) {

  public InitOptions {
    workflows = List.copyOf(workflows);
  }
}
