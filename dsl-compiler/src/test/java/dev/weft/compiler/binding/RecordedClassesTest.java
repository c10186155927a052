package dev.weft.compiler.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.CatalogReader;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.SourceFile;
import dev.weft.support.RecordedVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every input of every class that servers were recorded to have, in the file of its node and
 * lacking there, and under each option of a dynamic choice: the parameter is of the type that
 * {@link RecordedInput} reads from the recording, or is refused.
 */
class RecordedClassesTest {

  static Stream<RecordedVersion> versions() {
    return RecordedVersion.all().stream();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void everyInputIsOfTheTypeThatTheServerSays(RecordedVersion version) {
    String text = version.objectInfo();
    DiagnosticSink sink = new DiagnosticSink();
    NodeCatalog catalog = CatalogReader.read(SourceFile.of("nodes.json", text), sink);
    assertThat(sink.sorted()).isEmpty();
    List<String> wrong = new ArrayList<>();
    int inputs = 0;
    for (JsonValue.JsonMember nodeClass : classes(text).members()) {
      for (RecordedInput input : RecordedInput.of((JsonObject) nodeClass.value())) {
        inputs++;
        check(nodeClass.key(), input, catalog).ifPresent(wrong::add);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(inputs).isGreaterThan(3 * classes(text).members().size());
  }

  private static JsonObject classes(String text) {
    return (JsonObject)
        JsonReader.read(SourceFile.of("nodes.json", text), new DiagnosticSink()).orElseThrow();
  }

  private static Optional<String> check(
      String classType, RecordedInput input, NodeCatalog catalog) {
    String where = classType + "." + input.name() + " " + input.chosen();
    String saved = bound(classType, input, catalog, Optional.of(input.literal()));
    String lacking = bound(classType, input, catalog, Optional.empty());
    boolean right = saved.equals(input.expected()) && lacking.equals(input.expectedLacking());
    return right
        ? Optional.empty()
        : Optional.of(
            where
                + " should be "
                + input.expected()
                + " and "
                + input.expectedLacking()
                + ", is "
                + saved
                + " and "
                + lacking);
  }

  /** What a parameter of the input is; what is said where there is none. */
  private static String bound(
      String classType, RecordedInput input, NodeCatalog catalog, Optional<String> literal) {
    List<String> members = new ArrayList<>(input.chosen());
    literal.ifPresent(value -> members.add(RecordedInput.quoted(input.name()) + ": " + value));
    String json =
        "{\"1\": {\"class_type\": %s, \"inputs\": {%s}}}"
            .formatted(RecordedInput.quoted(classType), String.join(", ", members));
    Bound bound =
        Bound.against(
            Bound.graph(json),
            catalog,
            "param p required -> #1." + MappingText.quoted(input.name()));
    return bound.workflow().parameters().isEmpty()
        ? bound.diagnostics().stream().filter(Diagnostic::isError).findFirst().get().code().name()
        : RecordedInput.described(bound.workflow().parameters().get(0).type());
  }
}
