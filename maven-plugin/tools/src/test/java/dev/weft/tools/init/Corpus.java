package dev.weft.tools.init;

import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.Severity;
import dev.weft.compiler.source.DiskStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** First mappings of workflows that people saved. */
final class Corpus {
  private final Path project;

  Corpus(Path project) {
    this.project = project;
  }

  /** A first mapping of a copy of a file. */
  FirstMapping.Result map(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Path copy = project.resolve(name);
    if (!Files.exists(copy)) {
      Files.copy(file, copy);
    }
    Path mapping = project.resolve(name + ".weft");
    return new FirstMapping(new DiskStore(project, project), ProjectCatalog.bundled())
        .of(new FirstMapping.Place(mapping, name, "corpus", Optional.empty()));
  }

  static List<Diagnostic> warnings(FirstMapping.Result result) {
    return result.objections().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
        .toList();
  }
}
