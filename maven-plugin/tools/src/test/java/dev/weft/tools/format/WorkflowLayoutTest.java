package dev.weft.tools.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.support.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkflowLayoutTest {
  private static final Path ROOT = Path.of("project").toAbsolutePath();

  @Test
  void ordersAsTheEditorDoesAndKeepsLiterals() {
    assertThat(
            layout(
                """
                {"10":{"class_type":"B","inputs":{"z":1.50,"a":["9",0],"t":"\\u00e4/\\/ {[,:","e":{},"l":[ ]},
                  "_meta":{"title":"T"}},
                 "x":{"class_type":"C","extra":1e5,"inputs":{}}, "9":{"_meta":{},"inputs":{},"class_type":"A"}}
                """))
        .hasValue(
            """
            {
              "9": {
                "inputs": {},
                "class_type": "A",
                "_meta": {}
              },
              "10": {
                "inputs": {
                  "z": 1.50,
                  "a": [
                    "9",
                    0
                  ],
                  "t": "\\u00e4/\\/ {[,:",
                  "e": {},
                  "l": []
                },
                "class_type": "B",
                "_meta": {
                  "title": "T"
                }
              },
              "x": {
                "inputs": {},
                "class_type": "C",
                "extra": 1e5
              }
            }
            """);
  }

  @Test
  void changesNothingButBlanksOfTheEditorsOwnFile() {
    assertThat(layout("{\"version\":0.4,\r\n\"nodes\":[{\"type\":\"A\",\"id\":3}],\"links\":[]}"))
        .hasValue(
            """
            {
              "version": 0.4,
              "nodes": [
                {
                  "type": "A",
                  "id": 3
                }
              ],
              "links": []
            }"""
                .replace("\n", "\r\n"));
  }

  @Test
  void keepsWhatAWorkflowLiesIn() {
    assertThat(layout("{\"prompt\": {\"2\": {\"class_type\": \"B\", \"inputs\": {}}}, \"a\": 1}"))
        .hasValueSatisfying(
            text ->
                assertThat(text).startsWith("{\n  \"prompt\": {\n    \"2\": {\n      \"inputs\""));
  }

  @Test
  void leavesAloneWhatIsNoWorkflow() {
    assertThat(layout("{\"1\": ")).isEmpty();
    assertThat(layout("[1, 2]")).isEmpty();
  }

  @Test
  void leavesAsItIsWhatIsNestedTooDeep() {
    String deep =
        "{\"1\": {\"class_type\": \"A\", \"inputs\": {\"a\": "
            + "[".repeat(5000)
            + "]".repeat(5000)
            + "}}}";
    assertThat(layout(deep)).hasValue(deep);
  }

  @Test
  void changesNoWorkflowThatPeopleSaved() throws IOException {
    List<Path> api = SharedMaterial.files("corpus/api", ".*\\.json");
    for (Path file : api) {
      String text = Files.readString(file);
      assertSame(file, text, layout(text).orElse(text));
    }
    assertThat(api).isNotEmpty();
    for (Path file : SharedMaterial.files("corpus/ui", ".*\\.json")) {
      String text = Files.readString(file);
      assertSame(file, text, layout(text).orElse(text));
    }
  }

  private static void assertSame(Path file, String before, String after) {
    assertThat(layout(after).orElse(after)).as(file.toString()).isEqualTo(after);
    Optional<WorkflowGraph> graph = graph(before);
    assertThat(graph(after).map(WorkflowLayoutTest::content))
        .as(file.toString())
        .isEqualTo(graph.map(WorkflowLayoutTest::content));
  }

  /** All of a graph that is sent, to the letter; the order of nodes is not looked at. */
  private static Map<String, String> content(WorkflowGraph graph) {
    return graph.nodes().values().stream()
        .collect(
            Collectors.toMap(
                node -> node.id().value(),
                WorkflowLayoutTest::content,
                (one, other) -> other,
                TreeMap::new));
  }

  private static String content(Node node) {
    return node.classType()
        + node.title()
        + node.inputs().values().stream()
            .map(input -> input.name() + "=" + content(input.value()))
            .toList();
  }

  private static String content(InputValue value) {
    if (value instanceof InputValue.Link link) {
      return link.node() + ":" + link.slot();
    }
    String json = ((InputValue.Value) value).literal().json();
    return JsonLayout.of(json).orElse(json);
  }

  /** As the compiler reads it, also when it was converted. */
  private static Optional<WorkflowGraph> graph(String json) {
    Path mapping = ROOT.resolve("a.weft");
    Analysis analysis =
        new MappingCompiler(
                OverlayStore.inMemory(
                    ROOT,
                    Map.of(
                        mapping,
                        "package a\nworkflow A from \"a.json\" { }",
                        ROOT.resolve("a.json"),
                        json)),
                ProjectCatalog.bundled())
            .analyze(mapping);
    return analysis.workflows().stream().findFirst().map(workflow -> workflow.graph());
  }

  private static Optional<String> layout(String json) {
    return WorkflowLayout.of(SourceFile.of("a.json", json), new DiagnosticSink());
  }
}
