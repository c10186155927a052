package dev.weft.compiler.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.EditorWidget.Kind;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorWidgetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ['INT']                               | VALUE
          ['FLOAT', {'min': 0}]                 | VALUE
          [['a', 'b']]                          | VALUE
          ['COMBO', {'options': []}]            | VALUE
          ['COMFY_DYNAMICCOMBO_V3']             | VALUE
          ['STRING', {'forceInput': true}]      | FORCED
          ['STRING', {'defaultInput': true}]    | FORCED
          ['MODEL', {'forceInput': true}]       | SOCKET
          ['MODEL']                             | SOCKET
          ['*']                                 | SOCKET
          ['FLOAT,INT']                         | SOCKET
          ['FLOAT,INT', {'widgetType': 'FLOAT'}] | VALUE
          ['COMFY_AUTOGROW_V3']                 | SOCKET
          ['COMFY_MATCHTYPE_V3']                | SOCKET
          ['LAYERS']                            | SOCKET
          ['LAYERS', {'socketless': true}]      | VALUE
          ['LAYERS', {'socketless': false}]     | VALUE
          ['RESOLUTION_PREVIEW']                | UNSENT
          ['WEBCAM']                            | LIVE
          ['LOAD_3D']                           | LIVE
          """)
  void showsAWidgetForWhatTheEditorHasOneFor(String input, Kind kind) {
    assertThat(widget("x", input).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "['INT', {'control_after_generate': true}]",
        "['INT', {'control_after_generate': 'fixed'}]"
      })
  void savesTheControlAfterANumberThatHasOne(String input) {
    assertThat(widget("x", input).after()).containsExactly("control_after_generate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed", "noise_seed"})
  void savesTheControlAfterASeedThatSaysNothingOfIt(String name) {
    assertThat(widget(name, "['INT']").after()).containsExactly("control_after_generate");
    assertThat(widget(name, "['INT', {'control_after_generate': false}]").after()).isEmpty();
    assertThat(widget(name, "['FLOAT']").after()).isEmpty();
  }

  @Test
  void savesControlAndFilterAfterAChoiceThatIsDrawnAnew() {
    assertThat(widget("x", "[['a'], {'control_after_generate': true}]").after())
        .containsExactly("control_after_generate", "control_filter_list");
    assertThat(
            widget("x", "[['a'], {'control_after_generate': true, 'multiselect': true}]").after())
        .isEmpty();
  }

  @Test
  void savesTheButtonsOfAChoiceThatIsFetched() {
    assertThat(widget("x", "['COMBO', {'remote': {'refresh_button': true}}]").after())
        .containsExactly("auto_refresh", "refresh");
    assertThat(widget("x", "['COMBO', {'remote': {}}]").after()).isEmpty();
  }

  @Test
  void savesTheFourNumbersOfACrop() {
    assertThat(
            widget("x", "['BOUNDING_BOX', {'socketless': true, 'component': 'ImageCrop'}]").after())
        .containsExactly("x", "y", "width", "height");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image_upload", "animated_image_upload", "video_upload", "audio_upload"})
  void savesTheButtonForUploads(String flag) {
    assertThat(widget("x", "[[], {'" + flag + "': true}]").upload()).isTrue();
  }

  @Test
  void knowsWhichTextsTheEditorRollsDiceFor() {
    assertThat(widget("x", "['STRING', {'dynamicPrompts': true}]").rolled()).isTrue();
    assertThat(widget("x", "['STRING', {'multiline': true}]").rolled()).isFalse();
  }

  @Test
  void takesTheOrderThatTheServerTellsOverThatOfTheFile() {
    NodeClass sorted =
        read(
            "{'input': {'required': {'a': ['INT'], 'b': ['INT']}, 'optional': {'c': ['INT']}},"
                + " 'input_order': {'required': ['b', 'a'], 'optional': ['c']}}");

    assertThat(sorted.inputs().keySet()).containsExactly("b", "a", "c");
  }

  @Test
  void knowsTheTitleOfNodesInTheEditor() {
    assertThat(read("{'input': {}, 'display_name': 'Load Image'}").displayName())
        .isEqualTo("Load Image");
    assertThat(read("{'input': {}}").displayName()).isEqualTo("A");
  }

  private static EditorWidget widget(String name, String input) {
    return read("{'input': {'required': {'" + name + "': " + input + "}}}")
        .inputs()
        .get(name)
        .editor();
  }

  private static NodeClass read(String definition) {
    String json = "{\"A\": " + definition.replace('\'', '"') + "}";
    return CatalogReader.read(SourceFile.of("nodes.json", json), new DiagnosticSink())
        .find("A")
        .orElseThrow();
  }
}
