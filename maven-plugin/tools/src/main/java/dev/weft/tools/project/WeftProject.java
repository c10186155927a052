package dev.weft.tools.project;

import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.build.ProjectPaths;
import dev.weft.compiler.source.DiskStore;
import dev.weft.compiler.source.SourceStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.util.DirectoryScanner;
import org.codehaus.plexus.util.SelectorUtils;

/**
 * A project as the goals see it: folders and patterns. Its files are read anew by each call.
 *
 * @param basedir the project's folder, absolute; messages name files relative to it
 * @param sourceDirectory where the mappings are, absolute
 * @param includes which files there are mappings, in Maven's patterns
 * @param excludes which of them are left out
 * @param namedCatalog the project's own node catalog where it has another place than {@code
 *     nodes.json} in the source directory
 */
public record WeftProject(
    Path basedir,
    Path sourceDirectory,
    List<String> includes,
    List<String> excludes,
    Optional<Path> namedCatalog) {
  /** Where mappings lie unless something else is said. */
  public static final String SOURCE_DIRECTORY = "src/main/comfyui";

  private static final String MAPPINGS = "**/*.weft";
  private static final String CATALOG = "nodes.json";

  public WeftProject {
    basedir = basedir.toAbsolutePath().normalize();
    sourceDirectory = basedir.resolve(sourceDirectory).normalize();
    includes = includes.isEmpty() ? List.of(MAPPINGS) : List.copyOf(includes);
    excludes = List.copyOf(excludes);
    namedCatalog = namedCatalog.map(basedir::resolve).map(Path::normalize);
  }

  /** A project laid out as is usual. */
  public static WeftProject of(Path basedir) {
    return new WeftProject(
        basedir, Path.of(SOURCE_DIRECTORY), List.of(), List.of(), Optional.empty());
  }

  /** The mapping files, absolute and sorted; none when there is no source directory. */
  public List<Path> mappings() {
    return scan(includes, excludes);
  }

  /** The files beside the mappings that may be workflows, absolute and sorted. */
  public List<Path> savedBeside() {
    return scan(List.of("**/*.json"), List.of());
  }

  /** Whether a file, absolute and normal, is a mapping if it is there. */
  public boolean isMapping(Path file) {
    if (!file.startsWith(sourceDirectory)) {
      return false;
    }
    String name = sourceDirectory.relativize(file).toString();
    return matches(includes, name)
        && !matches(excludes, name)
        && !matches(List.of(DirectoryScanner.DEFAULTEXCLUDES), name);
  }

  private static boolean matches(List<String> patterns, String name) {
    return patterns.stream()
        .map(pattern -> pattern.replace('/', File.separatorChar).replace('\\', File.separatorChar))
        .map(pattern -> pattern.endsWith(File.separator) ? pattern + "**" : pattern)
        .anyMatch(pattern -> SelectorUtils.matchPath(pattern, name));
  }

  /** Names of files as messages tell them. */
  public ProjectPaths paths() {
    return new ProjectPaths(basedir);
  }

  /** What mappings may refer to: files in the project, or beside them when they lie elsewhere. */
  public SourceStore store() {
    return new DiskStore(root(), basedir);
  }

  /** The folder that all that mappings refer to has to lie in. */
  public Path root() {
    return sourceDirectory.startsWith(basedir) ? basedir : sourceDirectory;
  }

  /** Where the project's own node catalog is, or is to be. */
  public Path catalogFile() {
    return namedCatalog.orElse(sourceDirectory.resolve(CATALOG));
  }

  /**
   * The project's own node catalog, when it has one.
   *
   * @throws NoSuchFileException when it was named and is not there
   */
  public Optional<Path> catalog() throws IOException {
    Path file = catalogFile();
    if (namedCatalog.isPresent() && !Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString(), null, "the node catalog is not there");
    }
    return Optional.of(file).filter(Files::isRegularFile);
  }

  /** What is known of node classes: the project's own catalog before the bundled one. */
  public ProjectCatalog nodes() throws IOException {
    // The build names the catalog, not a mapping: it may lie anywhere.
    DiskStore anywhere = new DiskStore(basedir.getRoot(), basedir);
    return catalog()
        .map(own -> ProjectCatalog.read(anywhere, own))
        .orElseGet(ProjectCatalog::bundled);
  }

  /** The compiler over this project's files. */
  public MappingCompiler compiler(ProjectCatalog nodes) {
    return new MappingCompiler(store(), nodes);
  }

  private List<Path> scan(List<String> wanted, List<String> unwanted) {
    if (!Files.isDirectory(sourceDirectory)) {
      return List.of();
    }
    DirectoryScanner scanner = new DirectoryScanner();
    scanner.setBasedir(sourceDirectory.toFile());
    scanner.setIncludes(wanted.toArray(String[]::new));
    scanner.setExcludes(unwanted.toArray(String[]::new));
    scanner.addDefaultExcludes();
    scanner.scan();
    return Arrays.stream(scanner.getIncludedFiles())
        .sorted()
        .map(sourceDirectory::resolve)
        .toList();
  }
}
