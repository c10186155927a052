package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Renders random graphs, and compares with the same change made to a tree. */
class RenderingPropertyTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A number that Jackson reads as an int equals one that a test made as a long. */
  private static final Comparator<JsonNode> BY_MEANING =
      (a, b) ->
          a.isNumber() && b.isNumber()
              ? a.decimalValue().compareTo(b.decimalValue())
              : a.equals(b) ? 0 : 1;

  /** How people and programs write JSON. */
  private enum Style {
    MINIFIED(MAPPER),
    PRETTY(MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build()),
    ASCII(MAPPER.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());

    private final JsonMapper mapper;

    Style(JsonMapper mapper) {
      this.mapper = mapper;
    }

    byte[] write(JsonNode tree) {
      return mapper.writeValueAsBytes(tree);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void knowsWhereEveryInputLies(@ForAll("graphs") ObjectNode tree, @ForAll Style style) {
    byte[] json = style.write(tree);
    SavedGraph graph = GraphReader.read(json);

    assertThat(graph.nodes())
        .extracting(SavedNode::id)
        .containsExactlyElementsOf(tree.propertyNames());
    for (SavedNode node : graph.nodes()) {
      JsonNode inputs = tree.get(node.id()).get("inputs");
      assertThat(node.inputs().keySet()).containsExactlyElementsOf(inputs.propertyNames());
      assertThat(slice(json, node.member().valueStart(), node.member().end()))
          .satisfies(text -> assertSame(text, tree.get(node.id())))
          .startsWith("{")
          .endsWith("}");
      node.inputs()
          .forEach(
              (name, input) -> {
                Member member = input.member();
                String value = slice(json, member.valueStart(), member.end());
                assertSame(value, inputs.get(name));
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
      @ForAll Style style,
      @ForAll("changes") List<Change> changes) {
    byte[] json = style.write(tree);
    WorkflowTemplate template = WorkflowTemplate.of("x", json, Map.of());
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

    assertSame(new String(rendered, StandardCharsets.UTF_8), expected);
    assertThat(withoutLiterals(rendered)).isEqualTo(withoutLiterals(json));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void keepsEveryByteWhenEveryInputIsSetToWhatItIs(
      @ForAll("graphs") ObjectNode tree, @ForAll Style style) {
    byte[] json = style.write(tree);
    WorkflowTemplate template = WorkflowTemplate.of("x", json, Map.of());
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
    return Combinators.combine(Arbitraries.integers().between(0, 1000), values())
        .as(Change::new)
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<ObjectNode> graphs() {
    Arbitrary<JsonNode> links =
        Combinators.combine(names(), Arbitraries.integers().between(0, 9))
            .as((id, slot) -> NODES.arrayNode().add(id).add(slot));
    Arbitrary<ObjectNode> nodes =
        Combinators.combine(
                Arbitraries.maps(names(), Arbitraries.oneOf(values(), links)).ofMaxSize(5), names())
            .as(
                (inputs, title) -> {
                  ObjectNode node = NODES.objectNode().put("class_type", title);
                  node.putObject("inputs").setAll(inputs);
                  node.putObject("_meta").put("title", title);
                  return node;
                });
    return Arbitraries.maps(names(), nodes)
        .ofMaxSize(6)
        .map(byId -> NODES.objectNode().setAll(byId));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 99).map(String::valueOf),
        Arbitraries.strings().withChars("a.:\"\\é日\n*/ {}[],").ofMaxLength(6),
        Arbitraries.strings().ofMaxLength(4).filter(RenderingPropertyTest::isUnicode));
  }

  private static Arbitrary<JsonNode> values() {
    Arbitrary<JsonNode> texts =
        Arbitraries.strings().filter(RenderingPropertyTest::isUnicode).map(NODES::stringNode);
    return Arbitraries.oneOf(
        texts,
        names().map(NODES::stringNode),
        Arbitraries.longs().map(NODES::numberNode),
        Arbitraries.doubles().map(NODES::numberNode),
        Arbitraries.of(true, false).map(NODES::booleanNode),
        texts.map(
            text ->
                NODES.objectNode().<ObjectNode>set("nested", NODES.arrayNode().add(text).add(1))));
  }

  /** Jackson's writer refuses halves of surrogate pairs, so a saved file cannot be made of them. */
  private static boolean isUnicode(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  /** A parameter for each input that holds a literal. */
  private static List<Parameter> literals(WorkflowTemplate template) {
    return template.graph().nodes().stream()
        .flatMap(
            node ->
                node.inputs().values().stream()
                    .filter(input -> !input.link())
                    .map(input -> template.parameter("p").sets(node.id(), input.member().name())))
        .toList();
  }

  /** The graph with a placeholder for each literal. */
  private static String withoutLiterals(byte[] json) {
    Edits edits = new Edits();
    for (SavedNode node : GraphReader.read(json).nodes()) {
      for (SavedInput input : node.inputs().values()) {
        if (!input.link()) {
          edits.put(new Edit(input.member().valueStart(), input.member().end(), new byte[] {'?'}));
        }
      }
    }
    return new String(edits.apply(json, 0, json.length), StandardCharsets.UTF_8);
  }

  private static void assertSame(String json, JsonNode tree) {
    assertThat(MAPPER.readTree(json).equals(BY_MEANING, tree))
        .as("%s means the same as %s", json, tree)
        .isTrue();
  }

  private static String slice(byte[] json, int start, int end) {
    return new String(json, start, end - start, StandardCharsets.UTF_8);
  }
}
