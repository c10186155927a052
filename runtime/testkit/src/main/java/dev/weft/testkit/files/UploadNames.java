package dev.weft.testkit.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Names for uploads that must not overwrite anything. */
public final class UploadNames {
  private UploadNames() {}

  /**
   * The wanted name, or the first numbered one, that is free or has these bytes already: {@code
   * name.png}, {@code name (1).png}, and so on.
   *
   * @param directory where the file is to lie, without what the name itself says
   */
  public static FileName free(Path directory, FileName wanted, byte[] content) throws IOException {
    String name = wanted.filename();
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    String extension = dot <= 0 ? "" : name.substring(dot);
    Path file = directory.resolve(name);
    for (int i = 1; Files.exists(file) && !hasContent(file, content); i++) {
      name = stem + " (" + i + ")" + extension;
      file = directory.resolve(name);
    }
    return new FileName(name, wanted.subfolder(), wanted.folder());
  }

  private static boolean hasContent(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
  }
}
