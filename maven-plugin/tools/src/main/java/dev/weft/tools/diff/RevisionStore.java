package dev.weft.tools.diff;

import dev.weft.compiler.source.ReadResult;
import dev.weft.compiler.source.ReadResult.Refusal;
import dev.weft.compiler.source.ReadResult.Refused;
import dev.weft.compiler.source.SourceStore;
import dev.weft.tools.project.WeftProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** The project's files as a revision has them, under the paths that they have now. */
final class RevisionStore implements SourceStore {
  /** More links than that lead in a circle. */
  private static final int MOST_LINKS = 8;

  private final Repository repository;
  private final WeftProject project;
  private final SourceStore now;
  private final NavigableMap<Path, Entry> files;

  private record Entry(ObjectId blob, boolean link) {}

  private RevisionStore(
      Repository repository, WeftProject project, NavigableMap<Path, Entry> files) {
    this.repository = repository;
    this.project = project;
    this.now = project.store();
    this.files = files;
  }

  /**
   * The files of a tree.
   *
   * @param inside where in the repository the project lies
   */
  static RevisionStore of(Repository repository, ObjectId tree, Path inside, WeftProject project)
      throws IOException {
    NavigableMap<Path, Entry> files = new TreeMap<>();
    Path top = project.basedir();
    for (int i = 0; i < inside.getNameCount() && !inside.toString().isEmpty(); i++) {
      top = top.resolve("..");
    }
    top = top.normalize();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      String folder = inside.toString().replace('\\', '/');
      // Mappings may name what lies beside the project only when they lie outside of it themselves.
      if (!folder.isEmpty() && project.sourceDirectory().startsWith(project.basedir())) {
        walk.setFilter(PathFilter.create(folder));
      }
      while (walk.next()) {
        FileMode mode = walk.getFileMode(0);
        if (mode.getObjectType() == Constants.OBJ_BLOB) {
          add(top, walk.getPathString(), files, walk.getObjectId(0), mode);
        }
      }
    }
    return new RevisionStore(repository, project, files);
  }

  private static void add(
      Path top, String name, NavigableMap<Path, Entry> files, ObjectId blob, FileMode mode) {
    try {
      files.put(top.resolve(name), new Entry(blob, FileMode.SYMLINK.equals(mode.getBits())));
    } catch (InvalidPathException e) {
      // A name that this system has no files of: nothing here can mean it.
    }
  }

  /** The mappings there were, sorted as those that there are. */
  List<Path> mappings() {
    return files.keySet().stream().filter(project::isMapping).toList();
  }

  /** Whether a file is the same as it is on the disk now, but for how its lines end. */
  boolean isAsNow(Path file) {
    Entry entry = files.get(file);
    if (entry == null || entry.link) {
      return false;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return entry.blob.equals(id(bytes)) || entry.blob.equals(id(withPlainLineEnds(bytes)));
    } catch (IOException e) {
      return false;
    }
  }

  private static ObjectId id(byte[] bytes) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, bytes);
    }
  }

  /** As git commits a text. */
  private static byte[] withPlainLineEnds(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace("\r\n", "\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  boolean has(Path file) {
    return files.containsKey(file.toAbsolutePath().normalize());
  }

  @Override
  public ReadResult read(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.startsWith(project.root())
        ? read(absolute, MOST_LINKS)
        : new Refused(Refusal.OUTSIDE);
  }

  private ReadResult read(Path file, int links) {
    Entry entry = files.get(file);
    if (entry == null || links == 0) {
      boolean folder = list(file).isPresent();
      return new Refused(folder ? Refusal.FOLDER : Refusal.MISSING);
    }
    try {
      ObjectLoader blob = repository.open(entry.blob);
      if (blob.getSize() > ReadResult.LARGEST) {
        return new Refused(Refusal.TOO_LARGE);
      }
      byte[] bytes = blob.getBytes();
      return entry.link
          ? read(
              file.resolveSibling(new String(bytes, StandardCharsets.UTF_8)).normalize(), links - 1)
          : ReadResult.of(name(file), bytes);
    } catch (IOException | InvalidPathException e) {
      return new Refused(Refusal.UNREADABLE);
    }
  }

  @Override
  public Optional<List<String>> list(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    List<Path> inside =
        files.keySet().stream()
            .filter(file -> file.startsWith(absolute) && !file.equals(absolute))
            .toList();
    return inside.isEmpty()
        ? Optional.empty()
        : Optional.of(
            inside.stream()
                .filter(file -> absolute.equals(file.getParent()))
                .map(file -> String.valueOf(file.getFileName()))
                .toList());
  }

  @Override
  public String name(Path file) {
    return now.name(file);
  }
}
