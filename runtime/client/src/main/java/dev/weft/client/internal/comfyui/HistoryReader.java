package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.JobRecord.End;
import dev.weft.client.internal.server.NodeFailure;
import dev.weft.workflow.FileDownload;
import dev.weft.workflow.NodeOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads an entry of the history, or of the jobs that ended.
 *
 * <p>{@code status_str} is not enough: a cycle found at run time says {@code success} beside an
 * {@code execution_error}, and an interruption says {@code error}.
 */
final class HistoryReader {
  private final FileDownload download;
  private final Map<String, NodeOutput> outputs = new LinkedHashMap<>();
  private final Map<String, String> makers = new LinkedHashMap<>();
  private final List<NodeFailure> failures = new ArrayList<>();
  private String status = "";
  private String word = "";
  private boolean completed;
  private boolean interrupted;

  private HistoryReader(FileDownload download) {
    this.download = download;
  }

  /** The entry of a prompt in the answer to {@code GET /history/{id}}; empty when there is none. */
  static Optional<JobRecord> read(String json, String promptId, FileDownload download) {
    return Optional.ofNullable(read(json, promptId::equals, download).get(promptId));
  }

  /** All entries of an answer, in its order. */
  static Map<String, JobRecord> readAll(String json, FileDownload download) {
    return read(json, id -> true, download);
  }

  private static Map<String, JobRecord> read(
      String json, Predicate<String> wanted, FileDownload download) {
    Map<String, JobRecord> found = new LinkedHashMap<>();
    JsonCursor.of(json)
        .fields(
            (id, entry) -> {
              if (wanted.test(id) && entry.isObject()) {
                HistoryReader reader = new HistoryReader(download);
                entry.fields(reader::take);
                found.putIfAbsent(id, reader.toRecord(reader.end(), reader.status));
              }
            });
    return found;
  }

  /** What is told of one job at its own route; empty when it has not ended. */
  static Optional<JobRecord> readJob(String json, FileDownload download) {
    HistoryReader reader = new HistoryReader(download);
    JsonCursor.of(json).fields(reader::takeOfJob);
    return reader.toJobRecord();
  }

  private void takeOfJob(String name, JsonCursor value) {
    switch (name) {
      case "status" -> word = value.text("");
      case "outputs" -> take(name, value);
      case "execution_status" -> take("status", value);
      case "execution_meta" -> take("meta", value);
      case "execution_error" -> takeFailure(value);
      default -> {}
    }
  }

  private void takeFailure(JsonCursor data) {
    NodeFailure failure = NodeFailureReader.read(data);
    if (!failure.isBlock()) {
      failures.add(failure);
    }
  }

  /** The word decides, but a success beside a failure is none, here neither. */
  private Optional<JobRecord> toJobRecord() {
    Optional<End> end =
        switch (word) {
          case "completed" -> Optional.of(failures.isEmpty() ? End.SUCCESS : End.FAILURE);
          case "failed" -> Optional.of(End.FAILURE);
          case "cancelled" -> Optional.of(End.CANCELLED);
          default -> Optional.empty();
        };
    return end.map(how -> toRecord(how, word));
  }

  private void take(String name, JsonCursor value) {
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
      case "messages" -> value.elements(message -> message.elements(new Message()::take));
      default -> {}
    }
  }

  private void takeMeta(String id, JsonCursor meta) {
    String maker = meta.scalars().get("display_node");
    if (maker != null) {
      makers.put(id, maker);
    }
  }

  private JobRecord toRecord(End end, String words) {
    return new JobRecord(end, words, failures.stream().findFirst(), outputs, makers);
  }

  private End end() {
    if (!failures.isEmpty()) {
      return End.FAILURE;
    }
    if (interrupted) {
      return End.CANCELLED;
    }
    return status.equals("success") && completed ? End.SUCCESS : End.FAILURE;
  }

  /** A pair of event and data. */
  private final class Message {
    private String event = "";

    void take(JsonCursor member) {
      if (event.isEmpty()) {
        event = member.text("");
        interrupted |= event.equals("execution_interrupted");
      } else if (event.equals("execution_error")) {
        takeFailure(member);
      }
    }
  }
}
