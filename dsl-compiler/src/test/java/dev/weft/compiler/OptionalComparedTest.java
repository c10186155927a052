package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** What a generated class computes of optional numbers, which are objects in Java. */
class OptionalComparedTest {

  @Test
  void numbersAreComparedByValue() throws ReflectiveOperationException {
    assertThat(sent(4096, 4096)).contains("\"note\": \"square\"");
    assertThat(sent(4096, 4097)).contains("\"note\": \"oblong\"");
  }

  private static String sent(int width, int height) throws ReflectiveOperationException {
    CompilerCase compared =
        CompilerCase.all().stream()
            .filter(one -> one.name().equals("language/optional-compared"))
            .findFirst()
            .orElseThrow();
    Class<?> type =
        JavaCompilation.of(CompilerCase.units(compared.compile()))
            .load()
            .loadClass("com.acme.art.ArtWorkflow");
    Object builder = type.getMethod("width", int.class).invoke(null, width);
    builder.getClass().getMethod("height", int.class).invoke(builder, height);
    return ((Workflow<?>) builder.getClass().getMethod("build").invoke(builder)).toJson();
  }
}
