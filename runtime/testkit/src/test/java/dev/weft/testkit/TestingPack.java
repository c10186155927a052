package dev.weft.testkit;

import dev.weft.testkit.node.ExpandedNode;
import dev.weft.testkit.node.Expansion;
import dev.weft.testkit.node.NodeResult;
import dev.weft.testkit.node.NodeRun;
import dev.weft.testkit.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What nodes of ComfyUI's testing pack do that are more than their sockets tell. */
final class TestingPack {
  private TestingPack() {}

  static ComfySimulatorBuilder in(ComfySimulatorBuilder builder) {
    return builder
        .node("TestParallelSleep", TestingPack::sleepInParallel)
        .node("TestDynamicDependencyCycle", TestingPack::growACycle)
        .node("TestExecutionBlocker", TestingPack::block);
  }

  private static NodeResult block(NodeRun run) {
    boolean blocks = run.scalar("block").map(JsonNode::booleanValue).orElse(false);
    boolean tells = run.scalar("verbose").map(JsonNode::booleanValue).orElse(false);
    Optional<String> message = tells ? Optional.of("Blocked Execution") : Optional.empty();
    return NodeResult.of(List.of(blocks ? new Value.Blocked(message) : given(run, "input")));
  }

  private static NodeResult sleepInParallel(NodeRun run) {
    Expansion graph = run.expand();
    ExpandedNode[] sleepers = new ExpandedNode[3];
    for (int i = 0; i < sleepers.length; i++) {
      sleepers[i] =
          graph
              .node("TestSleep")
              .set("value", given(run, "image" + (i + 1)))
              .set("seconds", run.number("sleep" + (i + 1), 0));
    }
    ExpandedNode blend = graph.node("TestVariadicAverage");
    for (int i = 0; i < sleepers.length; i++) {
      blend.set("input" + (i + 1), sleepers[i].output(0));
    }
    return graph.result(blend.output(0));
  }

  private static NodeResult growACycle(NodeRun run) {
    Expansion graph = run.expand();
    ExpandedNode mask = graph.node("StubMask").set("value", 0.5).set("height", 512);
    ExpandedNode first = graph.node("TestLazyMixImages").set("image1", given(run, "input1"));
    ExpandedNode second =
        graph
            .node("TestLazyMixImages")
            .set("image1", first.output(0))
            .set("image2", given(run, "input2"))
            .set("mask", mask.output(0));
    first.set("mask", mask.output(0)).set("image2", second.output(0));
    return graph.result(second.output(0));
  }

  private static Value given(NodeRun run, String input) {
    return Objects.requireNonNull(run.inputs().get(input));
  }
}
