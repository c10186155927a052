package dev.weft.compiler.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the editor does when it loads a file and queues, rule by rule. */
class EditorRulesTest {
  private static final String CLASSES =
      """
      {'Source': {'input': {}, 'output': ['IMAGE']},
       'Draw': {'input': {'required': {'seed': ['INT'], 'name': ['STRING', {'default': 'new'}]}}, 'output': ['IMAGE']},
       'Forced': {'input': {'required': {'a': ['INT'], 'f': ['STRING', {'forceInput': true}], 'b': ['INT']}}},
       'Picture': {'input': {'required': {'image': [[], {'image_upload': true}]}, 'optional': {'n': ['INT']}}, 'output': ['IMAGE']},
       'Sized': {'input': {'required': {'size': ['COMFY_DYNAMICCOMBO_V3', {'options': [
           {'key': 'by', 'inputs': {'required': {'factor': ['FLOAT']}}},
           {'key': 'to', 'inputs': {'required': {'width': ['INT'], 'height': ['INT']}}}]}], 'last': ['STRING']}}},
       'Curve': {'input': {'required': {'curve': ['CURVE', {'socketless': true}]}}},
       'Count': {'input': {'required': {'n': ['INT', {'default': 7}]}}, 'output': ['INT']},
       'Text': {'input': {'required': {'text': ['STRING', {'dynamicPrompts': true}]}}},
       'Show': {'input': {'required': {'image': ['IMAGE']}}}}
      """;

  private static EditorJson graph() {
    return new EditorJson().knowing(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'randomize'", "'fixed'", "'increment-wrap'", "true"})
  void passesOverTheControlOfASeed(String control) {
    var sent = graph().node(1, "Draw", "", "[5, " + control + ", 'x']").convert();

    assertThat(sent.input("1", "seed")).isEqualTo("5");
    assertThat(sent.input("1", "name")).isEqualTo("\"x\"");
    assertThat(sent.input("1", "control_after_generate")).isEqualTo("-");
  }

  @Test
  void readsASeedThatWasSavedBeforeItHadAControl() {
    var sent = graph().node(1, "Draw", "", "[5, 'x']").convert();

    assertThat(sent.input("1", "name")).isEqualTo("\"x\"");
  }

  @Test
  void fillsWhatTheFileLacksWithTheDefaultAndSaysSo() {
    var sent = graph().node(1, "Draw", "", "[5, 'fixed']").convert();

    assertThat(sent.input("1", "name")).isEqualTo("\"new\"");
    assertThat(sent.codes()).containsExactly("EDITOR_FILLED");
  }

  @Test
  void passesOverTheUploadButtonBehindAllOtherValues() {
    var sent = graph().node(1, "Picture", "", "['a.png', 3, 'image']").convert();

    assertThat(sent.input("1", "n")).isEqualTo("3");
    assertThat(sent.input("1", "upload")).isEqualTo("-");
  }

  @Test
  void dropsTheValueThatOlderEditorsKeptForAForcedInput() {
    assertThat(graph().node(1, "Forced", "", "[1, 'x', 2]").convert().input("1", "b"))
        .isEqualTo("2");
    assertThat(graph().node(1, "Forced", "", "[1, 2]").convert().input("1", "b")).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ['by', 1.5, 'z']    | size.factor | 1.5
          ['to', 8, 9, 'z']   | size.height | 9
          ['to', 8, 9, 'z']   | last        | "z"
          """)
  void takesTheInputsOfTheChosenOption(String values, String input, String value) {
    assertThat(graph().node(1, "Sized", "", values).convert().input("1", input)).isEqualTo(value);
  }

  @Test
  void refusesAnOptionThatTheClassDoesNotHave() {
    assertThat(graph().node(1, "Sized", "", "['over', 1, 'z']").convert().codes())
        .containsExactly("EDITOR_UNKNOWN_OPTION");
  }

  @Test
  void refusesValuesOfAnotherKind() {
    assertThat(graph().node(1, "Draw", "", "['x', 5]").convert().codes())
        .containsExactly("EDITOR_VALUES");
  }

  @Test
  void wrapsACurve() {
    assertThat(graph().node(1, "Curve", "", "[[[0, 0], [1, 1]]]").convert().input("1", "curve"))
        .isEqualTo("{\"__type__\":\"CURVE\",\"__value__\":[[0,0],[1,1]]}");
  }

  @Test
  void takesValuesThatAreSavedByName() {
    var sent = graph().node(1, "Other", "", "{'rate': 8, 'videopreview': {'a': 1}}").convert();

    assertThat(sent.input("1", "rate")).isEqualTo("8");
    assertThat(sent.input("1", "videopreview")).isEqualTo("-");
  }

  @Test
  void sendsTheOptionsOfACustomChoiceToo() {
    var sent = graph().node(1, "CustomCombo", "", "['b', 1, 'a', 'b']").convert();

    assertThat(sent.input("1", "choice") + sent.input("1", "index") + sent.input("1", "option2"))
        .isEqualTo("\"b\"1\"b\"");
  }

  @Test
  void stripsCommentsFromPrompts() {
    var sent = graph().node(1, "Text", "", "['a /* b */ c // d']").convert();

    assertThat(sent.input("1", "text")).isEqualTo("\"a  c \"");
  }

  @Test
  void keepsTheTextThatTheEditorWouldRollDiceFor() {
    var sent = graph().node(1, "Text", "", "['a {b|c}']").convert();

    assertThat(sent.input("1", "text")).isEqualTo("\"a {b|c}\"");
    assertThat(sent.codes()).containsExactly("EDITOR_ROLLED_TEXT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Load3D",
        "Load3DAdvanced",
        "Preview3DAdvanced",
        "Save3DAdvanced",
        "PreviewGaussianSplat",
        "PreviewPointCloud",
        "SaveGaussianSplat",
        "SavePointCloud",
        "WebcamCapture",
        "RecordAudio",
        "Painter"
      })
  void refusesNodesWhoseValuesNoFileHolds(String type) {
    assertThat(graph().node(1, type, "", "['a', 1]").convert().codes())
        .containsExactly("EDITOR_LIVE_VALUES");
  }

  @ParameterizedTest
  @CsvSource({
    "Seed (rgthree), seed, -1, EDITOR_DRAWN",
    "Seed (rgthree), seed, -2, EDITOR_DRAWN",
    "Seed (rgthree), seed, -3, EDITOR_DRAWN",
    "Seed (rgthree), seed, -4,",
    "Seed (rgthree), seed, 1,",
    "KSampler (Efficient), seed, -1, EDITOR_DRAWN",
    "KSampler (Efficient), seed, -2,",
    "KSampler (Efficient), steps, -1,",
    "KSampler SDXL (Eff.), noise_seed, -1, EDITOR_DRAWN",
    "Some Other, seed, -1,"
  })
  void keepsANumberThatStandsForADrawnOneAndSaysSo(
      String type, String input, String value, @Nullable String code) {
    var sent = graph().node(1, type, "", "{'" + input + "': " + value + "}").convert();

    assertThat(sent.input("1", input)).isEqualTo(value);
    assertThat(sent.codes()).isEqualTo(Stream.ofNullable(code).toList());
  }

  @Test
  void givesTheValueOfAPrimitiveToWhatItIsLinkedTo() {
    var sent =
        graph()
            .node(1, "PrimitiveNode", "", "[9, 'fixed']")
            .node(2, "Count", "!n:INT=1", "[3]")
            .link(1, "1.0 -> 2.0")
            .convert();

    assertThat(sent.input("2", "n")).isEqualTo("9");
    assertThat(sent.ids()).containsExactly("2");
  }

  @Test
  void givesTheValueOfAPrimitiveThroughNothing() {
    var sent =
        graph()
            .node(1, "PrimitiveNode", "", "[9, 'fixed']")
            .node(3, "Reroute", ":*=1", "[]")
            .node(2, "Count", "!n:INT=2", "[3]")
            .link(1, "1.0 -> 3.0")
            .link(2, "3.0 -> 2.0")
            .convert();

    assertThat(sent.input("2", "n")).isEqualTo("3");
  }

  @Test
  void leavesAWidgetItsValueWhenItsPrimitiveHasNone() {
    var sent =
        graph()
            .node(1, "PrimitiveNode", "", "[]")
            .node(2, "Count", "!n:INT=1", "[3]")
            .link(1, "1.0 -> 2.0")
            .convert();

    assertThat(sent.input("2", "n")).isEqualTo("3");
  }

  @Test
  void leavesAWidgetItsValueWhenItsOriginIsMuted() {
    var sent =
        graph()
            .muted(1, "Count", "", "[1]")
            .node(2, "Count", "!n:INT=1", "[3]")
            .link(1, "1.0 -> 2.0")
            .convert();

    assertThat(sent.input("2", "n")).isEqualTo("3");
  }

  @Test
  void refusesANameThatIsSetInAGraphAndInOneAroundIt() {
    EditorJson inside =
        new EditorJson()
            .node(11, "SetNode", ":IMAGE=1", "['a']")
            .node(12, "GetNode", "", "['a']")
            .node(13, "Show", "image:IMAGE=2", "[]")
            .link(1, "-10.0 -> 11.0")
            .link(2, "12.0 -> 13.0");
    EditorJson graph =
        graph()
            .subgraph("Sub", "image:IMAGE", "", inside)
            .node(1, "Source", "", "[]")
            .node(2, "Sub", "image:IMAGE=1", "[]")
            .link(1, "1.0 -> 2.0")
            .link(3, "1.0 -> 3.0");

    assertThat(graph.convert().input("2:13", "image")).isEqualTo("[\"1\",0]");
    assertThat(graph.node(3, "SetNode", ":IMAGE=3", "['a']").convert().codes())
        .containsExactly("EDITOR_SET_TWICE");
  }

  @ParameterizedTest
  @CsvSource({"7, ''", "'7, 8', EDITOR_BROADCAST", "'', EDITOR_BROADCAST"})
  void takesTheLinksThatUseEverywhereMadeForAPictureAsTheyAre(String added, String code) {
    var sent =
        graph()
            .node(1, "Source", "", "[]")
            .node(2, "Anything Everywhere", "anything:IMAGE=6", "[]")
            .node(3, "Show", "image:IMAGE=7", "[]")
            .link(6, "1.0 -> 2.0")
            .link(7, "1.0 -> 3.0")
            .linkedEverywhere(added)
            .convert();

    assertThat(String.join(" ", sent.codes())).isEqualTo(code);
  }

  @Test
  void putsNamesOfClassesRightThatTheEditorDoes() {
    var sent = new EditorJson().node(1, "T2IAdapterLoader", "", "['canny.safetensors']").convert();

    assertThat(sent.prompt().orElseThrow().at("/1/class_type").asString())
        .isEqualTo("ControlNetLoader");
    assertThat(sent.input("1", "control_net_name")).isEqualTo("\"canny.safetensors\"");
  }

  @Test
  void sendsNodesThatNothingTakesFrom() {
    assertThat(graph().node(1, "Source", "", "[]").convert().ids()).containsExactly("1");
  }

  @Test
  void refusesALinkThatIsNotThere() {
    assertThat(graph().node(1, "Show", "image:IMAGE=5", "[]").convert().codes())
        .containsExactly("EDITOR_DANGLING_LINK");
  }

  @Test
  void followsALinkAsTheInputNamesItWhereItEndsElsewhere() {
    var sent =
        graph()
            .node(1, "Source", "", "[]")
            .node(2, "Show", "image:IMAGE=5", "[]")
            .link(5, "1.0 -> 8.0")
            .convert();

    assertThat(sent.input("2", "image")).isEqualTo("[\"1\",0]");
  }

  private static EditorJson counted(String properties, String values) {
    return graph()
        .subgraph(
            "Sub",
            "n:INT m:INT",
            "",
            new EditorJson()
                .node(5, "Count", "!n:INT=1", "[1]")
                .node(6, "Count", "!n:INT=2", "[2]")
                .link(1, "-10.0 -> 5.0")
                .link(2, "-10.1 -> 6.0"))
        .node(2, "Sub", 0, "", values, properties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                   | [10, 20]   | 10 20
          {'previewExposures': []}                             | [null, 20] | 1 20
          {'proxyWidgets': []}                                 | []         | 1 2
          {'proxyWidgets': [['-1', 'm'], ['-1', 'n']]}         | [20, 10]   | 10 20
          {'proxyWidgets': [['-1', 'm'], ['5', 'n']]}          | [20]       | 1 20
          {'proxyWidgets': [['5', 'n'], ['$$', 'x'], ['6', 'n']]} | []      | 1 2
          """)
  void findsTheValuesOfInstancesAsEachEraSavedThem(String properties, String values, String sent) {
    var prompt = counted(properties, values).convert();

    assertThat(prompt.input("2:5", "n") + " " + prompt.input("2:6", "n")).isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{'originalEntry': ['-1', 'm'], 'hostValue': 7}]                                                    | 10 7
          [{'originalEntry': ['-1', 'm'], 'hostValue': 7}, {'originalEntry': ['-1', 'm'], 'hostValue': 8}]    | 10 7
          [{'originalEntry': ['-1', 'm'], 'hostValue': null}, {'originalEntry': ['-1', 'x'], 'hostValue': 8}] | 10 20
          [{'originalEntry': ['6', 'n'], 'hostValue': 7}, {'originalEntry': ['-1', 'm']}, 5]                  | 10 20
          """)
  void putsValuesOfInputsThatAnEditorSetAsideBeforeThoseOfTheList(String aside, String sent) {
    var prompt = counted("{'proxyWidgetErrorQuarantine': " + aside + "}", "[10, 20]").convert();

    assertThat(prompt.input("2:5", "n") + " " + prompt.input("2:6", "n")).isEqualTo(sent);
  }

  @Test
  void givesNodesOfSubgraphsANumberOfTheirOwnWhereItIsTaken() {
    var sent =
        counted("{}", "[10, 20]").node(5, "Source", "", "[]").node(9, "Source", "", "[]").convert();

    assertThat(sent.ids()).containsExactly("5", "9", "2:10", "2:6");
  }

  @Test
  void goesThroughSubgraphsInSubgraphs() {
    var sent =
        graph()
            .subgraph(
                "Inner",
                "image:IMAGE",
                "image:IMAGE",
                new EditorJson()
                    .node(11, "Reroute", ":*=1", "[]")
                    .link(1, "-10.0 -> 11.0")
                    .link(2, "11.0 -> -20.0"))
            .subgraph(
                "Outer",
                "image:IMAGE",
                "image:IMAGE",
                new EditorJson()
                    .node(21, "Inner", "image:IMAGE=1", "[]")
                    .node(22, "Show", "image:IMAGE=3", "[]")
                    .link(1, "-10.0 -> 21.0")
                    .link(2, "21.0 -> -20.0")
                    .link(3, "21.0 -> 22.0"))
            .node(1, "Source", "", "[]")
            .node(2, "Outer", "image:IMAGE=1", "[]")
            .node(3, "Show", "image:IMAGE=2", "[]")
            .link(1, "1.0 -> 2.0")
            .link(2, "2.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "image")).isEqualTo("[\"1\",0]");
    assertThat(sent.input("2:22", "image")).isEqualTo("[\"1\",0]");
  }

  @Test
  void refusesSubgraphsThatMultiplyWithoutEnd() {
    EditorJson graph = graph();
    for (int level = 0; level < 40; level++) {
      String next = "S" + (level + 1);
      graph.subgraph(
          "S" + level, "", "", new EditorJson().node(1, next, "", "[]").node(2, next, "", "[]"));
    }
    graph.subgraph("S40", "", "", new EditorJson());

    assertThat(graph.node(1, "S0", "", "[]").convert().codes())
        .containsExactly("EDITOR_CANNOT_QUEUE");
  }

  @Test
  void runsTheNodesOfABypassedSubgraphInsideOfAnotherAndSaysSo() {
    var sent =
        graph()
            .subgraph("Inner", "", "", new EditorJson().node(11, "Source", "", "[]"))
            .subgraph("Outer", "", "", new EditorJson().bypassed(21, "Inner", "", "[]"))
            .node(2, "Outer", "", "[]")
            .convert();

    assertThat(sent.ids()).containsExactly("2:21:11");
    assertThat(sent.codes()).containsExactly("EDITOR_MUTED_RUNS");
  }
}
