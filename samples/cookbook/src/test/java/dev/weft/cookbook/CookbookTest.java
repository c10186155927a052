package dev.weft.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the cookbook shows is what this module compiles. */
final class CookbookTest {
  private static final Path COOKBOOK = Path.of("../../docs/cookbook.md");
  private static final Pattern BLOCK = Pattern.compile("```(weft|java)\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyBlockIsInAFileOfTheModule() throws IOException {
    List<String> files = sources();

    assertThat(blocks()).hasSizeGreaterThanOrEqualTo(30);
    for (String block : blocks()) {
      assertThat(files).as(block).anyMatch(file -> file.contains(block));
    }
  }

  private static List<String> blocks() throws IOException {
    return BLOCK
        .matcher(Files.readString(COOKBOOK))
        .results()
        .map(block -> withoutIndent(block.group(2)))
        .toList();
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      return files.filter(Files::isRegularFile).map(CookbookTest::text).toList();
    }
  }

  private static String text(Path file) {
    try {
      return withoutIndent(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutIndent(String text) {
    return text.strip().lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
  }
}
