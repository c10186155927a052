package dev.weft.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes the shape of random graphs, and compares with the same done to a tree. */
class ShapePropertyTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> INPUTS = List.of("model", "clip", "n1", "n2", "é\"");

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void doesToBytesWhatIsDoneToATree(
      @ForAll("graphs") ObjectNode saved,
      @ForAll RandomGraphs.Style style,
      @ForAll Random random,
      @ForAll("steps") List<Step> steps,
      @ForAll("steps") List<Step> others) {
    byte[] json = style.write(saved);
    WorkflowTemplate.Loader loader = WorkflowTemplate.from("x", json);
    Set<String> outputNodes = new HashSet<>();
    Set<TreeShape.Taken> optional = new HashSet<>();
    for (String id : saved.propertyNames()) {
      if (random.nextInt(4) == 0) {
        outputNodes.add(id);
        loader.endsAt(id);
      }
      for (String input : INPUTS) {
        if (random.nextInt(3) == 0) {
          optional.add(new TreeShape.Taken(id, input));
          loader.optional(id, input);
        }
      }
    }
    WorkflowTemplate template = loader.load();
    List<Step> withOtherValues = steps.stream().map(Step::withOtherValue).toList();
    for (List<Step> request : List.of(steps, others, withOtherValues, steps)) {
      assertSent(
          template,
          new TreeModel(template, saved.deepCopy(), new TreeShape(saved, outputNodes, optional)),
          request,
          json);
    }
  }

  private static void assertSent(
      WorkflowTemplate template, TreeModel model, List<Step> steps, byte[] json) {
    WorkflowRequest.Builder request = template.request();
    steps.forEach(step -> step.take(request, model));
    Optional<ObjectNode> expected = model.result();

    if (expected.isEmpty()) {
      assertThatIllegalArgumentException().isThrownBy(request::build);
    } else {
      assertSent(request.build(), expected.get(), json, model);
    }
  }

  private static void assertSent(
      WorkflowRequest sent, ObjectNode expected, byte[] json, TreeModel model) {
    String rendered = new String(sent.toBytes(), UTF_8);
    RandomGraphs.assertSame(rendered, expected);
    assertThat(sent.nodes())
        .extracting(WorkflowNode::id)
        .containsExactlyElementsOf(expected.propertyNames());
    assertThat(sent.uploads()).containsExactlyInAnyOrderElementsOf(model.uploads(expected));
    assertKeepsUntouchedBytes(json, expected, model, rendered);
  }

  /** A node that no step touched has its bytes, and so has every other input of one touched. */
  private static void assertKeepsUntouchedBytes(
      byte[] json, ObjectNode expected, TreeModel model, String rendered) {
    for (SavedNode node : GraphReader.read(json).nodes()) {
      if (expected.has(node.id())) {
        Set<String> touched = model.touched.getOrDefault(node.id(), Set.of());
        if (touched.isEmpty()) {
          assertThat(rendered).contains(slice(json, node.member()));
        }
        node.inputs()
            .forEach(
                (name, input) -> {
                  if (!touched.contains(name)) {
                    assertThat(rendered).contains(slice(json, input.member()));
                  }
                });
      }
    }
  }

  private static String slice(byte[] json, Member member) {
    return new String(json, member.start(), member.end() - member.start(), UTF_8);
  }

  /** The same changes, made to a tree as anybody would. */
  private static final class TreeModel {
    private final ObjectNode tree;
    private final ObjectNode saved;
    private final Map<String, InputFile> files = new LinkedHashMap<>();
    private final Map<String, Set<String>> touched = new HashMap<>();
    private final WorkflowTemplate template;
    private final TreeShape shape;
    private final Set<String> listed = new HashSet<>();
    private boolean reshaped;

    TreeModel(WorkflowTemplate template, ObjectNode tree, TreeShape shape) {
      this.template = template;
      this.tree = tree;
      this.saved = tree.deepCopy();
      this.shape = shape;
    }

    List<String> ids() {
      return new ArrayList<>(tree.propertyNames());
    }

    List<String> savedIds() {
      return new ArrayList<>(saved.propertyNames());
    }

    ObjectNode inputs(String id) {
      return (ObjectNode) tree.get(id).get("inputs");
    }

    ObjectNode touch(String id, String input) {
      reshaped |= inputs(id).has(input) && TreeShape.isLink(inputs(id).get(input));
      touched.computeIfAbsent(id, node -> new HashSet<>()).add(input);
      return inputs(id);
    }

    /** Copies nodes as they are, with links between them led to the copies. */
    Map<String, String> copy(List<String> group, long first) {
      Map<String, String> ids = new LinkedHashMap<>();
      for (String id : group) {
        ids.put(id, String.valueOf(first + ids.size()));
      }
      ids.forEach(
          (id, copyId) -> {
            ObjectNode copy = (ObjectNode) tree.get(id).deepCopy();
            ObjectNode inputs = (ObjectNode) copy.get("inputs");
            for (String name : new ArrayList<>(inputs.propertyNames())) {
              inputs.set(name, renamed(inputs.get(name), ids));
            }
            tree.set(copyId, copy);
            shape.savedIds.put(copyId, id);
          });
      return ids;
    }

    static JsonNode renamed(JsonNode value, Map<String, String> ids) {
      return TreeShape.isLink(value)
          ? NODES
              .arrayNode()
              .add(ids.getOrDefault(TreeShape.source(value), TreeShape.source(value)))
              .add(value.get(1))
          : value;
    }

    Set<InputFile> uploads(ObjectNode sent) {
      Set<InputFile> found = new HashSet<>();
      for (JsonNode node : sent) {
        for (JsonNode input : node.get("inputs")) {
          if (input.isString() && files.containsKey(input.stringValue())) {
            found.add(files.get(input.stringValue()));
          }
        }
      }
      return found;
    }

    /** The graph to send; empty if it must be refused. */
    Optional<ObjectNode> result() {
      Optional<ObjectNode> sent = reshaped ? shape.of(tree) : Optional.of(tree);
      sent.ifPresent(
          graph ->
              graph
                  .propertyNames()
                  .forEach(
                      id ->
                          inputs(id).propertyNames().forEach(input -> compare(graph, id, input))));
      return sent;
    }

    private void compare(ObjectNode sent, String id, String input) {
      if (!inputs(id).get(input).equals(sent.get(id).get("inputs").get(input))) {
        touch(id, input);
      }
    }
  }

  /** One change, to whatever nodes there are. */
  private interface Step {
    void take(WorkflowRequest.Builder request, TreeModel model);

    /** The same but for the value that it sets, if it sets one. */
    default Step withOtherValue() {
      return this;
    }
  }

  private record SetValue(int node, String input, JsonNode value) implements Step {
    @Override
    public void take(WorkflowRequest.Builder request, TreeModel model) {
      String id = model.ids().get(node % model.ids().size());
      request.set(id, input, InputContent.ofJson(value.toString()));
      model.touch(id, input).set(input, value);
    }

    @Override
    public Step withOtherValue() {
      return new SetValue(node, input, NODES.stringNode("other than " + value));
    }
  }

  private record SetFile(int node, String input, int content) implements Step {
    @Override
    public void take(WorkflowRequest.Builder request, TreeModel model) {
      String id = model.ids().get(node % model.ids().size());
      InputFile file = InputFile.of(new byte[] {(byte) content}, "a.png");
      request.set(id, input, InputContent.of(file));
      model.touch(id, input).put(input, file.serverName());
      model.files.put(file.serverName(), file);
    }

    @Override
    public Step withOtherValue() {
      return new SetFile(node, input, content + 1);
    }
  }

  private record SetLink(int node, String input, int source, int slot) implements Step {
    @Override
    public void take(WorkflowRequest.Builder request, TreeModel model) {
      String id = model.ids().get(node % model.ids().size());
      String from = model.ids().get(source % model.ids().size());
      request.set(id, input, InputContent.link(from, slot));
      model.touch(id, input).set(input, NODES.arrayNode().add(from).add(slot));
      model.reshaped = true;
    }
  }

  private record Drop(int node, String input) implements Step {
    @Override
    public void take(WorkflowRequest.Builder request, TreeModel model) {
      String id = model.ids().get(node % model.ids().size());
      request.set(id, input, InputContent.absent());
      model.touch(id, input).remove(input);
    }
  }

  private record BypassNode(int node, Map<Integer, String> standIns) implements Step {
    @Override
    public void take(WorkflowRequest.Builder request, TreeModel model) {
      String id = model.savedIds().get(node % model.savedIds().size());
      Bypass bypass = model.template.bypass(id);
      for (Map.Entry<Integer, String> standIn : standIns.entrySet()) {
        bypass = bypass.joins(standIn.getKey(), standIn.getValue());
      }
      request.bypass(bypass, true);
      model.shape.bypassed.put(id, standIns);
      model.reshaped = true;
    }
  }

  private record MuteNode(int node) implements Step {
    @Override
    public void take(WorkflowRequest.Builder request, TreeModel model) {
      String id = model.savedIds().get(node % model.savedIds().size());
      request.mute(model.template.mute(id), true);
      model.shape.muted.add(id);
      model.reshaped = true;
    }
  }

  private record ChainNode(
      int node, int taken, Map<Integer, String> joins, String input, List<JsonNode> values)
      implements Step {
    @Override
    public void take(WorkflowRequest.Builder request, TreeModel model) {
      String id = model.savedIds().get(node % model.savedIds().size());
      String along = model.savedIds().get(taken % model.savedIds().size());
      if (!model.listed.add(id)) {
        return;
      }
      long first = 1000L * model.listed.size();
      Chain chain = model.template.chain("list", id).ids(first);
      for (Map.Entry<Integer, String> join : joins.entrySet()) {
        chain = chain.joins(join.getKey(), join.getValue());
      }
      List<String> group = new ArrayList<>(List.of(id));
      if (!along.equals(id)) {
        chain = chain.takes(along);
        group.add(along);
      }
      request.chain(
          chain,
          values,
          (value, element) -> element.set(id, input, InputContent.ofJson(value.toString())));
      String last = null;
      for (JsonNode value : values) {
        Map<String, String> ids = model.copy(group, first);
        first += group.size();
        ObjectNode inputs = model.inputs(ids.get(id));
        if (last != null) {
          for (Map.Entry<Integer, String> join : joins.entrySet()) {
            inputs.set(join.getValue(), NODES.arrayNode().add(last).add(join.getKey()));
          }
        }
        inputs.set(input, value);
        last = ids.get(id);
      }
      if (last == null) {
        model.shape.bypassed.putIfAbsent(id, joins);
      } else {
        model.shape.replaced.put(id, last);
      }
      model.shape.unneeded.addAll(group.subList(1, group.size()));
      model.reshaped = true;
    }
  }

  private record RepeatInput(int node, int taken, List<JsonNode> values) implements Step {
    @Override
    public void take(WorkflowRequest.Builder request, TreeModel model) {
      String id = model.savedIds().get(node % model.savedIds().size());
      String along = model.savedIds().get(taken % model.savedIds().size());
      if (along.equals(id) || !model.listed.add(id)) {
        return;
      }
      long first = 1000L * model.listed.size();
      Repeat list = model.template.repeat("list", id, "n", 1).takes(along).ids(first);
      ObjectNode inputs = model.inputs(id);
      JsonNode pattern = inputs.has("n1") ? inputs.get("n1") : null;
      request.repeat(
          list,
          values,
          (value, element) -> element.set(along, "n1", InputContent.ofJson(value.toString())));
      for (int i = 0; i < values.size(); i++) {
        Map<String, String> ids = model.copy(List.of(along), first + i);
        model.inputs(ids.get(along)).set("n1", values.get(i));
        ObjectNode touched = model.touch(id, "n" + (i + 1));
        if (pattern == null) {
          touched.remove("n" + (i + 1));
        } else {
          touched.set("n" + (i + 1), TreeModel.renamed(pattern, ids));
        }
      }
      for (int i = values.size() + 1; i < 5; i++) {
        model.touch(id, "n" + i).remove("n" + i);
      }
      model.shape.unneeded.add(along);
      model.reshaped = true;
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> picks = Arbitraries.integers().between(0, 99);
    Arbitrary<Integer> slots = Arbitraries.integers().between(0, 2);
    Arbitrary<String> inputs = Arbitraries.of(INPUTS);
    Arbitrary<Step> steps =
        Arbitraries.oneOf(
            Combinators.combine(picks, inputs, RandomGraphs.values()).as(SetValue::new),
            Combinators.combine(picks, inputs, slots).as(SetFile::new),
            Combinators.combine(picks, inputs, picks, slots).as(SetLink::new),
            Combinators.combine(picks, inputs).as(Drop::new),
            Combinators.combine(picks, Arbitraries.maps(slots, Arbitraries.of(INPUTS)).ofMaxSize(3))
                .as(BypassNode::new),
            picks.map(MuteNode::new),
            Combinators.combine(
                    picks,
                    picks,
                    Arbitraries.maps(slots, inputs).ofMaxSize(2),
                    inputs,
                    RandomGraphs.values().list().ofMaxSize(3))
                .as(ChainNode::new),
            Combinators.combine(picks, picks, RandomGraphs.values().list().ofMaxSize(3))
                .as(RepeatInput::new));
    return steps.list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<ObjectNode> graphs() {
    return Combinators.combine(
            RandomGraphs.graphs().filter(graph -> !graph.isEmpty()), links().list().ofMaxSize(10))
        .as(
            (graph, links) -> {
              ObjectNode linked = graph.deepCopy();
              links.forEach(link -> link.take(new ArrayList<>(graph.propertyNames()), linked));
              return linked;
            });
  }

  private static Arbitrary<SavedLinkStep> links() {
    Arbitrary<Integer> picks = Arbitraries.integers().between(0, 99);
    return Combinators.combine(
            picks, Arbitraries.of(INPUTS), picks, Arbitraries.integers().between(0, 2))
        .as(SavedLinkStep::new);
  }

  /** A link from one node to another in the saved file. */
  private record SavedLinkStep(int node, String input, int source, int slot) {
    void take(List<String> ids, ObjectNode graph) {
      ObjectNode inputs = (ObjectNode) graph.get(ids.get(node % ids.size())).get("inputs");
      inputs.set(input, NODES.arrayNode().add(ids.get(source % ids.size())).add(slot));
    }
  }
}
