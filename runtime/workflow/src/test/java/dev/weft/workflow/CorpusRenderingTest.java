package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.support.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders workflows as people saved them; skipped where the collection is not beside the project.
 */
class CorpusRenderingTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TestFactory
  Stream<DynamicTest> rendersWorkflowsThatPeopleSaved() {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("api", "derived")) {
      files.addAll(SharedMaterial.files("corpus/" + folder, ".*\\.json"));
    }
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> renders(file)));
  }

  private static void renders(Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    WorkflowTemplate template = WorkflowTemplate.from(file.toString(), json).load();
    ObjectNode expected = (ObjectNode) MAPPER.readTree(json);
    WorkflowRequest.Builder unchanged = template.request();
    WorkflowRequest.Builder changed = template.request();
    for (SavedNode node : template.graph().nodes()) {
      ObjectNode inputs = (ObjectNode) expected.get(node.id()).path("inputs");
      for (SavedInput input : node.inputs().values()) {
        JsonNode saved = inputs.get(input.member().name());
        assertThat(input.link() != null).isEqualTo(isLink(saved));
        if (input.link() == null) {
          Parameter parameter = template.parameter("p").sets(node.id(), input.member().name());
          setSaved(unchanged, parameter, saved);
          changed.set(parameter, "new\n" + node.id());
          inputs.put(input.member().name(), "new\n" + node.id());
        }
      }
    }

    assertThat(unchanged.build().toBytes()).isEqualTo(json);
    assertThat(MAPPER.readTree(changed.build().toBytes())).isEqualTo(expected);
  }

  private static void setSaved(
      WorkflowRequest.Builder request, Parameter parameter, JsonNode saved) {
    if (saved.isString()) {
      request.set(parameter, parameter.savedText());
    } else if (saved.isBigInteger()) {
      request.setUnsigned(parameter, saved.bigIntegerValue().longValue());
    } else if (saved.isNumber()) {
      request.set(parameter, saved.doubleValue());
    } else {
      request.setJson(parameter, saved.toString());
    }
  }

  private static boolean isLink(JsonNode value) {
    return value.isArray()
        && value.size() == 2
        && value.get(0).isString()
        && value.get(1).isNumber();
  }
}
