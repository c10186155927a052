package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** The first line of a diagnostic: nothing in a file or a message begins a line like that. */
  private static final Pattern HEAD = Pattern.compile("(error|warning|note)\\[WEFT\\d{4}]: ");

  private static String head(DiagnosticCode code) {
    return code.severity().name().toLowerCase(Locale.ROOT) + "[" + code.id() + "]: ";
  }

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
    assertThat(result.diagnostics()).allSatisfy(Wording::isSound);
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
    Set<String> told =
        CompilerCase.all().stream()
            .flatMap(one -> one.expectedDiagnostics().lines())
            .map(HEAD::matcher)
            .filter(Matcher::lookingAt)
            .map(Matcher::group)
            .collect(Collectors.toSet());
    assertThat(DiagnosticCode.values())
        .as("a case in src/test/cases for every code")
        .allMatch(code -> told.contains(head(code)));
  }
}
