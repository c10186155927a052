package dev.weft.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsedTypesTest {

  @Test
  void importsWhatCodeNamesOnceAndInOrder() {
    assertThat(UsedTypes.imports("List<WorkflowNode> all(Seeds a, List<Choice> b) {}", "com.acme"))
        .isEqualTo(
            """
            import dev.weft.workflow.Choice;
            import dev.weft.workflow.Seeds;
            import dev.weft.workflow.WorkflowNode;
            import java.util.List;

            """);
  }

  @Test
  void importsTheClassThatEnclosesANestedOne() {
    assertThat(UsedTypes.imports("WorkflowTemplate.Loader loader;", ""))
        .isEqualTo("import dev.weft.workflow.WorkflowTemplate;\n\n");
  }

  @Test
  void importsNothingForTextsAndComments() {
    String code =
        """
        /** A {@link List} of "Choice. */
        String text = "Seeds \\" Objects \\\\";
        """;

    assertThat(UsedTypes.imports(code, "com.acme")).isEmpty();
  }

  @Test
  void importsNothingForNamesThatOnlyContainOne() {
    assertThat(UsedTypes.imports("ListOfSeeds MyList = Choices;", "com.acme")).isEmpty();
  }

  @Test
  void importsNothingFromThePackageOfTheCode() {
    assertThat(UsedTypes.imports("Seeds seeds;", "dev.weft.workflow")).isEmpty();
  }
}
