package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Renders random graphs, and compares with the same change made to a tree. */
class RenderingPropertyTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void knowsWhereEveryInputLies(
      @ForAll("graphs") ObjectNode tree, @ForAll RandomGraphs.Style style) {
    byte[] json = style.write(tree);
    SavedGraph graph = GraphReader.read(json);

    assertThat(graph.nodes())
        .extracting(SavedNode::id)
        .containsExactlyElementsOf(tree.propertyNames());
    for (SavedNode node : graph.nodes()) {
      JsonNode inputs = tree.get(node.id()).get("inputs");
      assertThat(node.inputs().keySet()).containsExactlyElementsOf(inputs.propertyNames());
      assertThat(slice(json, node.member().valueStart(), node.member().end()))
          .satisfies(text -> RandomGraphs.assertSame(text, tree.get(node.id())))
          .startsWith("{")
          .endsWith("}");
      node.inputs()
          .forEach(
              (name, input) -> {
                Member member = input.member();
                String value = slice(json, member.valueStart(), member.end());
                RandomGraphs.assertSame(value, inputs.get(name));
                assertThat(value).isEqualTo(value.strip());
                assertThat(
                        MAPPER.readValue(
                            slice(json, member.start(), member.keyEnd()), String.class))
                    .isEqualTo(name);
              });
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void changesWhatATreeEditChangesAndNoOtherByte(
      @ForAll("graphs") ObjectNode tree,
      @ForAll RandomGraphs.Style style,
      @ForAll("changes") List<Change> changes) {
    byte[] json = style.write(tree);
    WorkflowTemplate template = WorkflowTemplate.from("x", json).load();
    ObjectNode expected = tree.deepCopy();
    WorkflowRequest.Builder request = template.request();
    for (Change change : changes) {
      List<Parameter> free = literals(template);
      if (!free.isEmpty()) {
        Parameter parameter = free.get(change.pick() % free.size());
        change.set(request, parameter);
        Parameter.Target target = parameter.targets().get(0);
        ((ObjectNode) expected.get(target.nodeId()).get("inputs"))
            .set(target.input(), change.value());
      }
    }

    byte[] rendered = request.build().toBytes();

    RandomGraphs.assertSame(new String(rendered, StandardCharsets.UTF_8), expected);
    assertThat(withoutLiterals(rendered)).isEqualTo(withoutLiterals(json));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void keepsEveryByteWhenEveryInputIsSetToWhatItIs(
      @ForAll("graphs") ObjectNode tree, @ForAll RandomGraphs.Style style) {
    byte[] json = style.write(tree);
    WorkflowTemplate template = WorkflowTemplate.from("x", json).load();
    WorkflowRequest.Builder request = template.request();
    for (Parameter parameter : literals(template)) {
      Parameter.Target target = parameter.targets().get(0);
      JsonNode value = tree.get(target.nodeId()).get("inputs").get(target.input());
      new Change(0, value).set(request, parameter);
    }

    assertThat(request.build().toBytes()).isEqualTo(json);
  }

  /** A value for some input. */
  private record Change(int pick, JsonNode value) {

    void set(WorkflowRequest.Builder request, Parameter parameter) {
      if (value.isString()) {
        request.set(parameter, value.stringValue());
      } else if (value.isIntegralNumber()) {
        request.set(parameter, value.longValue());
      } else if (value.isNumber()) {
        request.set(parameter, value.doubleValue());
      } else if (value.isBoolean()) {
        request.set(parameter, value.booleanValue());
      } else {
        request.setJson(parameter, value.toString());
      }
    }
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(Arbitraries.integers().between(0, 1000), RandomGraphs.values())
        .as(Change::new)
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<ObjectNode> graphs() {
    return RandomGraphs.graphs();
  }

  /** A parameter for each input that holds a literal. */
  private static List<Parameter> literals(WorkflowTemplate template) {
    return template.graph().nodes().stream()
        .flatMap(
            node ->
                node.inputs().values().stream()
                    .filter(input -> input.link() == null)
                    .map(input -> template.parameter("p").sets(node.id(), input.member().name())))
        .toList();
  }

  /** The graph with a placeholder for each literal. */
  private static String withoutLiterals(byte[] json) {
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (SavedNode node : GraphReader.read(json).nodes()) {
      for (SavedInput input : node.inputs().values()) {
        if (input.link() == null) {
          text.append(slice(json, end, input.member().valueStart())).append('?');
          end = input.member().end();
        }
      }
    }
    return text + slice(json, end, json.length);
  }

  private static String slice(byte[] json, int start, int end) {
    return new String(json, start, end - start, StandardCharsets.UTF_8);
  }
}
