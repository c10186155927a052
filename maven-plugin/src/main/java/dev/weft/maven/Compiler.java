package dev.weft.maven;

import dev.weft.compiler.Compilation;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.source.DiskStore;
import java.nio.file.Path;
import java.util.List;

/** The compiler as a run sees it: no exception for what a user wrote. */
@FunctionalInterface
interface Compiler {
  Compilation compile(GenerationRequest request, List<Path> mappings);

  /** The real one, loaded when it is first called. */
  static Compiler weft() {
    return (request, mappings) -> {
      Path basedir = request.paths().basedir();
      // The build names the catalog, not a mapping: it may lie anywhere.
      DiskStore anywhere = new DiskStore(basedir.getRoot(), basedir);
      ProjectCatalog catalog =
          request
              .catalog()
              .map(own -> ProjectCatalog.read(anywhere, own))
              .orElseGet(ProjectCatalog::bundled);
      return new MappingCompiler(new DiskStore(request.root(), basedir), catalog)
          .compile(mappings, "weft-maven-plugin");
    };
  }
}
