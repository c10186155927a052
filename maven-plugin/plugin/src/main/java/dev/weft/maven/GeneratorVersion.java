package dev.weft.maven;

import dev.weft.compiler.build.ContentDigests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;

/**
 * Identifies the code that generates: the plugin, the compiler and all they are made of. A snapshot
 * keeps its version while its code changes, so there the bytes count.
 */
final class GeneratorVersion {
  private final ContentDigests digests = new ContentDigests();

  /** A text that differs whenever one of the plugin's artifacts does. */
  String of(Collection<Artifact> artifacts) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Artifact artifact : artifacts) {
      lines.add(artifact.getId());
      if (artifact.isSnapshot() && artifact.getFile() != null) {
        lines.add(content(artifact.getFile().toPath()));
      }
    }
    return String.join("\n", lines);
  }

  /** Of a jar, or of the folder of classes that a reactor may use in its place. */
  private String content(Path place) throws IOException {
    StringBuilder content = new StringBuilder();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.sorted().toList()) {
        content.append(place.relativize(file)).append(' ').append(digests.of(file)).append('\n');
      }
    }
    return content.toString();
  }
}
