package dev.weft.compiler.build;

import java.nio.file.Path;

/** Where generated files go. Nothing outside the two folders is ever written or deleted. */
public record OutputFolders(Path sources, Path resources) {

  public OutputFolders {
    sources = sources.normalize();
    resources = resources.normalize();
  }

  /**
   * The place of a file.
   *
   * @throws IllegalArgumentException when its path leads out of its folder
   */
  Path locate(OutputFile file) {
    Path folder = folder(file);
    Path place = folder.resolve(file.path()).normalize();
    if (!place.startsWith(folder) || place.equals(folder)) {
      throw new IllegalArgumentException(file.path() + " leads out of " + folder);
    }
    return place;
  }

  Path folder(OutputFile file) {
    return file.kind() == OutputFile.Kind.SOURCE ? sources : resources;
  }
}
