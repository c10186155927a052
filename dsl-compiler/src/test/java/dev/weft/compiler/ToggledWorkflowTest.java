package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a generated class sends under its toggles. */
class ToggledWorkflowTest {
  private static Class<?> type;

  @BeforeAll
  static void compile() throws ClassNotFoundException {
    CompilerCase toggles =
        CompilerCase.all().stream()
            .filter(one -> one.name().equals("language/toggle-nodes"))
            .findFirst()
            .orElseThrow();
    type =
        JavaCompilation.of(CompilerCase.units(toggles.compile()))
            .load()
            .loadClass("com.acme.art.ArtWorkflow");
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, true, 3 4 5 6 7 8 9 10 11 12 13",
    "true, true, false, 3 4 5 6 7 8 10 11 12 13",
    "true, false, true, 3 4 5 6 7 8 9 10 13",
    "true, false, false, 3 4 5 6 7 8 10 13",
    "false, true, true, 3 4 5 6 7 8 9 11 12 13",
    "false, true, false, 3 4 5 6 7 8 11 12 13",
    "false, false, true, 3 4 5 6 7 8 9 13",
    "false, false, false, 3 4 5 6 7 8 13"
  })
  void nodesGoWithTheirToggles(boolean ink, boolean upscale, boolean draft, String sent)
      throws ReflectiveOperationException {
    assertThat(
            workflow(ink, upscale, draft).toRequest().nodes().stream()
                .map(WorkflowNode::id)
                .collect(Collectors.joining(" ")))
        .isEqualTo(sent);
  }

  @Test
  void whatIsBypassedIsJoined() throws ReflectiveOperationException {
    String sent = workflow(false, false, true).toJson();

    assertThat(sent)
        .contains("\"text\": \"a lighthouse\", \"clip\": [\"4\",1]")
        .contains("\"filename_prefix\": \"final\", \"images\": [\"8\",0]");
  }

  @Test
  void untouchedNodesKeepTheirBytes() throws ReflectiveOperationException {
    Workflow<?> all = workflow(true, true, true);
    assertThat(all.toJson()).contains("\"model\": [\"10\", 0], \"positive\": [\"6\", 0]");
    assertThat(workflow(true, false, true).toJson())
        .contains("\"model\": [\"10\", 0], \"positive\": [\"6\", 0]");
    assertThat(all).isEqualTo(workflow(true, true, true)).isNotEqualTo(workflow(true, true, false));
    assertThat(all)
        .hasToString("ArtWorkflow[prompt=\"a lighthouse\", ink=true, upscale=true, draft=true]");
  }

  private static Workflow<?> workflow(boolean ink, boolean upscale, boolean draft)
      throws ReflectiveOperationException {
    Object builder = type.getMethod("ink", boolean.class).invoke(null, ink);
    builder.getClass().getMethod("upscale", boolean.class).invoke(builder, upscale);
    builder.getClass().getMethod("draft", boolean.class).invoke(builder, draft);
    return (Workflow<?>) builder.getClass().getMethod("build").invoke(builder);
  }
}
