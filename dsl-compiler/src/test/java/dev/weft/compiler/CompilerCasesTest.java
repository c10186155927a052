package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles the folders of {@code src/test/cases} and compares with what they expect. Those in
 * {@code syntax/} have no workflow beside them: they are parsed alone.
 */
class CompilerCasesTest {
  private static final String UPDATE = "golden.update";
  private static final String HINT =
      "if what is new is right, run the test with -D" + UPDATE + " and review the difference";

  @TestFactory
  Stream<DynamicTest> cases() {
    return CompilerCase.selected()
        .filter(one -> !one.name().startsWith("syntax/"))
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> run(one)));
  }

  private static void run(CompilerCase one) {
    Compilation result = one.compile();
    if (System.getProperty(UPDATE) != null) {
      one.update(result);
    }
    assertThat(CompilerCase.shown(result)).as(HINT).isEqualTo(one.expectedDiagnostics());
    if (one.hasExpectedFiles()) {
      assertThat(CompilerCase.generatedFiles(result)).as(HINT).isEqualTo(one.expectedFiles());
      assertThat(JavaCompilation.of(CompilerCase.units(result)).problems()).isEmpty();
    } else if (result.diagnostics().isEmpty()) {
      fail(one.name() + " expects nothing: create `expected/` for what it generates. " + HINT);
    }
  }

  @Test
  void everyCodeHasACase() {
    List<String> expected =
        CompilerCase.all().stream().map(CompilerCase::expectedDiagnostics).toList();
    List<DiagnosticCode> without =
        Arrays.stream(DiagnosticCode.values())
            .filter(code -> expected.stream().noneMatch(e -> e.contains("[" + code.id() + "]")))
            .toList();
    assertThat(without).as("codes without a case in src/test/cases").isEmpty();
  }
}
