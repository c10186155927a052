package dev.weft.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixTest {
  private final SourceFile file = SourceFile.of("a.weft", "param a - > b;");

  @Test
  void saysWhatItDoes() {
    assertThat(Fix.replace(file.span(8, 11), "->").title()).isEqualTo("write `->`");
    assertThat(Fix.replace(file.span(13, 14), "").title()).isEqualTo("remove `;`");
    assertThat(Fix.replace(file.span(8, 8), "= 1 ").title()).isEqualTo("insert `= 1`");
  }

  @Test
  void makesItsEditsWhateverTheirOrder() {
    Fix fix =
        new Fix(
            "mend",
            List.of(
                new TextEdit(file.span(13, 14), ""),
                new TextEdit(file.span(8, 11), "->"),
                new TextEdit(file.span(0, 0), "// ")));

    assertThat(fix.applied(file)).isEqualTo("// param a -> b");
  }

  @Test
  void leavesOtherFilesAlone() {
    Fix fix = Fix.replace(file.span(13, 14), "");

    assertThat(fix.applied(SourceFile.of("b.weft", "x"))).isEqualTo("x");
  }
}
