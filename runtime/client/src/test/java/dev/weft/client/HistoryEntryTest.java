package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.WorkflowNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HistoryEntryTest {

  @Test
  void aSuccessOfARealServerIsOne() {
    forEachRecorded(
        "history_success_txt2img",
        outcome -> {
          JobOutputs outputs = ((JobOutcome.Success) outcome).outputs();
          assertThat(outputs.images("9"))
              .singleElement()
              .satisfies(
                  image -> {
                    assertThat(image.fileName()).isEqualTo("http_00001_.png");
                    assertThat(image.subfolder()).isEqualTo("txt2img");
                  });
        });
  }

  @Test
  void aNodeThatFailedIsNamedWithoutItsInputs() {
    forEachRecorded(
        "history_error",
        outcome -> {
          JobFailedException failure = (JobFailedException) exception(outcome);
          assertThat(failure)
              .hasMessage(
                  "node 2 (Test Sync Error) failed: RuntimeError: Intentional sync execution error"
                      + " for testing");
          assertThat(failure.node().map(WorkflowNode::id)).contains("2");
          assertThat(failure.exceptionType()).isEqualTo("RuntimeError");
          assertThat(failure.traceback()).isNotEmpty();
        });
  }

  @Test
  void anInterruptionIsNoFailure() {
    forEachRecorded(
        "history_interrupted",
        outcome -> assertThat(exception(outcome)).isInstanceOf(JobCancelledException.class));
  }

  @Test
  void aSuccessBesideAnErrorIsNone() {
    forEachRecorded(
        "history_dynamic_cycle",
        outcome -> assertThat(exception(outcome)).isInstanceOf(JobFailedException.class));
  }

  @Test
  void anUnknownIdHasNoEntry() {
    for (Path file : Recordings.exchange("history_unknown_id")) {
      assertThat(HistoryEntry.read(Recordings.answer(file), "x", new NoFiles())).isEmpty();
    }
  }

  @Test
  void outputsOfNodesMadeOnTheWayBelongToTheirMaker() {
    HistoryEntry entry =
        read(
            """
            {"p": {"outputs": {"3.0.1": {"images": [{"filename": "a.png"}]},
                               "77": {"images": [{"filename": "stranger.png"}]}},
                   "status": {"status_str": "success", "completed": true, "messages": []},
                   "meta": {"3.0.1": {"node_id": "3.0.1", "display_node": "3"}}}}
            """);

    JobOutputs outputs = entry.outputs(graph("3"));

    assertThat(outputs.nodeIds()).containsExactly("3");
    assertThat(outputs.images("3")).extracting(OutputFile::fileName).containsExactly("a.png");
  }

  @Test
  void aStatusThatIsMissingIsNoSuccess() {
    assertThat(read("{\"p\": {\"outputs\": {}, \"status\": null}}").succeeded()).isFalse();
    assertThat(read("{\"p\": {\"status\": {\"status_str\": \"success\"}}}").succeeded()).isFalse();
  }

  private static HistoryEntry read(String json) {
    return HistoryEntry.read(json, "p", new NoFiles()).orElseThrow();
  }

  private static ComfyException exception(JobOutcome outcome) {
    return ((JobOutcome.Failure) outcome).exception();
  }

  private static void forEachRecorded(String name, Consumer<JobOutcome> check) {
    for (Path file : Recordings.exchange(name)) {
      String json = Recordings.answer(file);
      JsonNode answer = Recordings.JSON.readTree(json);
      String id = answer.propertyNames().iterator().next();
      JobGraph graph =
          JobGraph.of(GraphWorkflow.of(answer.at("/" + id + "/prompt/2").toString()).toRequest());
      check.accept(
          Outcomes.of(id, HistoryEntry.read(json, id, new NoFiles()).orElseThrow(), graph));
    }
  }

  private static JobGraph graph(String nodeId) {
    WorkflowNode node = new WorkflowNode(nodeId, "X", Optional.empty(), Optional.empty());
    return new JobGraph(List.of(node), Map.of());
  }
}
