package dev.weft.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportsTest {
  private final Imports imports = new Imports("com.acme.art");

  @Test
  void importsNothingThatIsNotNamed() {
    assertThat(imports.qualifiedNames()).isEmpty();
  }

  @Test
  void importsWhatIsNamedOnceAndInOrder() {
    imports.name(RuntimeTypes.OPTIONAL);
    imports.name(RuntimeTypes.LIST);
    imports.name(RuntimeTypes.OPTIONAL);

    assertThat(imports.qualifiedNames()).containsExactly("java.util.List", "java.util.Optional");
  }

  @Test
  void namesATypeByItsSimpleName() {
    assertThat(imports.name(RuntimeTypes.NULLABLE)).hasToString("Nullable");
  }
}
