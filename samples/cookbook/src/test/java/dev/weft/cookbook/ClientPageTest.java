package dev.weft.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on the client shows is what {@link ClientPage} compiles. */
final class ClientPageTest {
  private static final Path PAGE = Path.of("../../docs/client.md");
  private static final Path SOURCE = Path.of("src/test/java/dev/weft/cookbook/ClientPage.java");
  private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMPILED =
      Pattern.compile("    // begin \\w+\n(.*?)    // end", Pattern.DOTALL);

  @Test
  void everyExampleIsCompiled() throws IOException {
    List<String> compiled =
        COMPILED
            .matcher(Files.readString(SOURCE))
            .results()
            .map(example -> example.group(1).replaceAll("(?m)^ {4}", ""))
            .toList();

    assertThat(SHOWN.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)))
        .containsExactlyInAnyOrderElementsOf(compiled);
  }
}
