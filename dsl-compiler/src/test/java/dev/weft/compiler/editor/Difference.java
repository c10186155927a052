package dev.weft.compiler.editor;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.catalog.CatalogReader;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.support.RecordedVersion;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Where what is converted is not what was queued.
 *
 * @param input empty where the node itself is the difference
 * @param ours empty where the conversion lacks it
 * @param theirs empty where what was queued lacks it
 */
record Difference(
    String node,
    String classType,
    String input,
    Optional<JsonNode> ours,
    Optional<JsonNode> theirs,
    Kind kind) {

  /** Why two are not the same. */
  enum Kind {
    /** One has a node that the other lacks. */
    NODE,
    /** A value or a link is another. */
    VALUE,
    /** What was queued has an input more. */
    LACKING,
    /** The conversion has an input more. */
    SURPLUS,
    /** The class has the name that it had before the editor put it right. */
    RENAMED,
    /** Tolerated: the default of an input that the file has no value for. */
    FILLED,
    /**
     * Tolerated: an input that the class got later: after the recorded server of 0.3.64, or with an
     * option that brought none at that time.
     */
    GROWN,
    /** Tolerated: buttons for uploads and previews, which older editors sent. */
    UPLOAD,
    /** Tolerated: the editor replaced a part of the text when it queued. */
    REPLACED
  }

  private static final Map<String, String> RENAMED =
      Map.of(
          "T2IAdapterLoader", "ControlNetLoader",
          "ConditioningAverage ", "ConditioningAverage",
          "SDV_img2vid_Conditioning", "SVD_img2vid_Conditioning");

  private static final Set<String> UPLOADS =
      Set.of("upload", "choose file to upload", "video-preview", "preview", "audioUI");
  private static final NodeCatalog OLDER =
      CatalogReader.read(
          SourceFile.of("0.3.64", RecordedVersion.of("0.3.64").objectInfo()), new DiagnosticSink());
  private static final MathContext PRECISION = new MathContext(12);
  private static final Pattern REPLACED = Pattern.compile("%[^%]+%");

  static List<Difference> between(WorkflowGraph graph, JsonNode converted, JsonNode queued) {
    List<Difference> found = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    converted.properties().forEach(node -> ids.add(node.getKey()));
    queued.properties().forEach(node -> ids.add(node.getKey()));
    for (String id : ids) {
      JsonNode ours = converted.get(id);
      JsonNode theirs = queued.get(id);
      boolean renamed =
          ours != null && theirs != null && type(ours).equals(RENAMED.get(type(theirs)));
      if (renamed) {
        found.add(
            new Difference(
                id, type(ours), "", Optional.of(ours), Optional.of(theirs), Kind.RENAMED));
        inputs(
            graph.node(new NodeId(id)).orElseThrow(),
            ours.get("inputs"),
            theirs.get("inputs"),
            found);
      } else if (ours == null || theirs == null || !type(ours).equals(type(theirs))) {
        found.add(
            new Difference(
                id,
                type(ours == null ? theirs : ours),
                "",
                Optional.ofNullable(ours),
                Optional.ofNullable(theirs),
                Kind.NODE));
      } else {
        Node node = graph.node(new NodeId(id)).orElseThrow();
        inputs(node, ours.get("inputs"), theirs.get("inputs"), found);
      }
    }
    return found;
  }

  boolean isTolerated() {
    return switch (kind) {
      case FILLED, GROWN, UPLOAD, REPLACED -> true;
      case NODE, VALUE, LACKING, SURPLUS, RENAMED -> false;
    };
  }

  private static String type(JsonNode node) {
    return node.path("class_type").asString("");
  }

  private static void inputs(Node node, JsonNode ours, JsonNode theirs, List<Difference> found) {
    Set<String> names = new TreeSet<>();
    ours.properties().forEach(input -> names.add(input.getKey()));
    theirs.properties().forEach(input -> names.add(input.getKey()));
    for (String name : names) {
      JsonNode mine = ours.get(name);
      JsonNode other = theirs.get(name);
      if (mine == null || other == null || !same(mine, other)) {
        found.add(
            new Difference(
                node.id().value(),
                node.classType(),
                name,
                Optional.ofNullable(mine),
                Optional.ofNullable(other),
                kind(node, name, mine, other, theirs)));
      }
    }
  }

  private static Kind kind(
      Node node, String name, JsonNode ours, JsonNode theirs, JsonNode queued) {
    if (ours == null) {
      boolean button =
          UPLOADS.contains(name) && theirs.isString() && !has(BundledCatalog.shared(), node, name);
      return button ? Kind.UPLOAD : Kind.LACKING;
    }
    if (theirs == null) {
      if (node.input(name).orElseThrow().value().span().equals(node.idSpan())) {
        return Kind.FILLED;
      }
      return isNew(node, name) || wasPlain(name, queued) ? Kind.GROWN : Kind.SURPLUS;
    }
    boolean replaced =
        ours.isString()
            && theirs.isString()
            && REPLACED.matcher(ours.asString()).find()
            && Pattern.matches(pattern(ours.asString()), theirs.asString());
    return replaced ? Kind.REPLACED : Kind.VALUE;
  }

  private static boolean isNew(Node node, String input) {
    return OLDER.find(node.classType()).isPresent() && !has(OLDER, node, input);
  }

  /** Whether it comes with the option of a choice that brought no inputs with it at that time. */
  private static boolean wasPlain(String input, JsonNode queued) {
    int dot = input.lastIndexOf('.');
    return dot > 0
        && queued.has(input.substring(0, dot))
        && queued.properties().stream()
            .noneMatch(other -> other.getKey().startsWith(input.substring(0, dot + 1)));
  }

  private static boolean has(NodeCatalog catalog, Node node, String input) {
    return catalog.find(node.classType()).flatMap(known -> known.input(input)).isPresent();
  }

  private static String pattern(String text) {
    StringBuilder pattern = new StringBuilder("(?s)");
    int from = 0;
    for (var match : REPLACED.matcher(text).results().toList()) {
      pattern.append(Pattern.quote(text.substring(from, match.start()))).append(".*");
      from = match.end();
    }
    return pattern.append(Pattern.quote(text.substring(from))).toString();
  }

  private static boolean same(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      return number(a).compareTo(number(b)) == 0;
    }
    if (a.isArray() && b.isArray()) {
      return a.size() == b.size()
          && IntStream.range(0, a.size()).allMatch(i -> same(a.get(i), b.get(i)));
    }
    if (a.isObject() && b.isObject()) {
      return a.size() == b.size()
          && a.properties().stream()
              .allMatch(m -> b.has(m.getKey()) && same(m.getValue(), b.get(m.getKey())));
    }
    return a.equals(b);
  }

  private static BigDecimal number(JsonNode node) {
    return new BigDecimal(node.asString()).round(PRECISION);
  }

  @Override
  public String toString() {
    return kind
        + " "
        + node
        + " "
        + classType
        + "."
        + input
        + " ours "
        + brief(ours)
        + " theirs "
        + brief(theirs);
  }

  private static String brief(Optional<JsonNode> node) {
    String text = node.map(JsonNode::toString).orElse("-");
    return text.length() > 90 ? text.substring(0, 90) + "…" : text;
  }
}
