package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiWorkflowTest {
  private static final String GRAPH =
      """
      {"1": {"class_type": "StubImage", "inputs": {"width": 16, "text": "a"}, "_meta": {"title": "Source"}},
       "2": {"class_type": "StubImage", "inputs": {"width": 32}},
       "9": {"class_type": "SaveImage", "inputs": {"images": ["1", 0]}}}
      """;

  private final ApiWorkflow workflow = ApiWorkflow.of(GRAPH);

  @Test
  void isSentAsItIs() {
    assertThat(workflow.toJson()).isEqualTo(GRAPH);
  }

  @Test
  void takesValuesByNodeAndInput() {
    ApiWorkflow changed =
        workflow
            .with("Source", "width", 64)
            .with("1", "text", "a \"lighthouse\"")
            .with("SaveImage", "images", InputContent.link("1", 1))
            .withNew("SaveImage", "filename_prefix", InputContent.of("x"));

    assertThat(changed.toJson())
        .contains("\"width\": 64", "a \\\"lighthouse\\\"", "[\"1\",1]", "\"filename_prefix\"");
    assertThat(workflow.toJson()).isEqualTo(GRAPH);
    assertThat(changed)
        .hasToString("ApiWorkflow[the workflow, 1.width, 1.text, 9.images, 9.filename_prefix]");
  }

  @Test
  void readsFiles(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "\uFEFF" + GRAPH);
    InputImage photo = InputImage.of(new byte[1]);

    ApiWorkflow read = ApiWorkflow.of(file).with("1", "text", photo);

    assertThat(read.toRequest().uploads()).containsExactly(photo);
    assertThat(read.nodes()).extracting(WorkflowNode::id).containsExactly("1", "2", "9");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ApiWorkflow.of(folder.resolve("b.json")))
        .withMessageContaining("b.json");
  }

  @Test
  void saysWhichNodesAndInputsThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> workflow.with("1", "widht", 64))
        .withMessage("node 1 (StubImage) of the workflow has no input widht; it has width, text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> workflow.with("StubImage", "width", 64))
        .withMessage("2 nodes of the workflow are called StubImage: say which by its id, 1 or 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> workflow.with("KSampler", "steps", 4))
        .withMessage(
            "the workflow has no node KSampler; it has 1 (Source), 2 (StubImage), 9 (SaveImage)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"last_node_id\": 9, \"nodes\": [], \"links\": []} | is in the editor's format",
        "{\"client_id\": \"a\", \"prompt\": {\"1\": {\"class_type\": \"A\"}}} | stands under its",
        "{\"1\": {\"inputs\": {}}} | has no node",
        "{} | has no node",
        "[1] | is no object of nodes",
        "{\"1\": | is no JSON",
        "\u0089PNG | is no JSON"
      })
  void saysWhatIsInItsPlace(String text, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApiWorkflow.of(text))
        .withMessageStartingWith("the workflow ")
        .withMessageContaining(problem);
  }
}
