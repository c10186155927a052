package dev.weft.compiler.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A project on disk that a test changes and runs. */
final class Project {
  final LineCompiler compiler = new LineCompiler();
  final Path sources;
  private final Path basedir;
  private final Path mappings;
  private String generator = "plugin 1";
  private boolean failOnWarning;

  Project(Path basedir) throws IOException {
    this.basedir = basedir;
    this.mappings = Files.createDirectories(basedir.resolve("src/main/comfyui"));
    this.sources = basedir.resolve("target/sources");
  }

  Project write(String name, String... lines) throws IOException {
    Files.writeString(mappings.resolve(name), String.join("\n", lines));
    return this;
  }

  void edit(String name, String text) {
    try {
      // Within one tick of a coarse clock, an edit would look older than the run.
      Instant later = Instant.now();
      write(name, text);
      Files.setLastModifiedTime(mappings.resolve(name), FileTime.from(later));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Project delete(String name) throws IOException {
    Files.delete(mappings.resolve(name));
    return this;
  }

  Project generator(String version) {
    generator = version;
    return this;
  }

  Project failOnWarning() {
    failOnWarning = true;
    return this;
  }

  Path generated(String name) {
    return sources.resolve("p").resolve(name + ".java");
  }

  Path record() throws IOException {
    try (Stream<Path> files = Files.list(basedir.resolve("target/weft"))) {
      return files.findFirst().orElseThrow();
    }
  }

  GenerationResult run() throws IOException {
    Path catalog = mappings.resolve("nodes.json");
    GenerationRequest request =
        new GenerationRequest(
            new ProjectPaths(basedir),
            mappings,
            mappingFiles(),
            List.of(basedir.resolve("src/main/java")),
            Optional.of(catalog).filter(Files::exists),
            new OutputFolders(sources, basedir.resolve("target/resources"), Optional.empty()),
            basedir.resolve("target/weft"),
            generator,
            failOnWarning);
    return new Generation(request, () -> compiler).run();
  }

  private List<Path> mappingFiles() throws IOException {
    try (Stream<Path> files = Files.list(mappings)) {
      return files.filter(file -> file.toString().endsWith(".weft")).sorted().toList();
    }
  }
}
