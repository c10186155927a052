package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Graphs as nobody would write them, but somebody's program may. */
final class RandomGraphs {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A number that Jackson reads as an int equals one that a test made as a long. */
  private static final Comparator<JsonNode> BY_MEANING =
      (a, b) ->
          a.isNumber() && b.isNumber()
              ? a.decimalValue().compareTo(b.decimalValue())
              : a.equals(b) ? 0 : 1;

  private RandomGraphs() {}

  /** How people and programs write JSON. */
  enum Style {
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

  static Arbitrary<ObjectNode> graphs() {
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

  static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 99).map(String::valueOf),
        Arbitraries.strings().withChars("a.:\"\\é日\n*/ {}[],").ofMaxLength(6),
        Arbitraries.strings().ofMaxLength(4).filter(RandomGraphs::isUnicode));
  }

  static Arbitrary<JsonNode> values() {
    Arbitrary<JsonNode> texts =
        Arbitraries.strings().filter(RandomGraphs::isUnicode).map(NODES::stringNode);
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

  static void assertSame(String json, JsonNode tree) {
    assertThat(MAPPER.readTree(json).equals(BY_MEANING, tree))
        .as("%s means the same as %s", json, tree)
        .isTrue();
  }
}
