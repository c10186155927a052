package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.Fix;
import dev.weft.compiler.diagnostic.TextEdit;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Carries out every fix of every case: what it mends is not complained of again. */
class FixesTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return CompilerCase.all().stream()
        .flatMap(one -> one.mappings().stream().map(mapping -> new Mapping(one, mapping)))
        .flatMap(mapping -> mapping.fixed().stream())
        .map(fixed -> DynamicTest.dynamicTest(fixed.name(), fixed::check));
  }

  @Test
  void mostMistakesOfWritingAreMended() {
    long fixable =
        CompilerCase.all().stream()
            .filter(
                one ->
                    one.mappings().stream()
                        .anyMatch(mapping -> !new Mapping(one, mapping).fixed().isEmpty()))
            .count();
    assertThat(fixable).isGreaterThan(50);
  }

  /** A mapping of a case. */
  private record Mapping(CompilerCase one, Path path) {

    List<Fixed> fixed() {
      List<Fixed> fixed = new ArrayList<>();
      Analysis analysis = one.compiler(one.store()).analyze(path);
      for (Diagnostic diagnostic : analysis.diagnostics()) {
        for (Fix fix : diagnostic.fixes()) {
          fixed.add(new Fixed(this, diagnostic, fix));
        }
      }
      return fixed;
    }

    /**
     * @param file also one that the mapping imports
     */
    Analysis with(SourceFile file, String text) {
      Path changed = one.folder().resolve(file.name());
      return one.compiler(new OverlayStore(one.store(), Map.of(changed, text))).analyze(path);
    }
  }

  /** A fix that is carried out. */
  private record Fixed(Mapping mapping, Diagnostic diagnostic, Fix fix) {

    String name() {
      return mapping.one().name() + ": " + diagnostic.code().id() + " " + fix.title();
    }

    void check() {
      SourceFile file = diagnostic.primary().span().file();
      String text = fix.applied(file);
      assertThat(text).isNotEqualTo(file.text());
      assertThat(mapping.with(file, text).diagnostics())
          .as(text)
          .filteredOn(left -> fix.edits().stream().anyMatch(edit -> isAt(left, edit)))
          .isEmpty();
    }

    /** Whether the new text is complained of as the old one was; it may have another fault. */
    private boolean isAt(Diagnostic left, TextEdit edit) {
      Span span = left.primary().span();
      int start = edit.span().start();
      int end = start + edit.text().length();
      return left.code() == diagnostic.code()
          && span.file().name().equals(edit.span().file().name())
          && span.start() < Math.max(end, start + 1)
          && span.end() > start;
    }
  }
}
