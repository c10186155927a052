package dev.weft.compiler.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Whether what a mapping gave the last time is what it would give now. */
final class UpToDateCheck {
  private final ProjectPaths paths;
  private final OutputFolders folders;
  private final ContentDigests digests;

  UpToDateCheck(ProjectPaths paths, OutputFolders folders, ContentDigests digests) {
    this.paths = paths;
    this.folders = folders;
    this.digests = digests;
  }

  /** True when no input changed, appeared or went, and all outputs are there as written. */
  boolean holds(MappingRecord mapping) throws IOException {
    for (Map.Entry<String, String> input : mapping.inputs().entrySet()) {
      if (!hasDigest(paths.file(input.getKey()), input.getValue())) {
        return false;
      }
    }
    for (Map.Entry<OutputFile, String> output : mapping.outputs().entrySet()) {
      if (!hasDigest(folders.locate(output.getKey()), output.getValue())) {
        return false;
      }
    }
    return true;
  }

  private boolean hasDigest(Path file, String digest) throws IOException {
    return digests.of(file).equals(digest);
  }
}
