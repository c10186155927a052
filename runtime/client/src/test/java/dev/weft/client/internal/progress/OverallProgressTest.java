package dev.weft.client.internal.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.weft.client.GraphWorkflow;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import dev.weft.client.internal.server.ServerMessage.NodeRef;
import dev.weft.workflow.WorkflowNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OverallProgressTest {
  private static final String TEXT_TO_IMAGE =
      """
      {"3": {"class_type": "KSampler", "inputs": {"seed": 1, "steps": 20, "cfg": 8, "denoise": 1,
         "sampler_name": "euler", "scheduler": "normal", "model": ["4", 0], "positive": ["6", 0],
         "negative": ["7", 0], "latent_image": ["5", 0]}},
       "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "a.safetensors"}},
       "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
       "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a", "clip": ["4", 1]}},
       "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "b", "clip": ["4", 1]}},
       "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
       "9": {"class_type": "SaveImage", "inputs": {"images": ["8", 0], "filename_prefix": "x"}},
       "10": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
       "11": {"class_type": "ImageInvert", "inputs": {"image": ["10", 0]}}}
      """;

  private final PastCosts past = new PastCosts();
  private long nanos = 7_000_000_000L;
  private JobGraph graph = graph(TEXT_TO_IMAGE);
  private OverallProgress progress = begin();

  @Test
  void theSamplerOutweighsAllElseOnAFirstRun() {
    run("4", 2);
    run("6", 0.2);
    run("7", 0.1);
    run("5", 0.01);
    start("3");
    assertThat(done()).isLessThan(0.2);
    steps("3", 20, 0.5);
    assertThat(done()).isGreaterThan(0.7);
  }

  @Test
  void stepsMoveTheBarHoweverManyNodesThereAre() {
    StringBuilder nodes = new StringBuilder(TEXT_TO_IMAGE.strip());
    nodes.setLength(nodes.length() - 1);
    for (int i = 100; i < 160; i++) {
      nodes
          .append(", \"%d\": {\"class_type\": \"ImageScale\", \"inputs\"".formatted(i))
          .append(": {\"image\": [\"%d\", 0]}}".formatted(i == 100 ? 8 : i - 1));
    }
    nodes.append(
        ", \"200\": {\"class_type\": \"SaveImage\", \"inputs\": {\"images\": [\"159\", 0]}}}");
    graph = graph(nodes.toString());
    progress = begin();
    run("4", 2);
    start("3");
    double before = done();
    steps("3", 20, 1);

    assertThat(done() - before).isGreaterThan(0.5);
  }

  @Test
  void whatIsCachedCostsNothing() {
    firstRun();
    progress = begin();
    progress.cached(List.of("4", "5", "6", "7"), nanos);
    start("3");
    steps("3", 10, 0.5);

    assertThat(done()).isCloseTo(5 / 11.1, within(0.03));
  }

  @Test
  void aNodeThatNoOutputNeedsDoesNotCount() {
    firstRun();

    assertThat(done()).isGreaterThan(0.98);
  }

  @Test
  void whatTheServerRefusedDoesNotCount() {
    graph =
        graph(
            """
            {"1": {"class_type": "LoadImage", "inputs": {}},
             "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0]}},
             "3": {"class_type": "KSampler", "inputs": {"steps": 20}},
             "4": {"class_type": "SaveImage", "inputs": {"images": ["3", 0]}}}
            """);
    progress = new OverallProgress(graph, past, Set.of("4"), nanos);
    run("1", 0.2);
    run("2", 0.3);

    assertThat(done()).isGreaterThan(0.98);
  }

  @Test
  void theThirdRunIsToldAlmostExactlyFromItsBeginning() {
    firstRun();
    againWith(20);
    progress = begin();
    progress.cached(List.of("4", "5", "6", "7"), nanos);
    start("3");
    assertThat(remaining()).isCloseTo(11.1, within(0.5));
    for (int step = 1; step <= 20; step++) {
      step("3", step, 20, 0.5);
      assertThat(done()).isCloseTo(step * 0.5 / 11.1, within(0.04));
      assertThat(remaining()).isCloseTo(11.1 - step * 0.5, within(0.6));
    }
  }

  @Test
  void moreStepsTakeLongerThanFewerDidBefore() {
    firstRun();
    againWith(20);
    graph = graph(TEXT_TO_IMAGE.replace("\"steps\": 20", "\"steps\": 40"));
    progress = begin();
    progress.cached(List.of("4", "5", "6", "7"), nanos);
    start("3");

    assertThat(remaining()).isCloseTo(21.1, within(1.0));
  }

  @Test
  void modelsThatAreInMemoryAreNotLoadedAgain() {
    run("4", 2);
    run("6", 1);
    run("7", 0.1);
    run("5", 0.01);
    start("3");
    pass(30);
    steps("3", 20, 0.5);
    finish("3");
    progress = begin();
    progress.cached(List.of("4", "5", "6", "7"), nanos);
    start("3");
    progress.at(nanos);

    assertThat(remaining(0.5)).isLessThan(20);
  }

  @Test
  void tellsNoTimeBeforeThereIsEnoughToTell() {
    start("4");
    assertThat(progress.at(nanos).remaining()).isEmpty();
    finish("4");
    start("3");
    steps("3", 1, 0.5);
    assertThat(progress.at(nanos).remaining()).isEmpty();
    steps("3", 6, 0.5);
    assertThat(progress.at(nanos).remaining()).isPresent();
  }

  @Test
  void aNodeThatIsDoneHasBehindItAllThatItNeeded() {
    start("3");
    steps("3", 20, 0.5);
    finish("3");
    double missingNothing = 10 / (10 + 3.0);

    assertThat(done()).isGreaterThan(missingNothing);
  }

  @Test
  void aModelThatLoadsSlowlyDoesNotFillTheBar() {
    start("4");
    for (int i = 0; i < 100; i++) {
      pass(1);
      assertThat(done()).isLessThan(0.6);
    }
  }

  @Test
  void aJobThatSaysNothingMovesAsBefore() {
    firstRun();
    progress.ended(nanos);
    progress = begin();
    pass(6.5);

    assertThat(done()).isCloseTo(0.5, within(0.05));
  }

  @Property(tries = 500)
  void neverFallsAndStaysBelowOneWhateverComesInWhateverOrder(@ForAll long seed) {
    Random random = new Random(seed);
    List<WorkflowNode> nodes = new ArrayList<>(graph.nodes());
    progress = begin();
    double before = 0;
    for (int i = 0; i < 200; i++) {
      WorkflowNode node = nodes.get(random.nextInt(nodes.size()));
      pass(Math.pow(10, random.nextDouble() * 5 - 3));
      double steps = List.of(1.0, 20.0, 1e-9, 1e300, Double.NaN).get(random.nextInt(5));
      switch (random.nextInt(6)) {
        case 0 -> progress.cached(List.of(node.id()), nanos);
        case 1 -> progress.started(node, random.nextBoolean(), nanos);
        case 2 -> progress.finished(node, nanos);
        case 3 -> progress.onGap();
        default -> {
          String id = random.nextBoolean() ? node.id() : node.id() + ".0." + random.nextInt(3);
          NodeRef ref = new NodeRef(id, node.id());
          double step = (random.nextDouble() * 2.2 - 0.1) * steps;
          progress.advance(node, new NodeProgress(ref, step, steps, random.nextInt(9) == 0), nanos);
        }
      }
      Estimate estimate = progress.at(nanos);
      assertThat(estimate.done()).isBetween(before, 0.999);
      estimate.remaining().ifPresent(rest -> assertThat(rest).isGreaterThanOrEqualTo(0));
      before = estimate.done();
    }
    progress.ended(nanos);
  }

  /** 2.4 s before the sampler, 10 s of it, 1.1 s after. */
  private void firstRun() {
    run("4", 2);
    run("6", 0.2);
    run("7", 0.1);
    run("5", 0.1);
    start("3");
    steps("3", 20, 0.5);
    finish("3");
    run("8", 1);
    run("9", 0.1);
  }

  private void againWith(int steps) {
    progress.ended(nanos);
    progress = begin();
    progress.cached(List.of("4", "5", "6", "7"), nanos);
    start("3");
    steps("3", steps, 0.5);
    finish("3");
    run("8", 1);
    run("9", 0.1);
    progress.ended(nanos);
  }

  private OverallProgress begin() {
    return new OverallProgress(graph, past, Set.of(), nanos);
  }

  private static JobGraph graph(String json) {
    return JobGraph.of(GraphWorkflow.of(json).toRequest());
  }

  private void run(String id, double seconds) {
    start(id);
    pass(seconds);
    finish(id);
  }

  private void start(String id) {
    progress.started(graph.node(id, ""), true, nanos);
  }

  private void finish(String id) {
    progress.finished(graph.node(id, ""), nanos);
  }

  private void steps(String id, int count, double seconds) {
    for (int step = 1; step <= count; step++) {
      step(id, step, 20, seconds);
    }
  }

  private void step(String id, int step, int steps, double seconds) {
    pass(seconds);
    progress.advance(
        graph.node(id, ""), new NodeProgress(new NodeRef(id, id), step, steps, false), nanos);
  }

  private void pass(double seconds) {
    nanos += (long) (seconds * 1e9);
  }

  private double done() {
    return progress.at(nanos).done();
  }

  private double remaining() {
    return progress.at(nanos).remaining().orElseThrow();
  }

  private double remaining(double later) {
    pass(later);
    return remaining();
  }
}
