package dev.weft.compiler.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.source.SourceFile;
import dev.weft.support.RecordedVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeriveCoreNodesTest {

  @Test
  void derivesTheBundledCatalogAgainToTheByte() throws IOException {
    SourceFile newer = recording("0.33");
    SourceFile older = recording("0.3.64");

    String derived = DeriveCoreNodes.derive(List.of(newer, older));

    assertThat(derived.equals(bundled())).as("the committed file is what is derived").isTrue();
  }

  @Test
  void takesAClassFromTheFirstAnswerThatHasIt() {
    SourceFile newer = answer("'A': {'python_module': 'nodes', 'input': {}, 'output': ['NEW']}");
    SourceFile older =
        answer(
            "'A': {'python_module': 'nodes', 'input': {}, 'output': ['OLD']},"
                + "'B': {'python_module': 'nodes', 'input': {}, 'output': ['OLD']}");

    assertThat(DeriveCoreNodes.derive(List.of(newer, older)))
        .isEqualTo(
            """
            {
            "A": {"input": {}, "output": ["NEW"], "output_node": false},
            "B": {"input": {}, "output": ["OLD"], "output_node": false}
            }
            """);
  }

  @Test
  void leavesOutWhatIsNotCore() {
    assertThat(
            DeriveCoreNodes.derive(
                List.of(
                    answer(
                        "'A': {'python_module': 'custom_nodes.pack', 'input': {}},"
                            + "'B': {'input': {}}"))))
        .isEqualTo("{\n\n}\n");
  }

  @Test
  void keepsFactsAndDropsProse() {
    assertThat(
            line(
                "{'required': {'n': ['INT', {'tooltip': 'prose', 'min': 0, 'default': 8,"
                    + " 'multiline': false}], 'on': ['BOOLEAN', {'default': false}]}}"))
        .contains("[\"INT\", {\"default\": 8, \"min\": 0}]")
        .contains("[\"BOOLEAN\", {\"default\": false}]");
  }

  @Test
  void tellsWhichClassesTakeAndGiveLists() {
    assertThat(
            DeriveCoreNodes.derive(
                List.of(
                    answer(
                        "'A': {'python_module': 'nodes', 'input': {}, 'output': ['IMAGE', 'INT'],"
                            + " 'is_input_list': true, 'output_is_list': [true, false]},"
                            + "'B': {'python_module': 'nodes', 'input': {}, 'output': ['INT'],"
                            + " 'is_input_list': false, 'output_is_list': [false]}"))))
        .isEqualTo(
            """
            {
            "A": {"input": {}, "output": ["IMAGE", "INT"], "output_node": false,\
             "is_input_list": true, "output_is_list": [true, false]},
            "B": {"input": {}, "output": ["INT"], "output_node": false}
            }
            """);
  }

  @Test
  void leavesAChoiceOpenWhoseOptionsAreFilesOfTheServer() {
    assertThat(
            line(
                "{'required': {'old': [['a.safetensors', 'none'], {'default': 'none'}],"
                    + " 'new': ['COMBO', {'options': ['x/y.ckpt']}],"
                    + " 'pic': [['p'], {'image_upload': true}],"
                    + " 'size': ['COMBO', {'options': ['v1.5', '9:19.5']}]}}"))
        .contains("\"old\": [[]]")
        .contains("\"new\": [\"COMBO\", {\"options\": []}]")
        .contains("\"pic\": [[], {\"image_upload\": true}]")
        .contains("[\"v1.5\", \"9:19.5\"]");
  }

  @Test
  void cutsTheInputsOfDynamicOnesToo() {
    assertThat(
            line(
                "{'required': {'c': ['COMFY_DYNAMICCOMBO_V3', {'options': [{'key': 'k',"
                    + " 'inputs': {'required': {'m': ['INT', {'tooltip': 'prose'}]}}}]}]}}"))
        .contains("{\"key\": \"k\", \"inputs\": {\"required\": {\"m\": [\"INT\"]}}}");
  }

  private static String line(String input) {
    return DeriveCoreNodes.derive(
        List.of(answer("'A': {'python_module': 'nodes', 'output': [], 'input': " + input + "}")));
  }

  private static SourceFile answer(String members) {
    return SourceFile.of("answer.json", "{" + members.replace('\'', '"') + "}");
  }

  private static SourceFile recording(String version) {
    return SourceFile.of(version, RecordedVersion.of(version).objectInfo());
  }

  private static String bundled() throws IOException {
    try (InputStream in = BundledCatalog.class.getResourceAsStream("core-nodes.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
