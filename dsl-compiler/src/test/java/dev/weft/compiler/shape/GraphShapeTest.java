package dev.weft.compiler.shape;

import static dev.weft.compiler.shape.Graphs.bypass;
import static dev.weft.compiler.shape.Graphs.graph;
import static dev.weft.compiler.shape.Graphs.mute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.shape.Change.Connect;
import dev.weft.compiler.shape.Change.Fill;
import dev.weft.compiler.shape.Change.Omit;
import dev.weft.compiler.shape.Change.Spare;
import dev.weft.compiler.shape.Survivors.Output;
import dev.weft.compiler.workflow.NodeId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is left of a graph: inputs that differ from what was saved, nodes that went without being
 * named, and what is wrong.
 */
class GraphShapeTest {
  private static final List<String> CLASSES =
      List.of(
          "Load -> IMAGE MASK",
          "Model -> MODEL",
          "Upscale model:MODEL image:IMAGE -> IMAGE",
          "Sharpen image:IMAGE -> IMAGE",
          "Twin model:MODEL a:IMAGE b:IMAGE -> IMAGE",
          "Paint mask:MASK image:IMAGE -> MASK",
          "ToMask image:IMAGE -> MASK",
          "ToImage mask:MASK -> IMAGE",
          "Any any:* -> IMAGE",
          "Lists model:MODEL image:IMAGE,LATENT -> MASK,IMAGE",
          "Pair first:IMAGE mask:MASK second:IMAGE -> IMAGE MASK",
          "Count image:IMAGE -> INT",
          "Resize image:IMAGE width:INT -> IMAGE",
          "Blend image:IMAGE over:IMAGE? -> IMAGE",
          "Pass! image:IMAGE -> IMAGE",
          "Show! any:*",
          "SaveMask! mask:MASK",
          "Save! image:IMAGE");

  /**
   * The cases that every bypass has to get right. Four more cannot be told in API format, where the
   * editor has resolved them before it saves: links through Reroute, and through Get and Set nodes;
   * a bypassed subgraph; and in a subgraph, a stand-in that is a promoted value.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same number                           | 1 Load; 2 Pair first=1:0 mask=1:1; 3 SaveMask mask=2:1                            | bypass 2           | 3.mask=1:1
          same number, but of another type      | 1 Load; 2 Upscale model=4:0 image=1:0; 3 Save image=2:0; 4 Model                  | bypass 2           | 3.image=1:0, 4 dead end
          exact type twice                      | 1 Load; 2 Twin model=4:0 a=1:0 b=1:1; 3 Save image=2:0; 4 Model                   | bypass 2           | 3.image=1:0, 4 dead end
          consumer of anything                  | 1 Load; 2 Pair first=1:0 mask=1:1; 3 Show any=2:1                                 | bypass 2           | 3.any=1:1
          consumer of anything, no such number  | 1 Load; 2 Sharpen image=1:0; 3 Show any=2:5                                       | bypass 2           | 3.any=1:0
          input of anything                     | 1 Load; 2 Any any=1:0; 3 Save image=2:0                                           | bypass 2           | 3.image=1:0
          lists of types on both sides          | 1 Load; 2 Lists model=4:0 image=1:0; 3 Save image=2:0; 4 Model                    | bypass 2           | 3.image=1:0, 4 dead end
          winner without link                   | 1 Load; 2 Pair second=1:0; 3 Save image=2:0                                       | bypass 2           | 1 dead end, 3.image lacks what 2 yields
          two in a row, the type asked anew     | 1 Load; 2 Paint mask=1:1 image=1:0; 4 Any any=2:0; 3 Save image=4:0               | bypass 2, bypass 4 | 3.image=1:1
          nothing fits, consumer takes a value  | 1 Load; 2 ToMask image=1:0; 4 Resize image=1:0 width=2:0; 3 Save image=4:0        | bypass 2           | 4.width lacks what 2 yields
          nothing fits, consumer needs a link   | 1 Load; 2 ToMask image=1:0; 3 SaveMask mask=2:0                                   | bypass 2           | 1 dead end, 3.mask lacks what 2 yields
          nothing fits, consumer can do without | 1 Load; 2 ToImage mask=1:1; 4 Blend image=1:0 over=2:0; 3 Save image=4:0          | bypass 2           | 4.over left out
          round in a circle                     | 2 Sharpen image=4:0; 4 Sharpen image=2:0; 3 Save image=4:0                        | bypass 2, bypass 4 | 3.image lacks what 2 yields
          muted above, consumer needs it        | 1 Load; 2 Sharpen image=1:0; 3 Save image=2:0; 4 Load; 5 Save image=4:0           | bypass 2, mute 1   | 3 went with muted
          muted above, consumer can do without  | 1 Load; 2 Sharpen image=1:0; 4 Blend image=5:0 over=2:0; 3 Save image=4:0; 5 Load | bypass 2, mute 1   | 4.over left out
          """)
  void bypassCases(String name, String nodes, String changes, String expected) {
    assertThat(left(nodes, changes)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a mute cascades                              | 1 Load; 2 Sharpen image=1:0; 4 Sharpen image=2:0; 3 Save image=4:0; 6 Save image=1:0          | mute 2           | 4 went with muted, 3 went with muted
          a mute stops where it is not needed          | 1 Load; 2 Sharpen image=1:0; 4 Blend image=1:0 over=2:0; 3 Save image=4:0                     | mute 2           | 4.over left out
          a value has to be given for a muted one      | 1 Load; 2 Count image=1:0; 4 Resize image=1:0 width=2:0; 3 Save image=4:0                     | mute 2           | 4.width lacks, as 2 is muted
          unknown classes need all they have           | 1 Load; 2 Sharpen image=1:0; 4 Unheard x=2:0 y=1:0; 5 Save image=1:0                          | mute 2           | 4 went with muted
          unknown inputs are needed                    | 1 Load; 2 Sharpen image=1:0; 3 Save image=1:0 extra=2:0; 5 Save image=1:0                     | mute 2           | 3 went with muted
          mute beats bypass                            | 1 Load; 2 Sharpen image=1:0; 3 Save image=2:0; 5 Save image=1:0                               | mute 2, bypass 2 | 3 went with muted
          mute beats bypass in any order               | 1 Load; 2 Sharpen image=1:0; 3 Save image=2:0; 5 Save image=1:0                               | bypass 2, mute 2 | 3 went with muted
          a mute stays with what a bypass joins        | 1 Load; 2 Upscale model=4:0 image=1:0; 3 Save image=2:0; 4 Model                              | bypass 2, mute 4 | 3.image=1:0
          dead ends go all the way                     | 1 Load; 2 Sharpen image=1:0; 4 Sharpen image=2:0; 3 Save image=4:0; 5 Load; 6 Save image=5:0  | mute 3           | 1 dead end, 2 dead end, 4 dead end
          outputs on the way are no dead ends          | 1 Load; 2 Pass image=1:0; 3 Save image=2:0                                                    | mute 3           | ''
          what led nowhere before stays                | 1 Load; 2 Sharpen image=1:0; 4 Model; 5 Upscale model=4:0 image=1:0; 3 Save image=2:0         | bypass 2         | 3.image=1:0
          a lack in a dead end is none                 | 1 Load; 2 ToMask image=1:0; 4 Paint mask=2:0 image=1:0; 3 SaveMask mask=4:0; 5 Save image=1:0 | bypass 2, mute 3 | 4 dead end
          no output is left                            | 1 Load; 2 Sharpen image=1:0; 3 Save image=2:0                                                 | mute 1           | 2 went with muted, 3 went with muted, no output
          in a graph without outputs any end will do      | 1 Load; 2 Sharpen image=1:0; 3 Sharpen image=2:0                                              | mute 3           | 1 dead end, 2 dead end, no output
          an unknown class at the end may be an output | 1 Load; 2 Sharpen image=1:0; 3 Unheard image=2:0; 4 Save image=1:0                            | mute 4           | ''
          links to nothing stay as saved               | 1 Load; 3 Save image=9:0; 4 Sharpen image=1:0; 5 Save image=4:0                               | bypass 4         | 5.image=1:0
          a stand-in that leads to nothing             | 2 Sharpen image=9:0; 3 Save image=2:0                                                         | bypass 2         | 3.image lacks what 9 yields
          """)
  void mutesAndDeadEnds(String name, String nodes, String changes, String expected) {
    assertThat(left(nodes, changes)).isEqualTo(expected);
  }

  @Test
  void linksCanBeReplaced() {
    String nodes = "1 Load; 2 Sharpen image=1:0; 3 Save image=2:0; 4 Load; 5 Sharpen image=4:0";
    Change connect = new Connect(new NodeId("3"), "image", new Output(new NodeId("5"), 0));
    assertThat(left(nodes, connect)).isEqualTo("3.image=5:0, 1 dead end, 2 dead end");
    assertThat(left(nodes, connect, bypass("5"))).isEqualTo("3.image=4:0, 1 dead end, 2 dead end");
    assertThat(told(shape(nodes, connect).with(List.of()), nodes)).isEmpty();
    assertThat(left(nodes, new Spare(new NodeId("5")))).isEqualTo("4 dead end, 5 dead end");
    assertThat(left(nodes, connect, new Spare(new NodeId("5"))))
        .isEqualTo("3.image=5:0, 1 dead end, 2 dead end");
  }

  @Test
  void valuesTakeThePlaceOfLinks() {
    String nodes = "1 Load; 2 Count image=1:0; 4 Resize image=1:0 width=2:0; 3 Save image=4:0";
    Change fill = new Fill(new NodeId("4"), "width");
    assertThat(left(nodes, fill)).isEqualTo("2 dead end");
    assertThat(left(nodes, fill, mute("2"))).isEmpty();
  }

  @Test
  void whatIsLeftOutMustNotBeNeeded() {
    String nodes =
        "1 Load; 4 Resize image=1:0 width=7; 5 Blend image=4:0 over=1:0; 3 Save image=5:0";
    assertThat(left(nodes, new Omit(new NodeId("4"), "width"))).isEqualTo("4.width lacks");
    assertThat(left(nodes, new Omit(new NodeId("5"), "over"))).isEqualTo("5.over left out");
    assertThat(left(nodes, new Omit(new NodeId("4"), "width"), bypass("4")))
        .isEqualTo("5.image=1:0");
  }

  @Test
  void nothingGoesWhereNothingHappens() {
    String nodes = "1 Load; 2 Sharpen image=1:0; 3 Save image=2:0; 4 Sharpen image=1:0";
    assertThat(told(shape(nodes, bypass("2"), mute("3")).with(List.of()), nodes)).isEmpty();
  }

  private static GraphShape shape(String nodes, Change... changes) {
    return new GraphShape(graph(CLASSES, lines(nodes)), List.of(changes));
  }

  private static String left(String nodes, String changes) {
    return left(
        nodes,
        Arrays.stream(changes.split(", ", -1))
            .map(change -> change.split(" ", -1))
            .map(words -> words[0].equals("mute") ? mute(words[1]) : bypass(words[1]))
            .toArray(Change[]::new));
  }

  /** What is left when all the changes happen. */
  private static String left(String nodes, Change... changes) {
    return told(shape(nodes, changes).with(List.of(changes)), nodes);
  }

  private static String told(Survivors left, String nodes) {
    Stream<String> inputs =
        left.inputs().entrySet().stream()
            .filter(input -> failures(left).noneMatch(f -> f.startsWith(place(input.getKey()))))
            .map(
                input ->
                    place(input.getKey())
                        + input.getValue().map(GraphShapeTest::link).orElse(" left out"))
            .filter(input -> !isSaved(nodes, input));
    Stream<String> gone =
        left.fates().entrySet().stream()
            .filter(node -> List.of(Fate.DEAD_END, Fate.WENT_WITH_MUTED).contains(node.getValue()))
            .map(
                node ->
                    node.getKey()
                        + (node.getValue() == Fate.DEAD_END ? " dead end" : " went with muted"));
    return String.join(", ", Stream.of(inputs, gone, failures(left)).flatMap(s -> s).toList());
  }

  private static Stream<String> failures(Survivors left) {
    return left.failures().stream()
        .map(failure -> failure instanceof Lack lack ? lacks(lack) : "no output");
  }

  private static String lacks(Lack lack) {
    String place = lack.node() + "." + lack.input() + " lacks";
    if (lack.cause() instanceof Lack.NoStandIn cause) {
      return place + " what " + cause.bypassed() + " yields";
    }
    return lack.cause() instanceof Lack.OriginMuted cause
        ? place + ", as " + cause.muted() + " is muted"
        : place;
  }

  private static String place(Survivors.Place place) {
    return place.node() + "." + place.input();
  }

  private static String link(Output output) {
    return "=" + output.node() + ":" + output.slot();
  }

  private static boolean isSaved(String nodes, String input) {
    int dot = input.indexOf('.');
    return lines(nodes).stream()
        .filter(line -> line.startsWith(input.substring(0, dot) + " "))
        .anyMatch(line -> (line + " ").contains(" " + input.substring(dot + 1) + " "));
  }

  private static List<String> lines(String nodes) {
    return List.of(nodes.split("; ", -1));
  }
}
