package dev.weft.compiler.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.support.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files as people save them. */
class CorpusTest {
  private static final JsonMapper JACKSON = new JsonMapper();

  @TestFactory
  Stream<DynamicTest> readsEveryInputOfApiFilesAsSaved() throws IOException {
    return each("corpus/api", "\\d+\\.json", this::readsEveryInputAsSaved);
  }

  @TestFactory
  Stream<DynamicTest> readsEveryInputOfLargeFilesAsSaved() throws IOException {
    return each("corpus/derived", "\\d+\\.json", this::readsEveryInputAsSaved);
  }

  @TestFactory
  Stream<DynamicTest> readsEveryInputOfExportsAsSaved() throws IOException {
    return each("corpus/ui", "\\d+\\.api\\.json", this::readsEveryInputAsSaved);
  }

  private void readsEveryInputAsSaved(Path path) throws IOException {
    DiagnosticSink sink = new DiagnosticSink();
    WorkflowGraph graph = read(path, sink).orElseThrow();

    assertThat(sink.sorted()).isEmpty();
    JsonNode saved = JACKSON.readTree(graph.text());
    assertThat(graph.nodes().keySet().stream().map(NodeId::value))
        .containsExactlyElementsOf(saved.propertyNames());
    for (Node node : graph.nodes().values()) {
      JsonNode inputs = saved.get(node.id().value()).get("inputs");
      assertThat(node.inputs().keySet()).containsExactlyElementsOf(inputs.propertyNames());
      for (Node.Input input : node.inputs().values()) {
        assertThat(JACKSON.readTree(input.value().span().text()))
            .isEqualTo(inputs.get(input.name()));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> readsOddFilesOrSaysOneThing() throws IOException {
    return each("corpus/odd", "\\d+\\.json", this::readsOrSaysOneThing);
  }

  private void readsOrSaysOneThing(Path path) throws IOException {
    DiagnosticSink sink = new DiagnosticSink();

    boolean read = read(path, sink).isPresent();

    assertThat(read).isNotEqualTo(sink.hasErrors());
    assertThat(sink.sorted()).hasSizeLessThanOrEqualTo(1);
  }

  private static Optional<WorkflowGraph> read(Path path, DiagnosticSink sink) throws IOException {
    return ApiFormat.read(
        SourceFile.of(path.getFileName().toString(), Files.readString(path)), sink);
  }

  private static Stream<DynamicTest> each(String folder, String name, ThrowingConsumer<Path> test)
      throws IOException {
    List<Path> files = SharedMaterial.files(folder, name);
    return DynamicTest.stream(files.stream(), file -> file.getFileName().toString(), test);
  }
}
