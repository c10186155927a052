package dev.weft.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.util.Scanner;

/** Finds mapping files, with the patterns that all of Maven uses. */
final class MappingScan {
  private final BuildContext buildContext;

  MappingScan(BuildContext buildContext) {
    this.buildContext = buildContext;
  }

  /** The files of a folder that match, sorted; none when the folder does not exist. */
  List<Path> find(File folder, String[] includes, String[] excludes) {
    if (!folder.isDirectory()) {
      return List.of();
    }
    // Not only what an IDE saw change: a file that did not change must not look deleted.
    Scanner scanner = buildContext.newScanner(folder, true);
    scanner.setIncludes(includes);
    scanner.setExcludes(excludes);
    scanner.addDefaultExcludes();
    scanner.scan();
    return Arrays.stream(scanner.getIncludedFiles())
        .sorted()
        .map(name -> folder.toPath().resolve(name).toAbsolutePath().normalize())
        .toList();
  }
}
