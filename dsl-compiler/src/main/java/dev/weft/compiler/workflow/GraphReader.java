package dev.weft.compiler.workflow;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the nodes of a graph, and tells of all that are wrong. */
final class GraphReader {

  /** An id as the editor gives them; nodes of a subgraph have the subgraph's before their own. */
  private static final Pattern EDITORS_ID = Pattern.compile("\\d+(:\\d+)*");

  /** Far above what anybody links by hand; more could keep a build waiting for seconds. */
  private static final int MOST_NODES = 20_000;

  private static final int MOST_INPUTS = 100_000;

  private final JsonObject graph;
  private final DiagnosticSink sink;
  private final Set<String> linked;
  private final boolean withoutClasses;
  private final NodeReader nodeReader;

  GraphReader(JsonObject graph, DiagnosticSink sink) {
    this.graph = graph;
    this.sink = sink;
    this.linked = linkedIds(graph);
    this.withoutClasses = graph.members().stream().noneMatch(member -> hasClass(member.value()));
    Set<String> ids = graph.members().stream().map(JsonMember::key).collect(Collectors.toSet());
    this.nodeReader = new NodeReader(ids);
  }

  private static Set<String> linkedIds(JsonObject graph) {
    return graph.members().stream()
        .filter(member -> member.value() instanceof JsonObject)
        .flatMap(member -> ((JsonObject) member.value()).get("inputs", JsonObject.class).stream())
        .flatMap(inputs -> inputs.members().stream())
        .filter(input -> input.value() instanceof JsonArray)
        .flatMap(input -> InputValueReader.link((JsonArray) input.value()).stream())
        .map(link -> link.node().value())
        .collect(Collectors.toSet());
  }

  /** The graph; empty when anything in it is wrong. */
  Optional<WorkflowGraph> read() {
    Optional<Diagnostic.Builder> tooLarge = tooLarge();
    if (tooLarge.isPresent()) {
      sink.report(tooLarge.get());
      return Optional.empty();
    }
    DiagnosticSink found = new DiagnosticSink();
    RepeatedKeys.report(graph, "node", found);
    Map<NodeId, Node> nodes = new LinkedHashMap<>();
    for (JsonMember member : graph.members()) {
      if (found.isFull()) {
        break;
      }
      if (isNode(member)) {
        nodeReader.read(member, found).ifPresent(node -> nodes.put(node.id(), node));
      } else {
        found.report(leftOut(member));
      }
    }
    nodeReader.numberedLinks().ifPresent(found::report);
    found.sorted().forEach(sink::report);
    return found.hasErrors()
        ? Optional.empty()
        : Optional.of(new WorkflowGraph(graph.span().file(), graph.span(), text(), nodes));
  }

  private Optional<Diagnostic.Builder> tooLarge() {
    int inputs =
        graph.members().stream()
            .filter(member -> member.value() instanceof JsonObject)
            .flatMap(m -> ((JsonObject) m.value()).get("inputs", JsonObject.class).stream())
            .mapToInt(node -> node.members().size())
            .sum();
    boolean nodes = graph.members().size() > MOST_NODES;
    if (!nodes && inputs <= MOST_INPUTS) {
      return Optional.empty();
    }
    String what = nodes ? MOST_NODES + " nodes" : MOST_INPUTS + " inputs";
    Span start = graph.span();
    return Optional.of(
        Diagnostic.of(
                DiagnosticCode.UNREADABLE_FILE,
                start.file().span(start.start(), start.start() + 1),
                "`" + start.file() + "` has more than " + what)
            .label("too large")
            .help("save a part of the workflow in a file of its own"));
  }

  private boolean isNode(JsonMember member) {
    return withoutClasses || hasClass(member.value()) || wasMeantAsNode(member.key());
  }

  private static boolean hasClass(JsonValue value) {
    return value instanceof JsonObject node && node.has("class_type");
  }

  private boolean wasMeantAsNode(String id) {
    return linked.contains(id) || EDITORS_ID.matcher(id).matches();
  }

  private static Diagnostic.Builder leftOut(JsonMember member) {
    return Diagnostic.of(
            DiagnosticCode.NOT_A_NODE,
            member.keySpan(),
            "`" + member.key() + "` is not a node and is left out")
        .label("this has no `class_type`")
        .help("delete it from the workflow: a server refuses what is not a node");
  }

  /** The graph as saved, without what is no node. */
  private String text() {
    String file = graph.span().file().text();
    StringBuilder text = new StringBuilder();
    int from = graph.span().start();
    for (Span cut : cuts()) {
      text.append(file, from, cut.start());
      from = cut.end();
    }
    return text.append(file, from, graph.span().end()).toString();
  }

  /** Each run of members that are no nodes, with the comma before or after it. */
  private List<Span> cuts() {
    List<JsonMember> members = graph.members();
    List<Span> cuts = new ArrayList<>();
    for (int first = 0; first < members.size(); first++) {
      if (!isNode(members.get(first))) {
        int next = first;
        while (next < members.size() && !isNode(members.get(next))) {
          next++;
        }
        boolean last = next == members.size();
        cuts.add(
            graph
                .span()
                .file()
                .span(
                    last ? members.get(first - 1).span().end() : members.get(first).span().start(),
                    last ? members.get(next - 1).span().end() : members.get(next).span().start()));
        first = next;
      }
    }
    return cuts;
  }
}
