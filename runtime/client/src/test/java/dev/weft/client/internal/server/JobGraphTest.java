package dev.weft.client.internal.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.workflow.Parameter;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobGraphTest {
  private static final String SAVED =
      """
      {"1": {"inputs": {"name": "a"}, "class_type": "Lora"},
       "2": {"inputs": {"model": ["1", 0]}, "class_type": "Save"}}
      """;

  private final WorkflowTemplate template =
      WorkflowTemplate.from("x", SAVED.getBytes(UTF_8))
          .label("1", "Ink")
          .optional("2", "model")
          .load();
  private final Parameter name = template.parameter("lora").sets("1", "name");

  @Test
  void knowsCopiesByTheirOwnIds() {
    WorkflowRequest.Builder request = template.request();
    request.chain(
        template.chain("inks", "1").ids(1001),
        List.of("wash"),
        (value, copy) -> copy.set(name, value));
    JobGraph graph = JobGraph.of(request.build());

    assertThat(graph.find("1001").map(WorkflowNode::displayName)).hasValue("Ink");
    assertThat(graph.parameter("1001", "name")).hasValue("inks[0].lora");
    assertThat(graph.parameter("1", "name")).isEmpty();
  }

  @Test
  void doesNotCountNodesThatAreLeftOut() {
    WorkflowRequest request =
        template.request().set(name, "wash").mute(template.mute("1"), true).build();
    JobGraph graph = JobGraph.of(request);

    assertThat(graph.nodes()).extracting(WorkflowNode::id).containsExactly("2");
    assertThat(graph.parameter("1", "name")).isEmpty();
  }
}
