package dev.weft.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code is explained on a page of its own, {@code docs/diagnostics/WEFTnnnn.md}. */
class DiagnosticPagesTest {
  /** A title, an example, what it is about, and what to do. */
  private static final String PAGE =
      "(?s)# %s: [a-z].*\n\n```(weft|json)\n.+\n```\n\n[A-Z`(].+\n\n\\*\\*Fix:\\*\\* .{10,}";

  private static final Path PAGES = Path.of("../docs/diagnostics");

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyCodeHasAPageWithExampleAndFix(DiagnosticCode code) throws IOException {
    String page = Files.readString(PAGES.resolve(code.id() + ".md"));
    assertThat(page).matches(PAGE.formatted(code.id()));
    assertThat(page.contains("warning")).isEqualTo(code.severity() == Severity.WARNING);
  }

  @Test
  void everyPageHasACode() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      List<String> codes = Arrays.stream(DiagnosticCode.values()).map(c -> c.id() + ".md").toList();
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(codes);
    }
  }

  @Test
  void everyCodeHasANumberOfItsOwn() {
    assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
        .doesNotHaveDuplicates();
  }
}
