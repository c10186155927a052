package dev.weft.tools.docs;

import dev.weft.tools.docs.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** The folder that pages are written to. */
final class PageFolder {
  /** The mark stands behind the document type. */
  private static final int HEAD = 80;

  private final Path folder;

  PageFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes these all the pages there are; what has not changed is not touched. */
  void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = folder.resolve(page.getKey());
      byte[] text = page.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
        Files.write(file, text);
      }
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.html")) {
      for (Path file : files) {
        if (!pages.containsKey(file.getFileName().toString()) && isPage(file)) {
          Files.delete(file);
        }
      }
    }
  }

  private static boolean isPage(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(Page.MARK);
    }
  }
}
