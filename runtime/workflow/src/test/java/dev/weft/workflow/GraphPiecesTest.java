package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.weft.workflow.json.JsonNumber;
import dev.weft.workflow.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphPiecesTest {
  private static final String SAVED =
      "{ \"1\": {\"class_type\":\"Load\",\"inputs\":{\"name\":\"é.png\"}} ,\n"
          + "  \"2\": {\"class_type\":\"Lora\",\"inputs\":{\"name\":\"a\",\"model\":[\"1\", 0]}} ,\n"
          + "  \"3\": {\"class_type\":\"Save\",\"inputs\":{\"x\":1,\"model\":[\"2\", 0]}} }";

  private final WorkflowTemplate template =
      WorkflowTemplate.of("x", SAVED.getBytes(StandardCharsets.UTF_8), Map.of());
  private final GraphPieces pieces = new GraphPieces(template.graph());
  private final Edits edits = new Edits();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''  | '{ 1 ,\n  2 ,\n  3 }'",
        "1   | '{ 2 ,\n  3 }'",
        "2   | '{ 1 ,\n  3 }'",
        "3   | '{ 1 ,\n  2 }'",
        "12  | '{ 3 }'",
        "13  | '{ 2 }'",
        "23  | '{ 1 }'",
        "123 | '{  }'",
        "9   | '{ 1 ,\n  2 ,\n  3 }'",
      })
  void leavesNodesOutWithTheirCommas(String omitted, String expected) {
    pieces.arrange(edits, Set.of(omitted.split("")), List.of());

    assertThat(rendered().replaceAll("\"(\\d)\": \\{.*\\}\\}", "$1")).isEqualTo(expected);
  }

  @Test
  void leavesOutWhatIsSetInANodeThatGoes() {
    edits.put(set("2", "name", "ink"));
    edits.put(set("3", "x", 7));
    pieces.arrange(edits, Set.of("1", "2"), List.of());

    assertThat(rendered())
        .isEqualTo(
            "{ \"3\": {\"class_type\":\"Save\",\"inputs\":{\"x\":7,\"model\":[\"2\", 0]}} }");
  }

  @Test
  void bypassesANode() {
    edits.put(pieces.link("3", "model", "1", 0));
    pieces.arrange(edits, Set.of("2"), List.of());

    assertThat(rendered())
        .isEqualTo(
            "{ \"1\": {\"class_type\":\"Load\",\"inputs\":{\"name\":\"é.png\"}} ,\n"
                + "  \"3\": {\"class_type\":\"Save\",\"inputs\":{\"x\":1,\"model\":[\"1\",0]}} }");
  }

  @Test
  void chainsCopiesOfANode() {
    edits.put(set("2", "name", "ink"));
    Edits second = new Edits();
    second.put(set("2", "name", "wash"));
    second.put(pieces.link("2", "model", "2", 0));
    Edits third = new Edits();
    third.put(pieces.link("2", "model", "2:\"b\"", 0));
    edits.put(pieces.link("3", "model", "2:c", 0));
    pieces.arrange(
        edits,
        Set.of(),
        List.of(pieces.copy("2", "2:\"b\"", second), pieces.copy("2", "2:c", third)));

    assertThat(rendered())
        .isEqualTo(
            SAVED
                .replace("\"a\"", "\"ink\"")
                .replace("[\"2\", 0]", "[\"2:c\",0]")
                .replace(
                    "}} }",
                    "}} ,\n  \"2:\\\"b\\\"\": {\"class_type\":\"Lora\",\"inputs\":"
                        + "{\"name\":\"wash\",\"model\":[\"2\",0]}} ,\n"
                        + "  \"2:c\": {\"class_type\":\"Lora\",\"inputs\":"
                        + "{\"name\":\"a\",\"model\":[\"2:\\\"b\\\"\",0]}} }"));
  }

  @Test
  void replacesEveryNodeByACopy() {
    byte[] copy = pieces.copy("1", "9", new Edits());
    pieces.arrange(edits, Set.of("1", "2", "3"), List.of(copy));

    assertThat(rendered())
        .isEqualTo("{ \"9\": {\"class_type\":\"Load\",\"inputs\":{\"name\":\"é.png\"}} }");
  }

  @Test
  void replacesTheLastNodeByACopy() {
    pieces.arrange(edits, Set.of("3"), List.of(pieces.copy("3", "4", new Edits())));

    assertThat(rendered()).isEqualTo(SAVED.replace("\"3\":", "\"4\":"));
  }

  @Test
  void copiesTheOnlyNode() {
    String json = "{\"1\":{\"class_type\":\"A\"}}";
    SavedGraph graph = GraphReader.read(json.getBytes(StandardCharsets.UTF_8));
    GraphPieces single = new GraphPieces(graph);
    single.arrange(edits, Set.of(), List.of(single.copy("1", "2", new Edits())));

    assertThat(
            new String(edits.apply(graph.json(), 0, graph.json().length), StandardCharsets.UTF_8))
        .isEqualTo("{\"1\":{\"class_type\":\"A\"},\"2\":{\"class_type\":\"A\"}}");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> pieces.link("3", "y", "1", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> pieces.copy("9", "10", edits));
    assertThatIllegalArgumentException().isThrownBy(() -> pieces.copy("1", "2", edits));
  }

  private Edit set(String nodeId, String input, Object value) {
    byte[] json =
        value instanceof String
            ? JsonText.encode((String) value)
            : JsonNumber.encode((Integer) value);
    return template.slot(nodeId, input).holding(json);
  }

  private String rendered() {
    byte[] json = template.graph().json();
    return new String(edits.apply(json, 0, json.length), StandardCharsets.UTF_8);
  }
}
