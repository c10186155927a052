package dev.weft.compiler.build;

import java.nio.file.Path;

/**
 * Names files relative to the project, so that a record survives a move of the whole folder.
 *
 * @param basedir absolute
 */
public record ProjectPaths(Path basedir) {

  public ProjectPaths {
    basedir = basedir.toAbsolutePath().normalize();
  }

  /** The name of a file, with {@code /}; absolute when it lies on another file system root. */
  public String name(Path file) {
    Path absolute = basedir.resolve(file).normalize();
    Path name =
        basedir.getRoot().equals(absolute.getRoot()) ? basedir.relativize(absolute) : absolute;
    return name.toString().replace('\\', '/');
  }

  /** The file of a name. */
  public Path file(String name) {
    return basedir.resolve(name).normalize();
  }
}
