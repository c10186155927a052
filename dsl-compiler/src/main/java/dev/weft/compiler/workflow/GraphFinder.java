package dev.weft.compiler.workflow;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the object that maps ids to nodes. It goes inwards level by level, so what lies nearest to
 * the top is taken: {@code {"prompt": …}}, {@code {"input": {"workflow": …}}}, an item of the
 * history. It never looks inside a workflow, of either format.
 */
final class GraphFinder {

  /** The deepest known place is in the answer to {@code GET /history}: the fourth level. */
  private static final int DEEPEST = 8;

  /** Members that a wrapper has its workflow under. */
  private static final Set<String> WRAPPED_UNDER = Set.of("prompt", "graph", "workflow");

  private final SourceFile file;
  private final DiagnosticSink sink;

  GraphFinder(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** The one object that is a workflow of either format; that of a server before the editor's. */
  Optional<JsonObject> find(JsonValue root) {
    List<JsonObject> found = nearest(root, GraphFinder::hasNodes);
    if (found.isEmpty()) {
      found = nearest(root, GraphFinder::hasNothingButInputs);
    }
    if (found.isEmpty()) {
      found = nearest(root, EditorFormat::matches);
    }
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    sink.report(found.isEmpty() ? nothingIn(root) : several(found));
    return Optional.empty();
  }

  private static boolean hasNodes(JsonObject object) {
    return object.members().stream()
        .anyMatch(m -> m.value() instanceof JsonObject node && node.has("class_type"));
  }

  /** Nodes that all lack their class are still better told as such. */
  private static boolean hasNothingButInputs(JsonObject object) {
    return !object.members().isEmpty()
        && object.members().stream()
            .allMatch(m -> m.value() instanceof JsonObject node && node.has("inputs"));
  }

  /** The objects of the first level that has any. */
  private static List<JsonObject> nearest(JsonValue root, Predicate<JsonObject> wanted) {
    List<JsonValue> level = List.of(root);
    for (int depth = 0; depth <= DEEPEST && !level.isEmpty(); depth++) {
      List<JsonObject> found = new ArrayList<>();
      List<JsonValue> inner = new ArrayList<>();
      for (JsonValue value : level) {
        if (value instanceof JsonObject object) {
          if (wanted.test(object)) {
            found.add(object);
          } else if (!EditorFormat.matches(object)) {
            object.members().forEach(member -> inner.add(member.value()));
          }
        } else if (value instanceof JsonArray array) {
          inner.addAll(array.items());
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
      level = inner;
    }
    return List.of();
  }

  private Diagnostic.Builder several(List<JsonObject> found) {
    Diagnostic.Builder diagnostic =
        notOne(opening(found.get(0)), "`" + file + "` holds " + found.size() + " workflows")
            .label("one begins here")
            .help("save the one you mean in a file of its own");
    found.stream().skip(1).limit(3).forEach(o -> diagnostic.related(opening(o), "another"));
    return diagnostic;
  }

  private Diagnostic.Builder nothingIn(JsonValue root) {
    List<JsonObject> wrappers = nearest(root, object -> wrapped(object).isPresent());
    Optional<JsonMember> wrapped = wrappers.stream().findFirst().flatMap(GraphFinder::wrapped);
    if (isEmpty(root) || wrapped.filter(m -> isEmpty(m.value())).isPresent()) {
      Span where = wrapped.map(m -> m.value().span()).orElse(root.span());
      return Diagnostic.of(
              DiagnosticCode.EMPTY_WORKFLOW, where, "the workflow in `" + file + "` has no nodes")
          .label("nothing in here")
          .help("save a workflow that has nodes");
    }
    if (wrapped.isPresent()) {
      return notOne(wrapped.get().keySpan(), "the workflow in `" + file + "` is a text")
          .label("the workflow is inside the text of this member")
          .help("save that text, without its escapes, as the file");
    }
    return notOne(opening(root), "`" + file + "` holds no workflow")
        .label("this is " + root.described() + " without nodes")
        .note("in API format an object has the ids of nodes as keys, and each node a `class_type`")
        .note("the editor's own format has a list of `nodes`")
        .help("in ComfyUI choose File > Save or File > Export (API), and use that file");
  }

  /** The member that should hold a workflow, when that has no nodes or is a text. */
  private static Optional<JsonMember> wrapped(JsonObject object) {
    return object.members().stream()
        .filter(member -> WRAPPED_UNDER.contains(member.key()))
        .filter(member -> isEmpty(member.value()) || isWrittenOut(member.value()))
        .findFirst();
  }

  private static boolean isEmpty(JsonValue value) {
    return value instanceof JsonObject object && object.members().isEmpty();
  }

  private static boolean isWrittenOut(JsonValue value) {
    return value instanceof JsonText text && text.value().contains("class_type");
  }

  private static Diagnostic.Builder notOne(Span where, String message) {
    return Diagnostic.of(DiagnosticCode.NOT_A_WORKFLOW, where, message);
  }

  private static Span opening(JsonValue value) {
    int start = value.span().start();
    return value.span().file().span(start, start + 1);
  }
}
