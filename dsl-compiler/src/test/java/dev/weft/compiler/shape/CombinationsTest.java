package dev.weft.compiler.shape;

import static dev.weft.compiler.shape.Graphs.bypass;
import static dev.weft.compiler.shape.Graphs.graph;
import static dev.weft.compiler.shape.Graphs.mute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.weft.compiler.shape.Change.Connect;
import dev.weft.compiler.shape.Condition.All;
import dev.weft.compiler.shape.Condition.Any;
import dev.weft.compiler.shape.Condition.Is;
import dev.weft.compiler.shape.Survivors.Output;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which combinations fail, and how few words say so. */
class CombinationsTest {
  private static final List<String> CLASSES =
      List.of(
          "Load -> IMAGE",
          "Sharpen image:IMAGE -> IMAGE",
          "ToMask image:IMAGE -> MASK",
          "ToImage mask:MASK -> IMAGE",
          "Save! image:IMAGE");

  private static final List<String> TWO_OUTPUTS =
      List.of("1 Load", "2 Sharpen image=1:0", "3 Save image=2:0", "4 Save image=1:0");

  private static final List<String> ROUND_TRIP =
      List.of("1 Load", "2 ToMask image=1:0", "3 ToImage mask=2:0", "4 Save image=3:0");

  private static final Condition A = holds("a");
  private static final Condition B = holds("b");
  private static final Condition C = holds("c");

  @Test
  void whatTakesAllOutputsIsNamed() {
    assertThat(failing(TWO_OUTPUTS, new Rule(A, mute("3")), new Rule(B, mute("4"))))
        .containsExactly("a, b: no output");
  }

  @Test
  void whatMakesNoDifferenceIsNotNamed() {
    assertThat(
            failing(
                TWO_OUTPUTS,
                new Rule(A, mute("3")),
                new Rule(C, bypass("2")),
                new Rule(B, mute("1"))))
        .containsExactly("b: no output");
  }

  @Test
  void eachWayToFailIsToldOnceTheSmallestFirst() {
    assertThat(
            failing(
                TWO_OUTPUTS,
                new Rule(A, mute("3")),
                new Rule(B, mute("4")),
                new Rule(C, mute("1")),
                new Rule(holds("d"), mute("2"))))
        .containsExactly("c: no output", "a, b: no output", "b, d: no output");
  }

  @Test
  void whatAlwaysFailsNamesNothing() {
    assertThat(failing(ROUND_TRIP, new Rule(Condition.always(), bypass("3"))))
        .containsExactly(": 4.image");
  }

  @Test
  void aConditionAndItsNegationExcludeEachOther() {
    assertThat(failing(TWO_OUTPUTS, new Rule(A, mute("3")), new Rule(A.negated(), mute("4"))))
        .isEmpty();
  }

  @Test
  void equalConditionsAreOne() {
    assertThat(failing(TWO_OUTPUTS, new Rule(A, mute("3")), new Rule(holds("a"), mute("4"))))
        .containsExactly("a: no output");
  }

  @Test
  void whatMustNotHappenIsNamedToo() {
    assertThat(
            failing(
                ROUND_TRIP,
                new Rule(A, bypass("2")),
                new Rule(A, bypass("3")),
                new Rule(B, mute("4"))))
        .containsExactly("b: no output", "a, not b: 4.image");
  }

  @Test
  void conditionsAreTakenApart() {
    assertThat(
            failing(
                TWO_OUTPUTS,
                new Rule(new All(List.of(A, B)), mute("3")),
                new Rule(new Any(List.of(A.negated(), C)), mute("4"))))
        .containsExactly("a, b, c: no output");
  }

  @Test
  void whatARequestMustHoldPrunes() {
    List<Rule> rules =
        List.of(new Rule(A, mute("3")), new Rule(B, mute("4")), new Rule(C, mute("1")));
    Condition notBoth = new All(List.of(A, B)).negated();
    assertThat(failing(TWO_OUTPUTS, rules, notBoth, new Any(List.of(A.negated(), C.negated()))))
        .containsExactly("c: no output");
  }

  @Test
  void aVariableMayHaveManyValues() {
    Variable start = new Variable("start", List.of("blank", "photo", "mask"));
    List<String> nodes =
        List.of("1 Load", "2 Load", "5 Load", "3 Sharpen image=1:0", "4 Save image=3:0");
    List<Rule> rules =
        List.of(
            new Rule(new Is(start, 1), connect("2")),
            new Rule(new Is(start, 2), connect("5")),
            new Rule(A, mute("5")));
    assertThat(failing(nodes, rules)).containsExactly("start mask, a: no output");
  }

  @Test
  void twelveTogglesAreTriedAndThirteenAreNot() {
    assertThat(failing(chain(12), toggles(12))).isEmpty();
    Combinations more = new Combinations(toggles(13), List.of(), 10);
    assertThat(more.areTooMany()).isTrue();
    GraphShape shape = shape(chain(13), toggles(13));
    assertThatIllegalStateException().isThrownBy(() -> more.failing(shape));
  }

  private static Change connect(String origin) {
    return new Connect(new NodeId("3"), "image", new Output(new NodeId(origin), 0));
  }

  private static List<String> chain(int length) {
    List<String> nodes = new ArrayList<>(List.of("0 Load"));
    for (int i = 1; i <= length; i++) {
      nodes.add(i + " Sharpen image=" + (i - 1) + ":0");
    }
    nodes.add("99 Save image=" + length + ":0");
    return nodes;
  }

  private static List<Rule> toggles(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new Rule(holds("t" + i), bypass("" + i)))
        .toList();
  }

  private static Condition holds(String name) {
    return new Is(Variable.of(name), 1);
  }

  private static GraphShape shape(List<String> nodes, List<Rule> rules) {
    return new GraphShape(graph(CLASSES, nodes), rules.stream().map(Rule::change).toList());
  }

  private static List<String> failing(List<String> nodes, Rule... rules) {
    return failing(nodes, List.of(rules));
  }

  private static List<String> failing(List<String> nodes, List<Rule> rules, Condition... allowed) {
    return new Combinations(rules, List.of(allowed), nodes.size())
        .failing(shape(nodes, rules)).stream().map(CombinationsTest::told).toList();
  }

  private static String told(FailingCombination failing) {
    String values =
        failing.values().entrySet().stream()
            .map(named -> value(named.getKey(), named.getValue()))
            .collect(Collectors.joining(", "));
    return values
        + ": "
        + (failing.failure() instanceof Lack lack ? lack.node() + "." + lack.input() : "no output");
  }

  private static String value(Variable variable, int value) {
    if (variable.values().size() > 2) {
      return variable.name() + " " + variable.values().get(value);
    }
    return (value == 1 ? "" : "not ") + variable.name();
  }
}
