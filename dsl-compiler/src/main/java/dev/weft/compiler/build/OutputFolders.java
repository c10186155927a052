package dev.weft.compiler.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where generated files go. Nothing outside of these folders is ever written or deleted.
 *
 * @param classes where the build puts what it makes of them: classes, and copies of resources.
 *     Nothing is written there, and what is made of a file goes with it
 */
public record OutputFolders(Path sources, Path resources, Optional<Path> classes) {
  private static final String JAVA = ".java";
  private static final String CLASS = ".class";

  public OutputFolders {
    sources = sources.normalize();
    resources = resources.normalize();
    classes = classes.map(Path::normalize);
  }

  /**
   * The place of a file.
   *
   * @throws IllegalArgumentException when its path leads out of its folder
   */
  Path locate(OutputFile file) {
    return within(folder(file), file.path());
  }

  Path folder(OutputFile file) {
    return file.kind() == OutputFile.Kind.SOURCE ? sources : resources;
  }

  /** What the build has made of a file, as far as it is there. */
  List<Path> made(OutputFile file) throws IOException {
    if (classes.isEmpty()) {
      return List.of();
    }
    if (file.kind() == OutputFile.Kind.RESOURCE) {
      return Stream.of(within(classes.get(), file.path())).filter(Files::isRegularFile).toList();
    }
    Path type = within(classes.get(), file.path());
    Path folder = type.getParent();
    String name = String.valueOf(type.getFileName());
    if (folder == null || !name.endsWith(JAVA) || !Files.isDirectory(folder)) {
      return List.of();
    }
    String simpleName = name.substring(0, name.length() - JAVA.length());
    try (Stream<Path> compiled = Files.list(folder)) {
      return compiled.filter(f -> isOf(simpleName, String.valueOf(f.getFileName()))).toList();
    }
  }

  /** Whether a file holds a class or one within it. */
  private static boolean isOf(String simpleName, String file) {
    return file.equals(simpleName + CLASS)
        || (file.startsWith(simpleName + "$") && file.endsWith(CLASS));
  }

  private static Path within(Path folder, String path) {
    Path place = folder.resolve(path).normalize();
    if (!place.startsWith(folder) || place.equals(folder)) {
      throw new IllegalArgumentException(path + " leads out of " + folder);
    }
    return place;
  }
}
