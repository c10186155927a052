package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.Recordings;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.Rejection;
import dev.weft.client.job.WorkflowRejectedException.Problem;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RejectionReaderTest {
  private final JobGraph graph =
      new JobGraph(
          List.of(
              new WorkflowNode(
                  "4", "CheckpointLoaderSimple", Optional.empty(), Optional.of("Model")),
              new WorkflowNode("5", "EmptyLatentImage", Optional.empty(), Optional.empty())),
          Map.of(
              new Parameter.Target("4", "ckpt_name"),
              "checkpoint",
              new Parameter.Target("5", "width"),
              "width"));

  @Test
  void speaksInTheNamesOfTheMapping() {
    Problem problem =
        only(
            """
            {"error": {"type": "prompt_outputs_failed_validation", "message": "m"},
             "node_errors": {"4": {"class_type": "CheckpointLoaderSimple", "dependent_outputs": ["9"],
              "errors": [{"type": "value_not_in_list", "message": "Value not in list", "details": "d",
               "extra_info": {"input_name": "ckpt_name", "received_value": "missing.safetensors",
                "input_config": [["a.safetensors", "b.safetensors"], {}]}}]}}}
            """);

    assertThat(problem.message())
        .isEqualTo(
            "parameter checkpoint (ckpt_name of node 4 \"Model\", CheckpointLoaderSimple):"
                + " \"missing.safetensors\" is not one of the values the server knows:"
                + " a.safetensors, b.safetensors");
    assertThat(problem.parameter()).contains("checkpoint");
    assertThat(problem.received()).contains("\"missing.safetensors\"");
    assertThat(problem.options()).containsExactly("a.safetensors", "b.safetensors");
  }

  @Test
  void saysThatTheMappingSetsAnInput() {
    WorkflowTemplate template =
        WorkflowTemplate.from(
                "x",
                """
                {"9": {"class_type": "SaveImage", "inputs": {"filename_prefix": "a"}}}
                """
                    .getBytes(StandardCharsets.UTF_8))
            .load();
    Parameter prefix =
        template
            .computed("SaveImage.filename_prefix", "\"{prompt}/{seed}\"")
            .sets("9", "filename_prefix");

    Problem problem =
        RejectionReader.read(
                """
                {"error": {}, "node_errors": {"9": {"class_type": "SaveImage", "errors": [
                 {"type": "custom_validation_failed", "message": "Custom validation failed",
                  "details": "no such folder",
                  "extra_info": {"input_name": "filename_prefix", "received_value": "?/7"}}]}}}
                """,
                JobGraph.of(template.request().set(prefix, "?/7").build()))
            .problems()
            .get(0);

    assertThat(problem.message())
        .isEqualTo(
            "SaveImage.filename_prefix, set by the mapping as \"{prompt}/{seed}\""
                + " (filename_prefix of node 9, SaveImage): Custom validation failed:"
                + " no such folder");
    assertThat(problem.parameter()).isEmpty();
  }

  @Test
  void tellsTheRangeOfANumber() {
    Problem problem =
        only(
            """
            {"error": {}, "node_errors": {"5": {"class_type": "EmptyLatentImage", "errors": [
             {"type": "value_smaller_than_min", "message": "Value 4 smaller than min of 16",
              "extra_info": {"input_name": "width", "received_value": 4,
               "input_config": ["INT", {"default": 512, "min": 16, "max": 16384, "step": 8}]}}]}}}
            """);

    assertThat(problem.message())
        .isEqualTo(
            "parameter width (width of node 5, EmptyLatentImage): 4 does not fit: it must be from 16"
                + " to 16384 in steps of 8");
    assertThat(problem.range()).contains("from 16 to 16384 in steps of 8");
  }

  @Test
  void callsANodeWhatTheWorkflowCallsIt() {
    Problem problem =
        only(
            """
            {"error": {}, "node_errors": {"5": {"class_type": "ReplacedByTheServer", "errors": [
             {"type": "required_input_missing", "extra_info": {"input_name": "width"}}]}}}
            """);

    assertThat(problem.node().map(WorkflowNode::classType)).contains("EmptyLatentImage");
  }

  @Test
  void namesTheOptionsOfTheNewerSchema() {
    assertThat(
            only("""
                    {"node_errors": {"5": {"errors": [{"type": "value_not_in_list", "extra_info":
                     {"input_name": "mode", "input_config": ["COMBO", {"options": ["x", 2]}]}}]}}}
                    """)
                .options())
        .containsExactly("x", "2");
  }

  @Test
  void findsTheNodeThatOlderServersNameInWordsOnly() {
    Problem problem =
        only(
            """
            {"error": {"type": "invalid_prompt", "message": "Cannot execute because node Foo does not exist.",
             "details": "Node ID '#4'", "extra_info": {}}, "node_errors": []}
            """);

    assertThat(problem.node().map(WorkflowNode::id)).contains("4");
    assertThat(problem.message()).contains("node 4", "does not exist");
  }

  @Test
  void knowsWhichOutputsAreLost() {
    assertThat(
            RejectionReader.read(
                    "{\"prompt_id\": \"p\", \"node_errors\": {\"6\": {\"dependent_outputs\":"
                        + " [\"5\"], \"errors\": [{\"type\": \"t\", \"message\": \"m\"}]}}}",
                    graph)
                .lostOutputs())
        .containsExactlyInAnyOrder("5", "6");
  }

  @Test
  void everyRefusalOfARealServerHasAProblemInWords() throws IOException {
    int refusals = 0;
    for (Path file : Recordings.exchanges()) {
      JsonNode exchange = Recordings.JSON.readTree(Files.readString(file));
      boolean refused =
          exchange.at("/request/path").asString("").endsWith("/prompt")
              && exchange.at("/response/status").asInt() == 400;
      if (refused) {
        refusals++;
        Rejection rejection = RejectionReader.read(Recordings.answer(file), graph);
        assertThat(rejection.problems()).as("%s", file).isNotEmpty();
        assertThat(rejection.toException("http://x/").getMessage())
            .as("%s", file)
            .hasSizeLessThan(3000)
            .doesNotContain("Traceback");
      }
    }
    assertThat(refusals).isGreaterThan(40);
  }

  private Problem only(String json) {
    List<Problem> problems = RejectionReader.read(json, graph).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
