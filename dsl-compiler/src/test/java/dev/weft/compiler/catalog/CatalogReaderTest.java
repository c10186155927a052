package dev.weft.compiler.catalog;

import static dev.weft.compiler.literal.Literals.literal;
import static dev.weft.compiler.literal.Literals.literals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.InputType.Bool;
import dev.weft.compiler.catalog.InputType.Choice;
import dev.weft.compiler.catalog.InputType.Int;
import dev.weft.compiler.catalog.InputType.Other;
import dev.weft.compiler.catalog.InputType.Text;
import dev.weft.compiler.catalog.InputType.Upload;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.support.RecordedVersion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogReaderTest {
  private final DiagnosticSink sink = new DiagnosticSink();

  @ParameterizedTest
  @CsvSource({"0.3.64, 548", "0.33, 939"})
  void readsAllThatAServerAnswers(String version, int classes) {
    SourceFile answer = SourceFile.of(version, RecordedVersion.of(version).objectInfo());

    assertThat(CatalogReader.read(answer, sink).classTypes()).hasSize(classes);
    assertThat(sink.sorted()).isEmpty();
  }

  @Test
  void readsBothFormsOfAChoice() {
    Choice expected = new Choice(literals("\"a\"", "2", "true"), Optional.empty(), false);

    assertThat(type("[['a', 2, true]]")).isEqualTo(expected);
    assertThat(type("['COMBO', {'options': ['a', 2, true]}]")).isEqualTo(expected);
  }

  @Test
  void takesAChoiceWhoseOptionsAreFetchedLaterAsOpen() {
    assertThat(type("['COMBO', {'remote': {'route': '/x'}}]"))
        .isEqualTo(new Choice(List.of(), Optional.empty(), false));
  }

  @Test
  void readsAChoiceOfSeveral() {
    assertThat(type("['COMBO', {'options': ['a'], 'multiselect': true}]"))
        .isEqualTo(new Choice(literals("\"a\""), Optional.empty(), true));
  }

  @ParameterizedTest
  @CsvSource({
    "image_upload, IMAGE",
    "animated_image_upload, IMAGE",
    "video_upload, VIDEO",
    "audio_upload, AUDIO",
    "file_upload, FILE",
    "mesh_upload, FILE"
  })
  void readsWhatCanBeUploaded(String flag, Upload kind) {
    assertThat(type("[['x'], {'" + flag + "': true}]"))
        .isEqualTo(new Choice(literals("\"x\""), Optional.of(kind), false));
    assertThat(type("[['x'], {'" + flag + "': false}]"))
        .isEqualTo(new Choice(literals("\"x\""), Optional.empty(), false));
  }

  @Test
  void readsRangesOfAnySize() {
    assertThat(type("['INT', {'min': -18446744073709551616, 'max': 18446744073709551614}]"))
        .isEqualTo(
            new Int(
                Optional.of(new BigInteger("-18446744073709551616")),
                Optional.of(new BigInteger("18446744073709551614")),
                Optional.empty(),
                false));
    assertThat(type("['FLOAT', {'min': 0, 'max': 1e3, 'step': 0.001}]"))
        .isEqualTo(
            new InputType.Float(
                Optional.of(BigDecimal.ZERO),
                Optional.of(new BigDecimal("1e3")),
                Optional.of(new BigDecimal("0.001"))));
  }

  @Test
  void passesOverRangesThatNoNumberIsComparedWith() {
    assertThat(type("['FLOAT', {'min': 'low', 'max': 1e999999999, 'step': null}]"))
        .isEqualTo(new InputType.Float(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n              | {'control_after_generate': true}                  | true",
        "n              | {'control_after_generate': 'fixed'}               | true",
        "n              | {'max': 18446744073709551615}                     | true",
        "seed           | {}                                                | true",
        "noise_seed     | {'min': 0}                                        | true",
        "n              | {}                                                | false",
        "n              | {'control_after_generate': false}                 | false",
        "value          | {'control_after_generate': true, 'min': -9}       | false"
      })
  void tellsSeedsFromOtherNumbers(String name, String settings, boolean seed) {
    assertThat(node("'" + name + "': ['INT', " + settings + "]").input(name).orElseThrow().type())
        .isInstanceOfSatisfying(Int.class, type -> assertThat(type.seed()).isEqualTo(seed));
  }

  @Test
  void readsTheOtherWidgets() {
    assertThat(type("['STRING', {'multiline': true}]")).isEqualTo(new Text(true));
    assertThat(type("['STRING']")).isEqualTo(new Text(false));
    assertThat(type("['BOOLEAN', {'default': true}]")).isEqualTo(new Bool());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IMAGE,MASK",
        "*",
        "MODEL",
        "INT,FLOAT,STRING,BOOLEAN",
        "Größe 图",
      })
  void keepsTheWordOfAnyOtherType(String word) {
    assertThat(type("['" + word + "']")).isEqualTo(new Other(word));
  }

  @Test
  void takesAUnionAsItsOneTypeWithAWidget() {
    assertThat(type("['STRING,FILE_3D']")).isEqualTo(new Text(false));
    assertThat(type("['FLOAT,INT', {'max': 2}]"))
        .isEqualTo(
            new InputType.Float(
                Optional.empty(), Optional.of(new BigDecimal(2)), Optional.empty()));
  }

  @Test
  void takesAMatchedTypeAsWhatIsAllowed() {
    assertThat(type("['COMFY_MATCHTYPE_V3', {'template': {'allowed_types': 'IMAGE,MASK'}}]"))
        .isEqualTo(new Other("IMAGE,MASK"));
    assertThat(type("['COMFY_MATCHTYPE_V3']")).isEqualTo(new Other("*"));
  }

  @Test
  void keepsTheDefaultAsWritten() {
    assertThat(node("'x': ['FLOAT', {'default': 8.0}]").input("x").orElseThrow().defaultValue())
        .contains(literal("8.0"));
    assertThat(node("'x': ['FLOAT', {'default': null}]").input("x").orElseThrow().defaultValue())
        .isEmpty();
  }

  @Test
  void keepsTheServersOrderAndWhatIsRequired() {
    NodeClass node =
        CatalogReader.read(
                file(
                    "{'A': {'input': {'required': {'z': ['INT'], 'a': ['INT']},"
                        + " 'optional': {'m': ['INT']}, 'hidden': {'h': 'PROMPT'}}}}"),
                sink)
            .find("A")
            .orElseThrow();

    assertThat(node.inputs().keySet()).containsExactly("z", "a", "m");
    assertThat(node.inputs().values())
        .extracting(InputDefinition::required)
        .containsExactly(true, true, false);
  }

  @Test
  void readsOutputs() {
    NodeClass node =
        CatalogReader.read(
                file(
                    "{'A': {'output': ['IMAGE', ['a', 'b']], 'output_node': true,"
                        + " 'has_intermediate_output': true}}"),
                sink)
            .find("A")
            .orElseThrow();

    assertThat(node.outputTypes()).containsExactly("IMAGE", "COMBO");
    assertThat(node.outputNode()).isTrue();
    assertThat(node.intermediateOutput()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'input': null, 'output': null, 'output_node': null}",
        "{'input': {}}",
        "{'input': {'required': null, 'optional': null, 'hidden': null}}"
      })
  void takesWhatIsNotSaidAsNone(String definition) {
    NodeCatalog catalog = CatalogReader.read(file("{'A': " + definition + "}"), sink);

    assertThat(sink.sorted()).isEmpty();
    assertThat(catalog.find("A"))
        .contains(new NodeClass("A", "A", Map.of(), List.of(), List.of(), false, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "'error'",
        "{'input': []}",
        "{'input': {'required': []}}",
        "{'input': {'required': {'x': 'INT'}}}",
        "{'input': {'required': {'x': []}}}",
        "{'input': {'required': {'x': [null]}}}",
        "{'output': 'IMAGE'}",
        "{'output': [1]}",
        "{'input': {'required': {'x': ['COMFY_DYNAMICCOMBO_V3', {'options': ['a']}]}}}",
        "{'input': {'required': {'x': ['COMFY_DYNAMICCOMBO_V3', {'options': [{}]}]}}}"
      })
  void leavesOutABrokenClassWithAWarning(String definition) {
    NodeCatalog catalog =
        CatalogReader.read(file("{'A': " + definition + ", 'B': {'output': ['IMAGE']}}"), sink);

    assertThat(catalog.classTypes()).containsExactly("B");
    assertThat(sink.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.BAD_CATALOG_NODE);
    assertThat(sink.sorted().get(0).primary().span().text()).isEqualTo("\"A\"");
  }

  @Test
  void leavesOutAClassThatIsNestedWithoutEnd() {
    String open =
        "['COMFY_DYNAMICCOMBO_V3', {'options': [{'key': 'k', 'inputs': {'required': {'x': ";
    String deep = open.repeat(20_000) + "['INT']" + "}}}]}]".repeat(20_000);

    CatalogReader.read(file("{'A': {'input': {'required': {'x': " + deep + "}}}}"), sink);

    assertThat(sink.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.BAD_CATALOG_NODE);
  }

  @Test
  void refusesAFileThatIsNoCatalog() {
    assertThat(CatalogReader.read(file("[1]"), sink).classTypes()).isEmpty();
    assertThat(sink.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.BAD_CATALOG);
  }

  @Test
  void refusesAFileThatIsNoJson() {
    assertThat(CatalogReader.read(file("{'A': }"), sink).classTypes()).isEmpty();
    assertThat(sink.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.INVALID_JSON);
  }

  private InputType type(String definition) {
    return node("'x': " + definition).input("x").orElseThrow().type();
  }

  private NodeClass node(String inputs) {
    NodeCatalog catalog =
        CatalogReader.read(file("{'A': {'input': {'required': {" + inputs + "}}}}"), sink);
    assertThat(sink.sorted()).isEmpty();
    return catalog.find("A").orElseThrow();
  }

  private static SourceFile file(String json) {
    return SourceFile.of("nodes.json", json.replace('\'', '"'));
  }
}
