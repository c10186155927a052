package dev.weft.compiler.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page on the editor's format, of which a test writes a part. */
record CountedPage(String test) {
  private static final Path PAGE = Path.of("../docs/editor-format.md");
  private static final String END = "<!-- end -->\n";

  /** Asserts that the part is this; writes it where that is asked for. */
  void says(String counted) throws IOException {
    String start = "<!-- counted by " + test + " -->\n";
    String page = Files.readString(PAGE);
    int from = page.indexOf(start);
    int to = page.indexOf(END, from) + END.length();
    String now = page.substring(0, from) + start + counted + END + page.substring(to);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(PAGE, now);
    }
    assertThat(Files.readString(PAGE))
        .as("if what is new is right, run the test with -Dgolden.update and review the difference")
        .isEqualTo(now);
  }
}
