package dev.weft.compiler.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run is to do.
 *
 * @param paths the project
 * @param sourceDirectory where the mappings are
 * @param mappings the mapping files, sorted
 * @param sourceRoots the folders of the project's own Java files, not those of generated ones
 * @param catalog the project's own node catalog
 * @param folders where generated files go
 * @param recordFolder where to remember what was done
 * @param generator identifies the code of the build tool and the compiler
 * @param failOnWarning whether a warning stops the build as an error does
 */
public record GenerationRequest(
    ProjectPaths paths,
    Path sourceDirectory,
    List<Path> mappings,
    List<Path> sourceRoots,
    Optional<Path> catalog,
    OutputFolders folders,
    Path recordFolder,
    String generator,
    boolean failOnWarning) {

  public GenerationRequest {
    sourceDirectory = sourceDirectory.toAbsolutePath().normalize();
    mappings = List.copyOf(mappings);
    sourceRoots = List.copyOf(sourceRoots);
  }

  /**
   * The folder that mappings may refer to files in: the project, or the folder of the mappings when
   * that lies elsewhere.
   */
  Path root() {
    return sourceDirectory.startsWith(paths.basedir()) ? paths.basedir() : sourceDirectory;
  }

  /**
   * Where to remember what was done. Goals that work on the same folders share it, whether the
   * build runs them or the command line.
   */
  Path record() {
    String place =
        String.join(
            "\n",
            paths.name(sourceDirectory),
            paths.name(folders.sources()),
            paths.name(folders.resources()));
    return recordFolder.resolve(ContentDigests.of(place) + ".record");
  }

  /** Digest of all that concerns every mapping. */
  String options(ContentDigests digests) throws IOException {
    String ownCatalog =
        catalog.isPresent()
            ? paths.name(catalog.get()) + " " + digests.of(catalog.get())
            : ContentDigests.ABSENT;
    String roots = sourceRoots.stream().map(paths::name).collect(Collectors.joining("\t"));
    return ContentDigests.of(
        String.join("\n", generator, paths.name(sourceDirectory), ownCatalog, roots));
  }
}
