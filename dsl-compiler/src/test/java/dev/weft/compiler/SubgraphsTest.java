package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.workflow.Workflow;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent of an editor's file whose subgraphs and groups a mapping names. */
class SubgraphsTest {
  private static final JsonMapper JACKSON = new JsonMapper();
  private static final String CLASS = "com.example.art.PortraitWorkflow";

  @Test
  void anInputThatASubgraphShowsSetsAllThatItFeeds() throws ReflectiveOperationException {
    JsonNode sent = sent("editor/selectors", Map.of("radius", "7", "factor", "1.5"));

    assertThat(input(sent, "9:15:16", "blur_radius")).isEqualTo("7");
    assertThat(input(sent, "9:15:17", "sharpen_radius")).isEqualTo("7");
    assertThat(input(sent, "9:14", "scale_by")).isEqualTo("1.5");
  }

  @Test
  void nodesOfOneSubgraphAreSetApartFromThoseOfAnother() throws ReflectiveOperationException {
    JsonNode sent = sent("editor/selectors", Map.of());

    assertThat(input(sent, "7:13", "cfg")).isEqualTo("6.5");
    assertThat(input(sent, "6:13", "cfg")).isEqualTo("7.5");
  }

  @Test
  void aBypassedSubgraphIsJoinedAsTheEditorJoinsIt() throws ReflectiveOperationException {
    JsonNode sent = sent("editor/removals", Map.of("enlarge", "false", "again", "false"));

    assertThat(sent.propertyNames()).doesNotContain("9:14", "9:15:16", "9:15:17", "7:13");
    assertThat(input(sent, "10", "images")).isEqualTo("[\"8\",0]");
    assertThat(input(sent, "8", "samples")).isEqualTo("[\"6:13\",0]");
  }

  @Test
  void aMutedGroupGoes() throws ReflectiveOperationException {
    assertThat(sent("editor/removals", Map.of("draft", "true")).propertyNames())
        .contains("11", "12");
    assertThat(sent("editor/removals", Map.of("draft", "false")).propertyNames())
        .doesNotContain("11", "12")
        .contains("10");
  }

  @Test
  void theSlotsOfTheFileDecideWhatABypassJoins() throws ReflectiveOperationException {
    JsonNode sent =
        JACKSON.readTree(
            workflow(
                    "editor/bypass-by-slots",
                    "com.acme.art.ArtWorkflow",
                    Map.of("measure", "false", "filter", "false"))
                .toJson());

    assertThat(input(sent, "6", "images")).isEqualTo("[\"3\",0]");
    assertThat(input(sent, "3", "height")).isEqualTo("[\"4\",0]");
  }

  private static JsonNode sent(String name, Map<String, String> values)
      throws ReflectiveOperationException {
    return JACKSON.readTree(workflow(name, CLASS, values).toJson());
  }

  private static Workflow<?> workflow(String name, String type, Map<String, String> values)
      throws ReflectiveOperationException {
    var builder = DescribedCase.descriptor(name, type).builder();
    values.forEach(builder::set);
    return builder.build();
  }

  private static String input(JsonNode sent, String node, String input) {
    return sent.get(node).get("inputs").get(input).toString();
  }
}
