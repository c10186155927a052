package dev.weft.benchmarks;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import dev.weft.client.internal.server.ServerMessage.NodeRef;
import dev.weft.workflow.WorkflowTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The runs of a recorded socket, with the times at which its messages came. */
final class RecordedRuns {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private final Map<String, Run> runs = new LinkedHashMap<>();

  /** Those that were heard from beginning to end. */
  static List<Course> read(Path file) throws IOException {
    RecordedRuns recorded = new RecordedRuns();
    for (String line : Files.readAllLines(file)) {
      recorded.read(JSON.readTree(line));
    }
    return recorded.runs.values().stream().map(Run::course).flatMap(Optional::stream).toList();
  }

  private void read(JsonNode line) {
    double at = line.path("t_ms").asDouble() / 1000;
    JsonNode graph = line.at("/request_json/prompt");
    if (line.path("path").asString("").equals("/prompt") && graph.isObject()) {
      runs.put(line.at("/response_json/prompt_id").asString(""), new Run(graph));
    } else if (line.path("kind").asString("").equals("text")
        && line.path("dir").asString("").equals("in")
        && line.path("sock").asString("").startsWith("A")) {
      JsonNode message = JSON.readTree(line.path("text").asString());
      Run run = runs.get(message.at("/data/prompt_id").asString(""));
      if (run != null) {
        run.hear(at, message.path("type").asString(""), message.path("data"));
      }
    }
  }

  private static final class Run {
    private final JsonNode graph;
    private final List<Course.Told> told = new ArrayList<>();
    private double began = Double.NaN;
    private double ended = Double.NaN;

    Run(JsonNode graph) {
      this.graph = graph;
    }

    void hear(double moment, String type, JsonNode data) {
      double at = moment - began;
      switch (type) {
        case "execution_start" -> began = moment;
        case "execution_success" -> ended = moment;
        case "execution_cached" -> {
          List<String> ids = new ArrayList<>();
          data.path("nodes").forEach(id -> ids.add(id.asString()));
          told.add(new Course.Cached(at, ids));
        }
        case "executing" -> {
          String id = data.path("display_node").asString(data.path("node").asString(""));
          if (graph.has(id)) {
            told.add(new Course.Started(at, id));
          }
        }
        case "progress_state" -> data.path("nodes").forEach(node -> advance(at, node));
        default -> {}
      }
    }

    private void advance(double at, JsonNode node) {
      String id = node.path("node_id").asString("");
      String shown = node.path("display_node_id").asString(id);
      if (graph.has(shown)) {
        told.add(
            new Course.Advanced(
                at,
                shown,
                new NodeProgress(
                    new NodeRef(id, shown),
                    node.path("value").asDouble(0),
                    Math.max(1e-9, node.path("max").asDouble(1)),
                    node.path("state").asString("").equals("finished"))));
      }
    }

    Optional<Course> course() {
      if (Double.isNaN(began) || Double.isNaN(ended)) {
        return Optional.empty();
      }
      byte[] json = graph.toString().getBytes(StandardCharsets.UTF_8);
      JobGraph known =
          JobGraph.of(WorkflowTemplate.from("a recorded graph", json).load().request().build());
      return Optional.of(new Course(known, told, ended - began));
    }
  }
}
