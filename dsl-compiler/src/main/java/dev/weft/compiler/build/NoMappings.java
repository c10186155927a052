package dev.weft.compiler.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies near a folder without mappings, and may have been meant as one. To be asked only when
 * nothing was found: it looks at the files of the whole source tree.
 *
 * @param sourceDirectory where mappings were looked for
 */
public record NoMappings(ProjectPaths paths, Path sourceDirectory) {
  private static final int DEEPEST = 12;
  private static final int MOST_TOLD = 5;

  /** A line for each file, with what to do; nothing when nothing lies near. */
  public List<String> hints() throws IOException {
    List<String> hints = new ArrayList<>();
    for (Path file : files(sourceDirectory)) {
      String name = String.valueOf(file.getFileName());
      Optional<String> meant = new MappingName(name).meant();
      if (meant.isPresent()) {
        hints.add(NearMisses.hint(paths.name(file), meant.get()));
      } else if (name.endsWith(".json") && !name.equals("nodes.json")) {
        hints.add(
            paths.name(file) + " is in no mapping: `mvn weft:init` writes a first one beside it");
      }
    }
    for (Path file : files(paths.basedir().resolve("src"))) {
      MappingName name = new MappingName(String.valueOf(file.getFileName()));
      if ((name.isRight() || name.meant().isPresent()) && isElsewhere(file)) {
        hints.add(
            paths.name(file)
                + " lies in another folder: move it to "
                + paths.name(sourceDirectory)
                + ", or set `sourceDirectory` of the plugin");
      }
    }
    return hints.size() > MOST_TOLD ? hints.subList(0, MOST_TOLD) : hints;
  }

  /** The folders of both goals are none that something lies in by mistake. */
  private boolean isElsewhere(Path file) {
    return !file.startsWith(sourceDirectory)
        && Stream.of("src/main/comfyui", "src/test/comfyui")
            .noneMatch(folder -> file.startsWith(paths.basedir().resolve(folder)));
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.find(folder, DEEPEST, (path, a) -> a.isRegularFile())) {
      return files.sorted().toList();
    }
  }
}
