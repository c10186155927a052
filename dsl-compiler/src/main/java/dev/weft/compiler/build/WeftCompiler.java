package dev.weft.compiler.build;

import dev.weft.compiler.Compilation;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.source.DiskStore;
import java.nio.file.Path;
import java.util.List;

/**
 * The real compiler, over the files of a project.
 *
 * @param tool what the head of a generated file says made it
 */
record WeftCompiler(String tool) implements Compiler {

  @Override
  public Compilation compile(GenerationRequest request, List<Path> mappings) {
    Path basedir = request.paths().basedir();
    // The build names the catalog, not a mapping: it may lie anywhere.
    DiskStore anywhere = new DiskStore(basedir.getRoot(), basedir);
    ProjectCatalog catalog =
        request
            .catalog()
            .map(own -> ProjectCatalog.read(anywhere, own))
            .orElseGet(ProjectCatalog::bundled);
    return new MappingCompiler(
            new DiskStore(request.root(), basedir), catalog, request.sourceRoots())
        .compile(mappings, tool);
  }
}
