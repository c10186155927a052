package dev.weft.compiler.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.CatalogReader;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.shape.Change.Bypass;
import dev.weft.compiler.shape.Change.Mute;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.ApiFormat;
import dev.weft.compiler.workflow.NodeId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Graphs in few words.
 *
 * <p>A class is {@code Resize image:IMAGE width:INT mask:MASK? -> IMAGE MASK}; {@code ?} stands
 * behind the type of an optional input, and {@code !} behind the name of an output class. A node is
 * {@code 2 Resize image=1:0 width=64}.
 */
final class Graphs {

  private Graphs() {}

  static TypedGraph graph(List<String> classes, List<String> nodes, String... classesInJson) {
    DiagnosticSink sink = new DiagnosticSink();
    List<String> definitions =
        Stream.concat(classes.stream().map(Graphs::classJson), Stream.of(classesInJson)).toList();
    NodeCatalog catalog =
        CatalogReader.read(SourceFile.of("nodes.json", object(definitions)), sink);
    TypedGraph graph =
        new TypedGraph(
            ApiFormat.read(
                    SourceFile.of("w.json", object(nodes.stream().map(Graphs::nodeJson).toList())),
                    sink)
                .orElseThrow(() -> new AssertionError(sink.sorted())),
            catalog);
    assertThat(sink.sorted()).isEmpty();
    return graph;
  }

  static Change bypass(String node, String... keeping) {
    return new Bypass(new NodeId(node), List.of(keeping));
  }

  static Change mute(String node) {
    return new Mute(new NodeId(node));
  }

  private static String object(List<String> members) {
    return "{" + String.join(",\n", members) + "}";
  }

  private static String classJson(String line) {
    List<String> sides = Arrays.asList(line.split("->", -1));
    List<String> words = words(sides.get(0));
    String name = words.get(0);
    return "\"%s\": {\"input\": {\"required\": {%s}, \"optional\": {%s}}, \"output\": [%s], \"output_node\": %s}"
        .formatted(
            name.replace("!", ""),
            inputs(words.stream().skip(1).filter(word -> !word.endsWith("?"))),
            inputs(words.stream().skip(1).filter(word -> word.endsWith("?"))),
            sides.size() < 2
                ? ""
                : words(sides.get(1)).stream().map(Graphs::quoted).collect(Collectors.joining(",")),
            name.endsWith("!"));
  }

  private static String inputs(Stream<String> inputs) {
    return inputs
        .map(word -> word.replace("?", "").split(":", -1))
        .map(parts -> quoted(parts[0]) + ": [" + quoted(parts[1]) + "]")
        .collect(Collectors.joining(", "));
  }

  private static String nodeJson(String line) {
    List<String> words = words(line);
    return "\"%s\": {\"class_type\": \"%s\", \"inputs\": {%s}}"
        .formatted(
            words.get(0),
            words.get(1),
            words.stream().skip(2).map(Graphs::inputJson).collect(Collectors.joining(", ")));
  }

  private static String inputJson(String word) {
    String[] parts = word.split("=", 2);
    String[] link = parts[1].split(":", -1);
    String value = link.length == 2 ? "[\"%s\", %s]".formatted(link[0], link[1]) : parts[1];
    return quoted(parts[0]) + ": " + value;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
