package dev.weft.compiler.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.SourceFile;
import dev.weft.support.RecordedVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptFactsTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.3.64", "0.33"})
  void whatServersSayReadsTheSame(String version) throws BadDefinition {
    for (JsonMember member : object(RecordedVersion.of(version).objectInfo()).members()) {
      NodeClass whole = withoutFiles(NodeClassReader.read(member.key(), member.value()));
      NodeClass kept = NodeClassReader.read(member.key(), KeptFacts.of(member.value()));
      assertThat(kept).isEqualTo(whole);
      assertThat(List.copyOf(kept.inputs().keySet()))
          .isEqualTo(List.copyOf(whole.inputs().keySet()));
    }
  }

  @Test
  void inputsComeInTheOrderOfTheEditor() {
    JsonObject kept =
        kept(
            "{'input': {'required': {'b': ['INT'], 'a': ['INT'], 'c': ['INT']}},"
                + " 'input_order': {'required': ['c', 'b', 'gone']}}");
    JsonObject inputs =
        kept.get("input", JsonObject.class)
            .flatMap(groups -> groups.get("required", JsonObject.class))
            .orElseThrow();
    assertThat(inputs.members()).extracting(JsonMember::key).containsExactly("c", "b", "a");
    assertThat(kept.has("input_order")).isFalse();
  }

  @Test
  void thePackIsKeptAndTheServersOwnModuleIsNot() {
    assertThat(kept("{'python_module': 'custom_nodes.a-pack'}").has("python_module")).isTrue();
    assertThat(kept("{'python_module': 'comfy_extras.nodes_flux'}").has("python_module")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "null",
        "{'input': 7, 'output': {}, 'output_name': [1]}",
        "{'input': {'required': []}}",
        "{'input': {'required': {'a': 7, 'b': [], 'c': [{}, 1], 'd': ['INT', []]}}}",
        "{'input': {'optional': {'a': ['COMBO', {'options': {}, 'template': 1, 'remote': 2}]}}}",
        "{'input': {'required': {'a': ['COMFY_DYNAMICCOMBO_V3', {'options': [1, {'inputs': 3}]}]}}}",
        "{'input_order': {'required': 3}, 'input': {'required': {'a': ['INT']}}}"
      })
  void whatNoServerSaysDoesNoHarm(String definition) {
    assertThat(KeptFacts.of(json(definition.replace('\'', '"')))).isNotNull();
  }

  /** What the input folder holds at the moment is no fact. */
  private static NodeClass withoutFiles(NodeClass node) {
    return new NodeClass(
        node.classType(),
        node.displayName(),
        withoutFiles(node.inputs()),
        node.outputTypes(),
        node.outputNames(),
        node.outputNode(),
        node.intermediateOutput());
  }

  private static Map<String, InputDefinition> withoutFiles(Map<String, InputDefinition> inputs) {
    Map<String, InputDefinition> without = new LinkedHashMap<>();
    inputs.forEach(
        (name, input) ->
            without.put(
                name,
                new InputDefinition(
                    input.name(),
                    input.socket(),
                    input.required(),
                    withoutFiles(input.type()),
                    input.defaultValue(),
                    input.editor())));
    return without;
  }

  private static InputType withoutFiles(InputType type) {
    if (type instanceof InputType.Choice choice && choice.upload().isPresent()) {
      return new InputType.Choice(new ArrayList<>(), choice.upload(), choice.several());
    }
    if (type instanceof InputType.DynamicChoice choice) {
      Map<String, Map<String, InputDefinition>> branches = new LinkedHashMap<>();
      choice.branches().forEach((key, inputs) -> branches.put(key, withoutFiles(inputs)));
      return new InputType.DynamicChoice(branches);
    }
    return type instanceof InputType.Growing growing
        ? new InputType.Growing(withoutFiles(growing.members()))
        : type;
  }

  private static JsonObject kept(String definition) {
    return (JsonObject) KeptFacts.of(json(definition.replace('\'', '"')));
  }

  private static JsonObject object(String text) {
    return (JsonObject) json(text);
  }

  private static JsonValue json(String text) {
    return JsonReader.read(SourceFile.of("object_info", text), new DiagnosticSink()).orElseThrow();
  }
}
