package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.GraphWorkflow;
import dev.weft.client.Recordings;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.JobRecord.End;
import dev.weft.client.internal.server.NodeFailure;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.WorkflowNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HistoryReaderTest {

  @Test
  void aSuccessOfARealServerIsOne() {
    forEachRecorded(
        "history_success_txt2img",
        (record, graph) -> {
          assertThat(record.end()).isEqualTo(End.SUCCESS);
          assertThat(record.outputs(graph).images("9"))
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
        (record, graph) -> {
          assertThat(record.end()).isEqualTo(End.FAILURE);
          NodeFailure failure = record.failure().orElseThrow();
          assertThat(failure.nodeId()).isEqualTo("2");
          assertThat(failure.exceptionType()).isEqualTo("RuntimeError");
          assertThat(failure.message()).isEqualTo("Intentional sync execution error for testing");
          assertThat(failure.traceback()).isNotEmpty();
        });
  }

  @Test
  void anInterruptionIsNoFailure() {
    forEachRecorded(
        "history_interrupted",
        (record, graph) -> assertThat(record.end()).isEqualTo(End.CANCELLED));
  }

  @Test
  void aSuccessBesideAnErrorIsNone() {
    forEachRecorded(
        "history_dynamic_cycle",
        (record, graph) -> assertThat(record.end()).isEqualTo(End.FAILURE));
  }

  @Test
  void aBlockedNodeIsNoFailure() {
    JobRecord record =
        read(
            """
            {"p": {"outputs": {}, "status": {"status_str": "success", "completed": true, "messages": [
              ["execution_error", {"node_id": "2", "exception_type": "ExecutionBlocked"}],
              ["execution_success", {}]]}}}
            """);

    assertThat(record.end()).isEqualTo(End.SUCCESS);
    assertThat(record.failure()).isEmpty();
  }

  @Test
  void anUnknownIdHasNoEntry() {
    for (Path file : Recordings.exchange("history_unknown_id")) {
      assertThat(HistoryReader.read(Recordings.answer(file), "x", new NoFiles())).isEmpty();
    }
  }

  @Test
  void outputsOfNodesMadeOnTheWayBelongToTheirMaker() {
    JobRecord record =
        read(
            """
            {"p": {"outputs": {"3.0.1": {"images": [{"filename": "a.png"}]},
                               "77": {"images": [{"filename": "stranger.png"}]}},
                   "status": {"status_str": "success", "completed": true, "messages": []},
                   "meta": {"3.0.1": {"node_id": "3.0.1", "display_node": "3"}}}}
            """);

    JobOutputs outputs = record.outputs(graph("3"));

    assertThat(outputs.nodeIds()).containsExactly("3");
    assertThat(outputs.images("3")).extracting(OutputFile::fileName).containsExactly("a.png");
  }

  @Test
  void aStatusThatIsMissingIsNoSuccess() {
    assertThat(read("{\"p\": {\"outputs\": {}, \"status\": null}}").end()).isEqualTo(End.FAILURE);
    assertThat(read("{\"p\": {\"status\": {\"status_str\": \"success\"}}}").end())
        .isEqualTo(End.FAILURE);
  }

  @ParameterizedTest
  @CsvSource({
    "completed, '', SUCCESS",
    "completed, EXECUTION, FAILURE",
    "failed, EXECUTION, FAILURE",
    "failed, '', FAILURE",
    "cancelled, '', CANCELLED",
  })
  void theRouteOfAJobTellsHowItEnded(String status, String failure, End end) {
    String error =
        failure.isEmpty()
            ? ""
            : ", \"execution_error\": {\"node_id\": \"2\", \"exception_type\": \"RuntimeError\","
                + " \"exception_message\": \"bad\"}";
    JobRecord record =
        HistoryReader.readJob(
                """
                {"id": "p", "status": "%s"%s, "outputs": {"3.0.1": {"images": [{"filename": "a.png"}]}},
                 "execution_meta": {"3.0.1": {"display_node": "3"}}}
                """
                    .formatted(status, error),
                new NoFiles())
            .orElseThrow();

    assertThat(record.end()).isEqualTo(end);
    assertThat(record.failure().isPresent()).isEqualTo(!failure.isEmpty());
    assertThat(record.outputs(graph("3")).images("3")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "in_progress", "a word of tomorrow"})
  void aJobThatHasNotEndedHasNoRecord(String status) {
    assertThat(
            HistoryReader.readJob(
                "{\"id\": \"p\", \"status\": \"%s\"}".formatted(status), new NoFiles()))
        .isEmpty();
  }

  private static JobRecord read(String json) {
    return HistoryReader.read(json, "p", new NoFiles()).orElseThrow();
  }

  private static void forEachRecorded(String name, BiConsumer<JobRecord, JobGraph> check) {
    for (Path file : Recordings.exchange(name)) {
      String json = Recordings.answer(file);
      JsonNode answer = Recordings.JSON.readTree(json);
      String id = answer.propertyNames().iterator().next();
      JobGraph graph =
          JobGraph.of(GraphWorkflow.of(answer.at("/" + id + "/prompt/2").toString()).toRequest());
      check.accept(HistoryReader.read(json, id, new NoFiles()).orElseThrow(), graph);
    }
  }

  private static JobGraph graph(String nodeId) {
    WorkflowNode node = new WorkflowNode(nodeId, "X", Optional.empty(), Optional.empty());
    return new JobGraph(List.of(node), Map.of());
  }
}
