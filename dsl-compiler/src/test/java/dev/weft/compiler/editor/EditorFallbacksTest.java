package dev.weft.compiler.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the values of classes are named that no catalog knows, rule by rule. */
class EditorFallbacksTest {
  private static final String CONNECTABLE =
      "{'ue_properties': {'widget_ue_connectable': {'a': true, 'b': true, 'c': true}}}";

  private static EditorJson graph() {
    return new EditorJson();
  }

  @Test
  void needsNoNamesWhereNothingIsSaved() {
    assertThat(graph().node(1, "Other", "", "[]").convert().ids()).containsExactly("1");
  }

  @Test
  void takesValuesThatAreSavedByName() {
    var sent = graph().node(1, "Other", "", "{'rate': 8, 'videopreview': {'a': 1}}").convert();

    assertThat(sent.input("1", "rate")).isEqualTo("8");
    assertThat(sent.input("1", "videopreview")).isEqualTo("-");
  }

  @Test
  void takesTheNamesBesideTheList() {
    var sent = graph().named(1, "Other", "[5, 'x']", "{'n': 5, 'name': 'x'}").convert();

    assertThat(sent.input("1", "name")).isEqualTo("\"x\"");
  }

  @Test
  void refusesNamesBesideAListOfSomethingElse() {
    assertThat(graph().named(1, "Other", "[5, 'x']", "{'n': 5, 'name': 'y'}").convert().codes())
        .containsExactly("EDITOR_VALUES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.16.0", "1.48.7", "2.0.0"})
  void takesTheWidgetsAmongTheInputsWhenTheyAreAllShown(String editor) {
    var sent =
        graph()
            .savedBy(editor)
            .node(1, "Other", "!seed:INT !name:STRING", "[5, 'fixed', 'x']")
            .convert();

    assertThat(sent.input("1", "name")).isEqualTo("\"x\"");
  }

  @Test
  void takesTheOnlyWidgetOfWhateverEditor() {
    var sent = graph().node(1, "Other", "!seed:INT", "[5, 'fixed']").convert();

    assertThat(sent.input("1", "seed")).isEqualTo("5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.15.9", "", "nightly"})
  void doesNotTrustTheOrderInWhichOlderEditorsShowedWidgets(String editor) {
    assertThat(
            graph()
                .savedBy(editor)
                .node(1, "Other", "!height:INT !width:INT", "[512, 768]")
                .convert()
                .codes())
        .containsExactly("EDITOR_UNKNOWN_CLASS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          !seed:INT               | [5, 'fixed', 'x']
          !n:INT !name:STRING     | ['x', 5]
          !rate:FLOAT !on:BOOLEAN | [1.5, 2.5]
          !n:INT !rate:FLOAT      | [1.5, 2.5]
          """)
  void refusesValuesThatAreNotOfTheWidgetsShown(String inputs, String values) {
    assertThat(graph().savedBy("1.37.0").node(1, "Other", inputs, values).convert().codes())
        .containsExactly("EDITOR_UNKNOWN_CLASS");
  }

  @Test
  void takesWhatUseEverywhereNotes() {
    var sent = graph().node(1, "Other", 0, "", "[1, 'x', 3]", CONNECTABLE).convert();

    assertThat(sent.input("1", "c")).isEqualTo("3");
  }

  @Test
  void refusesValuesThatCanBeNamedInTwoWays() {
    assertThat(
            graph()
                .node(1, "Other", 0, "", "[1, 'fixed', 2, 'fixed']", CONNECTABLE)
                .convert()
                .codes())
        .containsExactly("EDITOR_UNKNOWN_CLASS");
  }

  @Test
  void knowsTheWidgetsOfWellKnownPacks() {
    var sent = graph().node(1, "SAMLoader", "", "['sam.pth', 'AUTO']").convert();

    assertThat(sent.input("1", "model_name")).isEqualTo("\"sam.pth\"");
    assertThat(sent.input("1", "device_mode")).isEqualTo("\"AUTO\"");
  }

  @Test
  void takesTheOlderVersionOfAClassThatTheValuesFit() {
    String values =
        "[2, 5, 'fixed', 8, 7, 'euler', 'normal', 0.2, 'Linear', 512, 512, 8, 32, 'None', 1, 64, 8, 16%s]";

    var newer = graph().node(1, "UltimateSDUpscale", "", values.formatted(", true, false, 4"));
    var older = graph().node(1, "UltimateSDUpscale", "", values.formatted(", 'enable'"));

    assertThat(newer.convert().input("1", "batch_size")).isEqualTo("4");
    assertThat(older.convert().input("1", "batch_size")).isEqualTo("-");
    assertThat(older.convert().input("1", "force_uniform_tiles")).isEqualTo("\"enable\"");
  }

  @Test
  void takesTheNewestVersionAsAnEditorOfTodayWould() {
    var sent = graph().node(1, "InpaintPreprocessor", "", "[true]").convert();

    assertThat(sent.input("1", "black_pixel_for_xinsir_cn")).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"['sam.pth', 'AUTO', 1]", "[1, 'AUTO']", "['sam.pth', 'AUTO', 'x', 'y']"})
  void refusesWhatFitsNoVersion(String values) {
    assertThat(graph().node(1, "SAMLoader", "", values).convert().codes())
        .containsExactly("EDITOR_UNKNOWN_CLASS");
  }

  @Test
  void refusesAVersionWithoutAWidgetThatTheFileShows() {
    assertThat(graph().node(1, "SAMLoader", "!strength:FLOAT", "['a', 'AUTO']").convert().codes())
        .containsExactly("EDITOR_UNKNOWN_CLASS");
  }

  @Test
  void asksTheCatalogOfTheProjectFirst() {
    var sent =
        graph()
            .knowing(
                "{'SAMLoader': {'input': {'required': {'file': ['STRING'], 'on': ['STRING']}}}}")
            .node(1, "SAMLoader", "", "['sam.pth', 'AUTO']")
            .convert();

    assertThat(sent.input("1", "file")).isEqualTo("\"sam.pth\"");
  }

  @Test
  void leavesOutWhatANodeShowsOfItsLastRun() {
    var sent = graph().node(1, "easy showAnything", "anything:*", "[['1024']]").convert();

    assertThat(sent.input("1", "text")).isEqualTo("-");
  }

  @Test
  void sendsTheLorasOfAPowerLoraLoader() {
    String lora = "{'on': true, 'lora': '%s', 'strength': 0.5, 'strengthTwo': null}";
    String values =
        "[{}, {'type': 'PowerLoraLoaderHeaderWidget'}, %s, %s, {}, '']"
            .formatted(lora.formatted("a"), lora.formatted("b"));

    var one = graph().node(1, "Power Lora Loader (rgthree)", "", values).convert();
    var both =
        graph()
            .node(
                1,
                "Power Lora Loader (rgthree)",
                0,
                "",
                values,
                "{'Show Strengths': 'Separate Model & Clip'}")
            .convert();

    assertThat(one.input("1", "lora_2")).isEqualTo("{\"on\":true,\"lora\":\"b\",\"strength\":0.5}");
    assertThat(both.input("1", "lora_2"))
        .isEqualTo("{\"on\":true,\"lora\":\"b\",\"strength\":0.5,\"strengthTwo\":1}");
    assertThat(one.input("1", "PowerLoraLoaderHeaderWidget"))
        .isEqualTo("{\"type\":\"PowerLoraLoaderHeaderWidget\"}");
    assertThat(one.input("1", "➕ Add Lora")).isEqualTo("\"\"");
  }

  @Test
  void sendsThePicturesOfAnImageComparer() {
    var sent = graph().node(1, "Image Comparer (rgthree)", "", "[[{'name': 'A'}]]").convert();

    assertThat(sent.input("1", "rgthree_comparer")).isEqualTo("{\"images\":[{\"name\":\"A\"}]}");
  }

  @Test
  void saysWhereNobodyKnowsWhatTheEditorDoesWithAText() {
    var sent = graph().savedBy("1.37.0").node(1, "Other", "!text:STRING", "['{a|b}']").convert();

    assertThat(sent.input("1", "text")).isEqualTo("\"{a|b}\"");
    assertThat(sent.codes()).containsExactly("EDITOR_ROLLED_TEXT");
  }
}
