package dev.weft.tools.format;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.compiler.workflow.WorkflowReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Saved workflows as ComfyUI's editor exports them.
 *
 * <p>In API format nodes and their members come in the editor's order; inputs stay in their own,
 * which only the editor knows a better one for. Of files in the editor's own format only the blanks
 * change.
 */
final class WorkflowLayout {
  private static final List<String> MEMBERS = List.of("inputs", "class_type", "_meta");

  /** What JavaScript sorts by number, before all other keys. */
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  private WorkflowLayout() {}

  /**
   * The file as it should be, with its own line ends.
   *
   * @return empty when there is a mistake, which is reported
   */
  static Optional<String> of(SourceFile file, DiagnosticSink sink) {
    AtomicBoolean editors = new AtomicBoolean();
    Optional<WorkflowGraph> graph =
        WorkflowReader.read(
            file,
            (workflow, ignored) -> {
              editors.set(true);
              return Optional.empty();
            },
            sink);
    if (graph.isEmpty() && !editors.get()) {
      return Optional.empty();
    }
    String text = file.text();
    String ordered = graph.map(known -> inOrder(file, known.json())).orElse(text);
    String end = LineEnds.count(text.substring(text.stripTrailing().length())) > 0 ? "\n" : "";
    return Optional.of(
        JsonLayout.of(ordered)
            .map(laidOut -> (laidOut + end).replace("\n", LineEnds.of(text)))
            .orElse(text));
  }

  private static String inOrder(SourceFile file, Span graph) {
    JsonValue value = JsonReader.read(file, new DiagnosticSink()).orElseThrow();
    while (!value.span().equals(graph)) {
      value = children(value).filter(child -> holds(child.span(), graph)).findFirst().orElseThrow();
    }
    String nodes =
        inOrder(
            (JsonObject) value,
            Comparator.comparing(JsonMember::key, WorkflowLayout::compareIds),
            WorkflowLayout::node);
    String text = file.text();
    return text.substring(0, graph.start()) + nodes + text.substring(graph.end());
  }

  private static Stream<JsonValue> children(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object.members().stream().map(JsonMember::value);
    }
    return value instanceof JsonArray array ? array.items().stream() : Stream.empty();
  }

  private static boolean holds(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static int compareIds(String one, String other) {
    boolean first = INDEX.matcher(one).matches();
    boolean second = INDEX.matcher(other).matches();
    return first && second
        ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
        : Boolean.compare(second, first);
  }

  private static String node(JsonValue value) {
    return value instanceof JsonObject node && node.has("class_type")
        ? inOrder(
            node,
            Comparator.comparingInt(
                member ->
                    MEMBERS.contains(member.key())
                        ? MEMBERS.indexOf(member.key())
                        : MEMBERS.size()),
            member -> member.span().text())
        : value.span().text();
  }

  private static String inOrder(
      JsonObject object, Comparator<JsonMember> order, Function<JsonValue, String> written) {
    return object.members().stream()
        .sorted(order)
        .map(member -> member.keySpan().text() + ":" + written.apply(member.value()))
        .collect(Collectors.joining(",", "{", "}"));
  }
}
