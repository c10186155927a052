package dev.weft.compiler.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue.JsonObject;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of the editor that people published, most of them without the other half. */
class EditorFilesTest {
  private static final JsonMapper JACKSON = new JsonMapper();
  private static final CountedPage PAGE = new CountedPage("EditorFilesTest");

  /** What comes of a file. */
  private record Converted(
      Optional<WorkflowGraph> graph, List<Diagnostic> diagnostics, Optional<JsonNode> exported) {

    /** Where it is not what the editor exported, if someone published that too. */
    List<Difference> differences() {
      return graph.isEmpty() || exported.isEmpty()
          ? List.of()
          : Difference.between(graph.get(), JACKSON.readTree(graph.get().text()), exported.get());
    }

    String became() {
      if (graph.isEmpty()) {
        return "refused: " + String.join(" ", errors());
      }
      return exported.isPresent() ? "equal to its export" : "converted";
    }

    List<String> errors() {
      return diagnostics.stream()
          .filter(Diagnostic::isError)
          .map(d -> d.code().id())
          .distinct()
          .sorted()
          .toList();
    }
  }

  @Test
  void convertsEachOrSaysWhyNot() throws IOException {
    assertThat(files())
        .allSatisfy(
            (file, converted) -> {
              assertThat(converted.graph().isPresent()).isNotEqualTo(!converted.errors().isEmpty());
              assertThat(EditorPairsTest.REFUSALS).containsAll(converted.errors());
            });
  }

  @Test
  void isWhatTheEditorExported() throws IOException {
    assertThat(files().values())
        .flatExtracting(Converted::differences)
        .filteredOn(difference -> !difference.isTolerated())
        .isEmpty();
  }

  @Test
  void linksNodesThatAreSentToo() throws IOException {
    assertThat(files().values())
        .flatExtracting(converted -> converted.graph().stream().toList())
        .allSatisfy(
            graph ->
                assertThat(graph.nodes().values())
                    .flatExtracting(node -> List.copyOf(node.inputs().values()))
                    .extracting(Node.Input::value)
                    .filteredOn(InputValue.Link.class::isInstance)
                    .allSatisfy(
                        link ->
                            assertThat(graph.node(((InputValue.Link) link).node())).isPresent()));
  }

  @Test
  void sendsInputsThatTheirClassHasAndEachValueThatItRequires() throws IOException {
    assertThat(files())
        .allSatisfy(
            (file, converted) ->
                assertThat(
                        converted.graph().stream()
                            .flatMap(graph -> graph.nodes().values().stream())
                            .flatMap(EditorFilesTest::flaws))
                    .as(file)
                    .isEmpty());
  }

  /** Sockets may be free: a server tells that, and so does a check. */
  private static Stream<String> flaws(Node node) {
    Optional<NodeClass> known = BundledCatalog.shared().find(node.classType());
    Stream<String> unknown =
        node.inputs().keySet().stream()
            .filter(input -> known.isPresent() && known.get().input(input).isEmpty());
    Stream<String> lacking =
        known.stream()
            .flatMap(type -> type.inputs().values().stream())
            .filter(EditorFilesTest::needsValue)
            .map(InputDefinition::name)
            .filter(input -> !node.inputs().containsKey(input));
    return Stream.concat(unknown.map("unknown "::concat), lacking.map("lacking "::concat))
        .map(flaw -> node.id().value() + " " + node.classType() + ": " + flaw);
  }

  private static boolean needsValue(InputDefinition input) {
    return input.required()
        && input.editor().saved()
        && !(input.type() instanceof InputType.Growing);
  }

  @Test
  void isWhatThePageSays() throws IOException {
    StringBuilder table = new StringBuilder("\n| file | became | nodes |\n|---|---|---|\n");
    files()
        .forEach(
            (file, converted) ->
                table.append(
                    "| %s | %s | %s |\n"
                        .formatted(
                            file,
                            converted.became(),
                            converted.graph().map(graph -> graph.nodes().size() + "").orElse(""))));
    PAGE.says(table.append('\n').toString());
  }

  private static Map<String, Converted> files() throws IOException {
    try (Stream<Path> all = Files.list(SharedMaterial.path("corpus/ui"))) {
      List<Path> files =
          all.filter(file -> !file.toString().endsWith(".api.json")).collect(Collectors.toList());
      Map<String, Converted> converted = new TreeMap<>();
      for (Path file : files) {
        String name = String.valueOf(file.getFileName()).replace(".json", "");
        Path exported = file.resolveSibling(name + ".api.json");
        converted.put(
            name,
            converted(
                Files.readString(file),
                Files.exists(exported)
                    ? Optional.of(JACKSON.readTree(Files.readString(exported)))
                    : Optional.empty()));
      }
      return converted;
    }
  }

  private static Converted converted(String text, Optional<JsonNode> exported) {
    DiagnosticSink sink = new DiagnosticSink();
    Optional<WorkflowGraph> graph =
        JsonReader.read(SourceFile.of("w.json", text), sink)
            .filter(JsonObject.class::isInstance)
            .flatMap(
                root -> EditorConversion.convert((JsonObject) root, BundledCatalog.shared(), sink));
    return new Converted(graph, sink.sorted(), exported);
  }
}
