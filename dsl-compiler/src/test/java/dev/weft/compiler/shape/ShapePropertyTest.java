package dev.weft.compiler.shape;

import static dev.weft.compiler.shape.Graphs.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.shape.Change.Connect;
import dev.weft.compiler.shape.Change.Mute;
import dev.weft.compiler.shape.Change.Spare;
import dev.weft.compiler.shape.Survivors.Output;
import dev.weft.compiler.shape.Survivors.Place;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.ApiFormat;
import dev.weft.compiler.workflow.InputValue.Link;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.workflow.Bypass;
import dev.weft.workflow.LinkSource;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the compiler says is left of a graph is what the runtime sends. */
class ShapePropertyTest {
  private static final List<String> CLASSES =
      List.of(
          "Load -> IMAGE MASK",
          "Sharpen image:IMAGE -> IMAGE",
          "Paint mask:MASK image:IMAGE over:IMAGE? -> MASK IMAGE",
          "Blend image:IMAGE over:IMAGE? mask:MASK? -> IMAGE MASK",
          "Any any:* other:IMAGE? -> IMAGE,MASK *",
          "Measure image:IMAGE width:INT -> INT IMAGE",
          "Pass! image:IMAGE mask:MASK? -> IMAGE",
          "Save! image:IMAGE",
          "Show! any:*");

  private static final List<List<String>> INPUTS =
      List.of(
          List.of(),
          List.of("image"),
          List.of("mask", "image", "over"),
          List.of("image", "over", "mask"),
          List.of("any", "other"),
          List.of("image", "width"),
          List.of("image", "mask"),
          List.of("image"),
          List.of("any"));

  @Property(tries = 2000)
  void theRuntimeSendsWhatTheCompilerSays(@ForAll long seed) {
    Random random = new Random(seed);
    TypedGraph graph = graph(CLASSES, nodes(random));
    List<Change> changes = changes(random, graph.graph());
    GraphShape shape = new GraphShape(graph, changes);
    Survivors left = shape.with(changes);
    if (left.failures().stream().anyMatch(Lack.class::isInstance)) {
      assertThatIllegalArgumentException().isThrownBy(() -> request(graph.graph(), shape, changes));
    }
    Assume.that(left.failures().isEmpty());

    WorkflowGraph sent = read(request(graph.graph(), shape, changes).toJson());

    assertThat(sent.nodes().keySet())
        .containsExactlyElementsOf(
            left.fates().entrySet().stream()
                .filter(node -> node.getValue() == Fate.SENT)
                .map(Map.Entry::getKey)
                .toList());
    assertThat(links(sent)).isEqualTo(links(left));
  }

  /** Nodes are linked to any output of any before them, whatever its type. */
  private static List<String> nodes(Random random) {
    List<String> nodes = new ArrayList<>(List.of("0 Load"));
    int size = 2 + random.nextInt(14);
    for (int id = 1; id < size; id++) {
      int type = random.nextInt(CLASSES.size());
      StringBuilder node = new StringBuilder(id + " " + CLASSES.get(type).split("[! ]", 2)[0]);
      for (String input : INPUTS.get(type)) {
        if (random.nextInt(5) > 0) {
          node.append(" " + input + "=" + random.nextInt(id) + ":" + random.nextInt(2));
        }
      }
      nodes.add(node.toString());
    }
    return nodes;
  }

  private static List<Change> changes(Random random, WorkflowGraph graph) {
    Set<Change> changes = new LinkedHashSet<>();
    List<NodeId> ids = List.copyOf(graph.nodes().keySet());
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      NodeId id = ids.get(random.nextInt(ids.size()));
      switch (random.nextInt(6)) {
        case 0 -> changes.add(new Mute(id));
        case 1 -> changes.add(new Spare(id));
        case 2, 3 -> connect(random, graph.node(id).orElseThrow()).ifPresent(changes::add);
        default -> changes.add(Graphs.bypass(id.value()));
      }
    }
    return List.copyOf(changes);
  }

  /** Another link of an input, saved or not, to a node before. */
  private static Optional<Change> connect(Random random, Node node) {
    int type =
        CLASSES.stream().map(line -> line.split("[! ]", 2)[0]).toList().indexOf(node.classType());
    List<String> inputs = INPUTS.get(type);
    int before = Integer.parseInt(node.id().value());
    return inputs.isEmpty() || before == 0
        ? Optional.empty()
        : Optional.of(
            new Connect(
                node.id(),
                inputs.get(random.nextInt(inputs.size())),
                new Output(
                    new NodeId(Integer.toString(random.nextInt(before))), random.nextInt(2))));
  }

  private static WorkflowRequest request(
      WorkflowGraph graph, GraphShape shape, List<Change> changes) {
    WorkflowTemplate.Loader loader =
        WorkflowTemplate.from("w.json", graph.text().getBytes(StandardCharsets.UTF_8));
    shape.losable().forEach(place -> loader.optional(place.node().value(), place.input()));
    shape.losableValues().forEach(place -> loader.takesValue(place.node().value(), place.input()));
    shape.outputsWithin().forEach(node -> loader.endsAt(node.value()));
    WorkflowTemplate template = loader.load();
    WorkflowRequest.Builder request = template.request();
    for (Change change : changes) {
      if (change instanceof Mute mute) {
        request.mute(template.mute(mute.node().value()), true);
      } else if (change instanceof Spare spare) {
        request.spare(spare.node().value(), true, "");
      } else if (change instanceof Connect connect) {
        Output output = connect.output();
        request.link(
            template.parameter("link").sets(connect.node().value(), connect.input()),
            LinkSource.of(output.node().value(), output.slot()));
      } else if (change instanceof Change.Bypass bypass) {
        request.bypass(bypass(template, bypass.node(), shape.joins()), true);
      }
    }
    return request.build();
  }

  private static Bypass bypass(WorkflowTemplate template, NodeId node, List<Join> joins) {
    Bypass bypass = template.bypass(node.value());
    for (Join join : joins) {
      if (join.output().node().equals(node) && join.standIn() instanceof StandIn.Input input) {
        Place consumer = join.consumer();
        bypass =
            bypass.joins(
                join.output().slot(), input.name(), consumer.node().value(), consumer.input());
      }
    }
    return bypass;
  }

  private static WorkflowGraph read(String json) {
    DiagnosticSink sink = new DiagnosticSink();
    return ApiFormat.read(SourceFile.of("sent.json", json), sink).orElseThrow();
  }

  private static Map<Place, Output> links(WorkflowGraph graph) {
    Map<Place, Output> links = new LinkedHashMap<>();
    for (Node node : graph.nodes().values()) {
      for (Node.Input input : node.inputs().values()) {
        if (input.value() instanceof Link link) {
          links.put(new Place(node.id(), input.name()), new Output(link.node(), link.slot()));
        }
      }
    }
    return links;
  }

  private static Map<Place, Output> links(Survivors left) {
    Map<Place, Output> links = new LinkedHashMap<>();
    left.inputs().forEach((place, origin) -> origin.ifPresent(o -> links.put(place, o)));
    return links;
  }
}
