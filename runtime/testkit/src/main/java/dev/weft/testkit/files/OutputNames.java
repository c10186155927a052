package dev.weft.testkit.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of the files that output nodes write: prefix, counter, extension. The counter goes on from
 * the highest one in the folder, whatever the extension.
 */
public final class OutputNames {
  private static final int DIGITS = 5;

  private final ServerFolders folders;

  /** Names files in these folders. */
  public OutputNames(ServerFolders folders) {
    this.folders = folders;
  }

  /**
   * The next free name.
   *
   * @param prefix what the node was given; slashes make subfolders
   * @param closing what stands between counter and extension: {@code "_"} for most nodes
   * @throws PrefixOutsideException when the prefix leads out of the folder
   */
  public FileName next(Folder folder, String prefix, String closing, String extension) {
    int slash = prefix.lastIndexOf('/');
    String subfolder = slash < 0 ? "" : prefix.substring(0, slash);
    String stem = prefix.substring(slash + 1);
    Path directory =
        folders.below(folder, subfolder).orElseThrow(() -> new PrefixOutsideException(prefix));
    try {
      Files.createDirectories(directory);
      int counter = highest(directory, stem) + 1;
      String number = String.format(Locale.ROOT, "%0" + DIGITS + "d", counter);
      return new FileName(stem + "_" + number + closing + "." + extension, subfolder, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int highest(Path directory, String stem) throws IOException {
    Pattern taken = Pattern.compile(Pattern.quote(stem) + "_(\\d{1,9})(_.*|\\..*)");
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> taken.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .mapToInt(match -> Integer.parseInt(match.group(1)))
          .max()
          .orElse(0);
    }
  }

  /** A file name prefix that leads out of the folder. */
  public static final class PrefixOutsideException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PrefixOutsideException(String prefix) {
      super(
          "**** ERROR: Saving image outside the output folder is not allowed.\n prefix: " + prefix);
    }
  }
}
