package dev.weft.client.internal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.GraphWorkflow;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.workflow.WorkflowNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunPlanTest {
  private static final String CUSTOM_SAMPLING =
      """
      {"1": {"class_type": "PrimitiveInt", "inputs": {"value": 28}},
       "2": {"class_type": "BasicScheduler", "inputs": {"steps": ["1", 0], "denoise": 1}},
       "3": {"class_type": "SplitSigmas", "inputs": {"sigmas": ["2", 0], "step": 4}},
       "4": {"class_type": "SamplerCustom", "inputs": {"sigmas": ["3", 1]}},
       "5": {"class_type": "DeadEnd", "inputs": {"latent": ["4", 0]}},
       "6": {"class_type": "SaveImage", "inputs": {"images": ["4", 0]}},
       "7": {"class_type": "RefineAndSave", "inputs": {"steps": 30, "start_at_step": 20,
         "end_at_step": 10000, "in": {"picture": [["6", 0]]}}}}
      """;

  @Test
  void whatNoOutputNeedsIsNotToRun() {
    assertThat(ids(plan(CUSTOM_SAMPLING, Set.of(), "")))
        .containsExactlyInAnyOrder("1", "2", "3", "4", "6", "7");
  }

  @Test
  void aClassThatRanBeforeAtTheEndOfAGraphIsAnOutput() {
    assertThat(ids(plan(CUSTOM_SAMPLING, Set.of(), "DeadEnd"))).contains("5");
  }

  @Test
  void whereNothingSoundsLikeAnOutputAllEndsCount() {
    String graph =
        """
        {"1": {"class_type": "A", "inputs": {}},
         "2": {"class_type": "B", "inputs": {"a": ["1", 0]}},
         "3": {"class_type": "C", "inputs": {"a": ["1", 0]}}}
        """;

    assertThat(ids(plan(graph, Set.of(), ""))).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(ids(plan(graph, Set.of("3"), ""))).containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void stepsAreThoseOfTheScheduleThatASamplerTakes() {
    RunPlan plan = plan(CUSTOM_SAMPLING, Set.of(), "");

    assertThat(plan.steps("4")).isEqualTo(28);
    assertThat(plan.steps("6")).isZero();
  }

  @Test
  void stepsAreThoseBetweenFirstAndLast() {
    assertThat(plan(CUSTOM_SAMPLING, Set.of(), "").steps("7")).isEqualTo(10);
  }

  @Test
  void findsWhatIsBehindLinksWithinLists() {
    assertThat(plan(CUSTOM_SAMPLING, Set.of(), "").behind("7")).contains("6", "4", "1");
  }

  private static List<String> ids(RunPlan plan) {
    return plan.needed().stream().map(WorkflowNode::id).toList();
  }

  private static RunPlan plan(String graph, Set<String> lost, String ranBefore) {
    return new RunPlan(JobGraph.of(GraphWorkflow.of(graph).toRequest()), lost, ranBefore::equals);
  }
}
