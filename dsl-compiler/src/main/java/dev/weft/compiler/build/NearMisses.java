package dev.weft.compiler.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Files beside mappings that are none by an ending just missed.
 *
 * @param mappings those that were found
 */
public record NearMisses(ProjectPaths paths, List<Path> mappings) {

  public NearMisses {
    mappings = List.copyOf(mappings);
  }

  /** A line for each file, with what to do. */
  public List<String> hints() throws IOException {
    SortedSet<Path> folders = new TreeSet<>();
    mappings.forEach(mapping -> folders.add(mapping.resolveSibling("")));
    List<String> hints = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files.sorted().flatMap(file -> hint(file).stream()).forEach(hints::add);
      }
    }
    return hints;
  }

  private Optional<String> hint(Path file) {
    MappingName name = new MappingName(String.valueOf(file.getFileName()));
    return name.meant()
        .filter(meant -> !name.isPutAside())
        .filter(meant -> !mappings.contains(file))
        .filter(meant -> !mappings.contains(file.resolveSibling(meant)))
        .map(meant -> hint(paths.name(file), meant));
  }

  static String hint(String file, String meant) {
    return file + " is no mapping by its name: rename it to " + meant;
  }
}
