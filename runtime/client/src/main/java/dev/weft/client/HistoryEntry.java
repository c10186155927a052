package dev.weft.client;

import dev.weft.workflow.FileDownload;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.NodeOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the server remembers of a prompt that ended. It alone decides how a job ended.
 *
 * <p>{@code status_str} is not enough: a cycle found at run time says {@code success} beside an
 * {@code execution_error}, and an interruption says {@code error}.
 */
record HistoryEntry(
    String status,
    boolean completed,
    boolean interrupted,
    Optional<NodeFailure> failure,
    Map<String, NodeOutput> outputs,
    Map<String, String> displayNodes) {

  /** The entry of a prompt in the answer to {@code GET /history/{id}}; empty when there is none. */
  static Optional<HistoryEntry> read(String json, String promptId, FileDownload download) {
    List<HistoryEntry> found = new ArrayList<>();
    JsonCursor.of(json)
        .fields(
            (id, entry) -> {
              if (id.equals(promptId) && entry.isObject()) {
                Reader reader = new Reader(download);
                entry.fields(reader::take);
                found.add(reader.toEntry());
              }
            });
    return found.stream().findFirst();
  }

  boolean succeeded() {
    return status.equals("success") && completed && !interrupted && failure.isEmpty();
  }

  /**
   * The outputs of the graph's own nodes. Older servers keep results of other runs, newer ones
   * those of nodes made while it ran, which count as results of the node that made them.
   */
  JobOutputs outputs(JobGraph graph) {
    Map<String, NodeOutput> own = new LinkedHashMap<>();
    outputs.forEach(
        (id, output) -> {
          String shown = displayNodes.getOrDefault(id, id);
          String owner = graph.has(id) || !graph.has(shown) ? id : shown;
          if (graph.has(owner)) {
            own.merge(owner, output, NodeOutput::joined);
          }
        });
    return new JobOutputs(own);
  }

  private static final class Reader {
    private final FileDownload download;
    private final Map<String, NodeOutput> outputs = new LinkedHashMap<>();
    private final Map<String, String> displayNodes = new LinkedHashMap<>();
    private final List<NodeFailure> failures = new ArrayList<>();
    private String status = "";
    private boolean completed;
    private boolean interrupted;

    Reader(FileDownload download) {
      this.download = download;
    }

    void take(String name, JsonCursor value) {
      switch (name) {
        case "outputs" ->
            value.fields((id, output) -> outputs.put(id, NodeOutputReader.read(output, download)));
        case "status" -> value.fields(this::takeStatus);
        case "meta" -> value.fields(this::takeMeta);
        default -> {}
      }
    }

    private void takeStatus(String name, JsonCursor value) {
      switch (name) {
        case "status_str" -> status = value.text("");
        case "completed" -> completed = value.isTrue();
        case "messages" -> value.elements(this::takeMessage);
        default -> {}
      }
    }

    /** A message is a pair of event and data. */
    private void takeMessage(JsonCursor message) {
      String[] event = {""};
      message.elements(
          member -> {
            if (event[0].isEmpty()) {
              event[0] = member.text("");
              interrupted |= event[0].equals("execution_interrupted");
            } else if (event[0].equals("execution_error")) {
              NodeFailure failure = NodeFailure.read(member);
              if (!failure.isBlock()) {
                failures.add(failure);
              }
            }
          });
    }

    private void takeMeta(String id, JsonCursor meta) {
      meta.fields(
          (name, value) -> {
            if (name.equals("display_node")) {
              displayNodes.put(id, value.text(id));
            }
          });
    }

    HistoryEntry toEntry() {
      return new HistoryEntry(
          status, completed, interrupted, failures.stream().findFirst(), outputs, displayNodes);
    }
  }
}
