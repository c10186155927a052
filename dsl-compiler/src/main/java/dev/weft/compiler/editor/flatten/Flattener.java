package dev.weft.compiler.editor.flatten;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.editor.flatten.Scope.Instance;
import dev.weft.compiler.editor.read.EditorFile;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.EditorNode.Mode;
import dev.weft.compiler.editor.read.Graph;
import dev.weft.compiler.editor.read.Subgraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts nodes of their own in the place of each instance of a subgraph. */
public final class Flattener {
  /** Instances in instances multiply: more nodes than any editor shows are a mistake. */
  private static final int MOST_NODES = 20_000;

  /** Real ones are three deep. */
  private static final int DEEPEST = 64;

  /** Keys that look like this come first in what a browser writes, by their number. */
  private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,8}");

  private final EditorFile file;
  private final DiagnosticSink sink;
  private final Map<String, Map<String, String>> renamed;
  private final Map<String, Graph> graphs = new HashMap<>();
  private final List<FlatNode> nodes = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private int added;

  private Flattener(
      EditorFile file, Map<String, Map<String, String>> renamed, DiagnosticSink sink) {
    this.file = file;
    this.renamed = renamed;
    this.sink = sink;
  }

  /** The workflow; empty when the editor could not expand it, which is reported. */
  public static Optional<FlatWorkflow> flatten(EditorFile file, DiagnosticSink sink) {
    return new Flattener(file, Renumbering.of(file), sink).flatten();
  }

  /** As older editors did, which left ids alone that several nodes have. */
  public static Optional<FlatWorkflow> flattenWithoutRenumbering(
      EditorFile file, DiagnosticSink sink) {
    return new Flattener(file, Map.of(), sink).flatten();
  }

  private Optional<FlatWorkflow> flatten() {
    Scope root = new Scope("", file.root(), Optional.empty());
    boolean whole = true;
    List<EditorNode> inOrder =
        file.root().nodes().stream().sorted(Comparator.comparingInt(EditorNode::order)).toList();
    for (EditorNode node : inOrder) {
      whole = whole && add(root, node);
    }
    return whole ? Optional.of(new FlatWorkflow(file, root, written())) : Optional.empty();
  }

  /** Whole numbers ascending, then the others as they came. */
  private List<FlatNode> written() {
    Stream<FlatNode> indexes =
        nodes.stream()
            .filter(node -> INDEX.matcher(node.executionId()).matches())
            .sorted(Comparator.comparingInt(node -> Integer.parseInt(node.executionId())));
    return Stream.concat(
            indexes, nodes.stream().filter(node -> !INDEX.matcher(node.executionId()).matches()))
        .toList();
  }

  private boolean add(Scope scope, EditorNode node) {
    Optional<Subgraph> definition = file.definition(node);
    added++;
    if (definition.isEmpty()) {
      nodes.add(new FlatNode(scope, node));
      return fits(node);
    }
    boolean inRoot = scope.instance().isEmpty();
    if (inRoot && node.mode() != Mode.RUNS) {
      return true;
    }
    if (node.mode() != Mode.RUNS) {
      sink.report(mutedRuns(node));
    }
    return expand(scope, node, definition.get());
  }

  private boolean fits(EditorNode node) {
    if (added <= MOST_NODES && open.size() <= DEEPEST) {
      return true;
    }
    sink.report(
        cannotQueue(node, "the subgraphs are too many, or too deep in one another")
            .label("with this one")
            .note("here are " + added + " nodes, " + open.size() + " subgraphs deep"));
    return false;
  }

  private boolean expand(Scope scope, EditorNode node, Subgraph definition) {
    if (open.contains(definition.id())) {
      sink.report(
          cannotQueue(node, "the subgraph `" + definition.name() + "` contains itself")
              .label("an instance of it inside of it")
              .related(definition.span(), "the subgraph"));
      return false;
    }
    if (!fits(node)) {
      return false;
    }
    open.push(definition.id());
    Map<String, String> ids = renamed.getOrDefault(definition.id(), Map.of());
    Scope inside =
        new Scope(
            scope.executionId(node) + ":",
            graphs.computeIfAbsent(
                definition.id(), id -> Renumbering.renamed(definition.graph(), ids)),
            Optional.of(new Instance(scope, node, definition, ids)));
    scope.add(node, inside);
    boolean whole = true;
    for (EditorNode inner : inside.graph().nodes()) {
      whole &= whole && add(inside, inner);
    }
    open.pop();
    return whole;
  }

  private static Diagnostic.Builder cannotQueue(EditorNode node, String message) {
    return Diagnostic.of(DiagnosticCode.EDITOR_CANNOT_QUEUE, node.idSpan(), message)
        .help("the editor refuses to queue this: mend it there, and save again");
  }

  private static Diagnostic.Builder mutedRuns(EditorNode node) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_MUTED_RUNS,
            node.idSpan(),
            "the nodes in `"
                + node.called()
                + "` run although it is "
                + (node.mode() == Mode.MUTED ? "muted" : "bypassed"))
        .label("an instance inside of another subgraph")
        .note("the editor leaves out a muted or bypassed subgraph in the workflow itself only")
        .help("mute the nodes inside of it instead");
  }
}
