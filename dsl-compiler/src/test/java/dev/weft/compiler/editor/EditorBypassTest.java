package dev.weft.compiler.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the editor links past bypassed nodes: the sixteen cases. */
class EditorBypassTest {
  private static final String CLASSES =
      """
      {'Source': {'input': {}, 'output': ['IMAGE', 'MASK', 'LATENT']},
       'Two': {'input': {'required': {'image': ['IMAGE'], 'mask': ['MASK']}}, 'output': ['IMAGE', 'MASK']},
       'Turn': {'input': {'required': {'mask': ['MASK'], 'image': ['IMAGE']}}, 'output': ['IMAGE']},
       'Twice': {'input': {'required': {'latent': ['LATENT'], 'a': ['IMAGE'], 'b': ['IMAGE']}}, 'output': ['IMAGE']},
       'Any': {'input': {'required': {'x': ['*'], 'image': ['IMAGE']}}, 'output': ['IMAGE']},
       'Lists': {'input': {'required': {'latent': ['LATENT'], 'x': ['IMAGE,MASK']}}, 'output': ['MASK,LATENT']},
       'None': {'input': {'required': {'latent': ['LATENT']}}, 'output': ['IMAGE']},
       'Show': {'input': {'required': {'image': ['IMAGE']}}, 'output': []},
       'ShowMask': {'input': {'required': {'mask': ['MASK']}}, 'output': []},
       'ShowAny': {'input': {'required': {'x': ['*']}}, 'output': []},
       'Number': {'input': {'required': {'n': ['INT', {'default': 7}]}}, 'output': ['INT']},
       'Count': {'input': {'required': {'n': ['INT', {'default': 7}]}}, 'output': []}}
      """;

  private static EditorJson graph() {
    return new EditorJson().knowing(CLASSES).node(1, "Source", "", "[]");
  }

  @Test
  void takesTheInputOfTheSameNumber() {
    var sent =
        graph()
            .bypassed(2, "Two", "image:IMAGE=10 mask:MASK=11", "[]")
            .node(3, "ShowMask", "mask:MASK=12", "[]")
            .link(10, "1.0 -> 2.0")
            .link(11, "1.1 -> 2.1")
            .link(12, "2.1 -> 3.0")
            .convert();

    assertThat(sent.input("3", "mask")).isEqualTo("[\"1\",1]");
    assertThat(sent.ids()).containsExactly("1", "3");
  }

  @Test
  void takesTheFirstOfTheExactTypeWhereTheNumberDoesNotFit() {
    var sent =
        graph()
            .bypassed(2, "Turn", "mask:MASK=10 image:IMAGE=11", "[]")
            .node(3, "Show", "image:IMAGE=12", "[]")
            .link(10, "1.1 -> 2.0")
            .link(11, "1.0 -> 2.1")
            .link(12, "2.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "image")).isEqualTo("[\"1\",0]");
  }

  @Test
  void takesTheFirstOfTwoOfTheExactType() {
    var sent =
        graph()
            .node(4, "Source", "", "[]")
            .bypassed(2, "Twice", "latent:LATENT a:IMAGE=10 b:IMAGE=11", "[]")
            .node(3, "Show", "image:IMAGE=12", "[]")
            .link(10, "4.0 -> 2.1")
            .link(11, "1.0 -> 2.2")
            .link(12, "2.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "image")).isEqualTo("[\"4\",0]");
  }

  @Test
  void looksAtNoTypeForAConsumerOfAnyThing() {
    var sent =
        graph()
            .bypassed(2, "Turn", "mask:MASK=10 image:IMAGE=11", "[]")
            .node(3, "ShowAny", "x:*=12", "[]")
            .link(10, "1.1 -> 2.0")
            .link(11, "1.0 -> 2.1")
            .link(12, "2.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "x")).isEqualTo("[\"1\",1]");
  }

  @Test
  void takesTheFirstForAConsumerOfAnyThingWhereThereIsNoInputOfTheNumber() {
    var sent =
        graph()
            .bypassed(2, "None", "latent:LATENT=10", "[]")
            .node(3, "ShowAny", "x:*=12", "[]")
            .link(10, "1.2 -> 2.0")
            .link(12, "2.1 -> 3.0")
            .convert();

    assertThat(sent.input("3", "x")).isEqualTo("[\"1\",2]");
  }

  @Test
  void takesAnInputOfAnyThing() {
    var sent =
        graph()
            .bypassed(2, "Any", "x:*=10 image:IMAGE=11", "[]")
            .node(3, "Show", "image:IMAGE=12", "[]")
            .link(10, "1.2 -> 2.0")
            .link(11, "1.0 -> 2.1")
            .link(12, "2.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "image")).isEqualTo("[\"1\",2]");
  }

  @Test
  void joinsListsOfTypesThatShareAMember() {
    var sent =
        graph()
            .bypassed(2, "Lists", "latent:LATENT x:IMAGE,MASK=11", "[]")
            .node(3, "ShowMask", "mask:MASK=12", "[]")
            .link(11, "1.1 -> 2.1")
            .link(12, "2.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "mask")).isEqualTo("[\"1\",1]");
  }

  @Test
  void findsNothingWhereTheWinnerIsNotLinked() {
    var sent =
        graph()
            .bypassed(2, "Twice", "latent:LATENT a:IMAGE b:IMAGE=11", "[]")
            .node(3, "Show", "image:IMAGE=12", "[]")
            .link(11, "1.0 -> 2.2")
            .link(12, "2.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "image")).isEqualTo("-");
  }

  @Test
  void asksForTheTypeOfTheInputThatItTookAtTheNextBypassedNode() {
    var sent =
        graph()
            .bypassed(2, "Two", "image:IMAGE mask:MASK=10", "[]")
            .bypassed(4, "Lists", "latent:LATENT x:IMAGE,MASK=11", "[]")
            .node(3, "ShowMask", "mask:MASK=12", "[]")
            .link(10, "1.1 -> 2.1")
            .link(11, "2.1 -> 4.1")
            .link(12, "4.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "mask")).isEqualTo("[\"1\",1]");
  }

  @Test
  void carriesTheTypeOfTheConsumerThroughReroutes() {
    var sent =
        graph()
            .bypassed(2, "Turn", "mask:MASK=10 image:IMAGE=11", "[]")
            .node(5, "Reroute", ":*=13", "[]")
            .node(3, "Show", "image:IMAGE=12", "[]")
            .link(10, "1.1 -> 2.0")
            .link(11, "1.0 -> 2.1")
            .link(13, "2.0 -> 5.0")
            .link(12, "5.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "image")).isEqualTo("[\"1\",0]");
  }

  @Test
  void carriesTheTypeOfTheConsumerThroughSetAndGet() {
    var sent =
        graph()
            .bypassed(2, "Turn", "mask:MASK=10 image:IMAGE=11", "[]")
            .node(5, "SetNode", "IMAGE:IMAGE=13", "['pic']")
            .node(6, "GetNode", "", "['pic']")
            .node(3, "Show", "image:IMAGE=12", "[]")
            .link(10, "1.1 -> 2.0")
            .link(11, "1.0 -> 2.1")
            .link(13, "2.0 -> 5.0")
            .link(12, "6.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "image")).isEqualTo("[\"1\",0]");
  }

  @Test
  void goesRoundABypassedSubgraphByItsDefinition() {
    var sent =
        graph()
            .subgraph("Sub", "mask:MASK image:IMAGE", "image:IMAGE", new EditorJson())
            .bypassed(2, "Sub", "image:IMAGE=11", "[]")
            .node(3, "Show", "image:IMAGE=12", "[]")
            .link(11, "1.0 -> 2.0")
            .link(12, "2.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "image")).isEqualTo("[\"1\",0]");
    assertThat(sent.ids()).containsExactly("1", "3");
  }

  @Test
  void takesTheValueOfTheInstanceForABypassedNodeInside() {
    var sent =
        new EditorJson()
            .knowing(CLASSES)
            .subgraph(
                "Sub",
                "n:INT",
                "",
                new EditorJson()
                    .bypassed(21, "Number", "!n:INT=1", "[1]")
                    .node(22, "Count", "!n:INT=2", "[2]")
                    .link(1, "-10.0 -> 21.0")
                    .link(2, "21.0 -> 22.0"))
            .node(2, "Sub", "", "[42]")
            .convert();

    assertThat(sent.input("2:22", "n")).isEqualTo("42");
  }

  @Test
  void leavesAWidgetItsOwnValueWhereNothingFits() {
    var sent =
        graph()
            .bypassed(2, "None", "latent:LATENT=10", "[]")
            .node(3, "Count", "!n:INT=12", "[5]")
            .link(10, "1.2 -> 2.0")
            .link(12, "2.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "n")).isEqualTo("5");
  }

  @Test
  void leavesOutASocketWhereNothingFits() {
    var sent =
        graph()
            .bypassed(2, "None", "latent:LATENT=10", "[]")
            .node(3, "Show", "image:IMAGE=12", "[]")
            .link(10, "1.2 -> 2.0")
            .link(12, "2.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "image")).isEqualTo("-");
  }

  @Test
  void refusesACircle() {
    var sent =
        graph()
            .bypassed(2, "Two", "image:IMAGE=10 mask:MASK", "[]")
            .bypassed(4, "Two", "image:IMAGE=11 mask:MASK", "[]")
            .node(3, "Show", "image:IMAGE=12", "[]")
            .link(10, "4.0 -> 2.0")
            .link(11, "2.0 -> 4.0")
            .link(12, "2.0 -> 3.0")
            .convert();

    assertThat(sent.codes()).containsExactly("EDITOR_CANNOT_QUEUE");
  }

  @Test
  void findsNothingBehindAMutedNode() {
    var sent =
        graph()
            .muted(4, "Two", "image:IMAGE=11 mask:MASK", "[]")
            .bypassed(2, "Two", "image:IMAGE=10 mask:MASK", "[]")
            .node(3, "Show", "image:IMAGE=12", "[]")
            .link(11, "1.0 -> 4.0")
            .link(10, "4.0 -> 2.0")
            .link(12, "2.0 -> 3.0")
            .convert();

    assertThat(sent.input("3", "image")).isEqualTo("-");
  }
}
