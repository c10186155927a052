package dev.weft.compiler.shape;

import static dev.weft.compiler.shape.Graphs.graph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the editor joins where one node is bypassed: inputs of the node (those with {@code =} have
 * no link), its outputs, the output that the consumer is linked to, what the consumer takes, and
 * the input that stands in.
 */
class BypassRuleTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same number where it fits     | a:IMAGE b:MASK            | IMAGE MASK   | 1 | MASK    | b
          else the exact type               | a:MASK b:IMAGE            | IMAGE        | 0 | IMAGE   | b
          the first of two                  | m:MODEL a:MASK b:MASK     | MASK         | 0 | MASK    | a
          for anything the same number      | a:IMAGE b:MASK            | IMAGE MASK   | 1 | *       | b
          for anything else the first       | a:IMAGE                   | IMAGE MASK   | 1 | *       | a (unfit)
          an input of any type              | m:MODEL a:*               | IMAGE        | 0 | IMAGE   | a
          an exact one before any           | m:MODEL a:* b:IMAGE       | IMAGE        | 0 | IMAGE   | b
          the number before an exact one    | a:* b:IMAGE               | IMAGE        | 0 | IMAGE   | a
          an output of any type             | m:MODEL a:IMAGE           | *            | 0 | IMAGE   | a
          lists of types                    | m:MODEL a:IMAGE,MASK      | MASK,LATENT  | 0 | mask    | a
          lists on all sides                | m:MODEL a:X,FLOAT         | INT,FLOAT    | 0 | FLOAT,Y | a
          nothing of the type               | m:MODEL                   | IMAGE        | 0 | IMAGE   | nothing
          no such output                    | m:MODEL a:IMAGE           | MODEL        | 7 | IMAGE   | a
          from the end                      | a:IMAGE b:MASK            | IMAGE MASK   | -1 | MASK   | b
          without inputs                    |                           | IMAGE        | 0 | *       | nothing
          unlinked, by number               | a:IMAGE= b:IMAGE          | IMAGE        | 0 | IMAGE   | nothing
          unlinked, by type                 | m:MODEL a:IMAGE= b:IMAGE  | IMAGE        | 0 | IMAGE   | nothing
          unlinked, a widget                | m:MODEL a:INT= b:INT      | INT          | 0 | INT     | nothing
          a type that follows from links    | s:BOOLEAN= a:COMFY_MATCHTYPE_V3 | COMFY_MATCHTYPE_V3 | 0 | IMAGE | a
          a consumer that takes what comes  | m:MODEL a:IMAGE           | IMAGE        | 0 | COMFY_MATCHTYPE_V3 | a
          """)
  void editorsRule(
      String rule, String inputs, String outputs, int slot, String wanted, String expected) {
    assertThat(standIn(inputs, outputs, slot, wanted)).isEqualTo(expected);
  }

  /** Newer editors order slots as the class does, older ones put widgets behind sockets. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by number                  | a:INT b:INT m:MODEL | MODEL INT | 1 | INT   | open: a, b
          for anything               | a:INT m:MODEL       | MODEL     | 0 | *     | open: a, m
          of which one is linked     | a:INT= m:MODEL      | MODEL     | 0 | *     | open: m
          of which none is linked    | a:INT= m:MODEL=     | MODEL     | 0 | *     | nothing
          by type, the same in both  | a:INT m:MODEL       | MODEL     | 0 | MODEL | m
          the same number in both    | m:MODEL a:INT       | MODEL INT | 1 | *     | a
          """)
  void whereTheOrderOfSlotsDecidesItIsOpen(
      String rule, String inputs, String outputs, int slot, String wanted, String expected) {
    assertThat(standIn(inputs, outputs, slot, wanted)).isEqualTo(expected);
  }

  @Test
  void theMappingDecides() {
    String inputs = "a:INT b:INT m:MODEL";
    assertThat(standIn(inputs, "MODEL INT", 1, "INT", "a")).isEqualTo("a");
    assertThat(standIn(inputs, "MODEL INT", 1, "INT", "m", "b")).isEqualTo("b");
    assertThat(standIn(inputs, "MODEL INT", 0, "*", "m", "b")).isEqualTo("m");
    assertThat(standIn(inputs, "MODEL INT", 0, "MODEL", "b")).isEqualTo("nothing");
  }

  @Test
  void ofAnUnknownClassOnlyTheMappingCanTell() {
    assertThat(standIn(unknown("a=1:0 b=1:0 c=3"))).isEqualTo("open: a, b");
    assertThat(standIn(unknown("c=3"))).isEqualTo("nothing");
    assertThat(standIn(unknown("a=1:0 b=1:0"), "b")).isEqualTo("b");
  }

  @Test
  void membersOfDynamicInputsStandBehindTheirParent() {
    TypedGraph graph =
        graph(
            List.of("Source -> IMAGE MASK", "Sink! in:MASK"),
            List.of("1 Source", "2 Grow images.image1=1:0 mask=1:1", "3 Sink in=2:2"),
            """
            "Grow": {"output": ["IMAGE", "IMAGE", "MASK"], "input": {"required": {
              "images": ["COMFY_AUTOGROW_V3", {"template": {
                "input": {"required": {"image": ["IMAGE"]}}, "prefix": "image", "min": 1}}],
              "mask": ["MASK"]}}}""");
    assertThat(standIn(graph)).isEqualTo("mask");
  }

  private static TypedGraph unknown(String inputs) {
    return graph(
        List.of("Source -> IMAGE", "Sink! in:IMAGE"),
        List.of("1 Source", "2 Unheard " + inputs, "3 Sink in=2:0"));
  }

  private static String standIn(
      String inputs, String outputs, int slot, String wanted, String... keeping) {
    List<String> all = inputs == null ? List.of() : Arrays.asList(inputs.split(" ", -1));
    String links =
        all.stream()
            .filter(input -> !input.endsWith("="))
            .map(input -> input.substring(0, input.indexOf(':')) + "=1:0")
            .collect(Collectors.joining(" "));
    return standIn(
        graph(
            List.of(
                "Source -> *",
                "Bypassed " + String.join(" ", all).replace("=", "") + " -> " + outputs,
                "Sink! in:" + wanted),
            List.of("1 Source", "2 Bypassed " + links, "3 Sink in=2:" + slot)),
        keeping);
  }

  /** What takes the place of node 2 at the only input of node 3. */
  private static String standIn(TypedGraph graph, String... keeping) {
    Change bypass = Graphs.bypass("2", keeping);
    StandIn standIn = new GraphShape(graph, List.of(bypass)).joins().get(0).standIn();
    if (standIn instanceof StandIn.Input input) {
      return input.name() + (input.fits() ? "" : " (unfit)");
    }
    return standIn instanceof StandIn.Open open
        ? "open: " + String.join(", ", open.candidates())
        : "nothing";
  }
}
