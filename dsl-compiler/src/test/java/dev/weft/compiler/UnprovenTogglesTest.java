package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.compiler.codegen.JavaCompilation;
import org.junit.jupiter.api.Test;

/** What {@code build()} says where the compiler could not try all combinations. */
class UnprovenTogglesTest {

  @Test
  void theErrorNamesTheToggleThatLeavesNothing() throws ReflectiveOperationException {
    CompilerCase toggles =
        CompilerCase.all().stream()
            .filter(one -> one.name().equals("language/toggle-too-many"))
            .findFirst()
            .orElseThrow();
    Object builder =
        JavaCompilation.of(CompilerCase.units(toggles.compile()))
            .load()
            .loadClass("com.acme.art.ArtWorkflow")
            .getMethod("saved", boolean.class)
            .invoke(null, false);

    assertThatThrownBy(() -> builder.getClass().getMethod("build").invoke(builder))
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "nothing is left to run: \"SaveImage\" \\(node \\d+\\) is muted by saved = false");
  }
}
