package dev.weft.workflow.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.workflow.Parameter.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which node of one graph is which of another. */
class PairingTest {
  private static final String TWO_PROMPTS =
      """
      {
        "1": {"class_type": "Loader", "inputs": {"name": "a"}},
        "2": {"class_type": "Encode", "inputs": {"text": "good", "clip": ["1", 1]}},
        "3": {"class_type": "Encode", "inputs": {"text": "bad", "clip": ["1", 1]}},
        "4": {"class_type": "Sampler", "inputs": {"steps": 20, "positive": ["2", 0], "negative": ["3", 0]}},
        "5": {"class_type": "Save", "inputs": {"images": ["4", 0]}}
      }
      """;

  private static final String TWO_BRANCHES =
      """
      {
        "1": {"class_type": "Load", "inputs": {"image": "a"}},
        "2": {"class_type": "Save", "inputs": {"images": ["1", 0], "prefix": "one"}},
        "3": {"class_type": "Load", "inputs": {"image": "b"}},
        "4": {"class_type": "Save", "inputs": {"images": ["3", 0], "prefix": "two"}}
      }
      """;

  private static ReadGraph graph(String json) {
    return ReadGraph.of(json);
  }

  private static List<Comparison> pair(String expected, String found, Target... free) {
    return Pairing.of(graph(expected), graph(found), Set.of(free));
  }

  /** The same graph with each id that is a digit in another form. */
  private static String renumbered(String json, String form) {
    return json.replaceAll("\"([1-9])\"", form);
  }

  @Test
  void idsSayWhichIsWhichWhereTheyAgree() {
    List<Comparison> ways = pair(TWO_BRANCHES, TWO_BRANCHES);

    assertThat(ways).hasSize(1);
    assertThat(ways.get(0).pairs()).isEqualTo(Map.of("1", "1", "2", "2", "3", "3", "4", "4"));
    assertThat(ways.get(0).score(Set.of())).isEqualTo(new Score(0, 0, 0, 0, 0));
  }

  @Test
  void linksSayItUnderOtherIds() {
    List<Comparison> ways = pair(TWO_PROMPTS, renumbered(TWO_PROMPTS, "\"9$1\""));

    assertThat(ways).hasSize(1);
    assertThat(ways.get(0).pairs()).containsEntry("2", "92").containsEntry("3", "93");
    assertThat(ways.get(0).score(Set.of())).isEqualTo(new Score(0, 0, 0, 0, 5));
  }

  @Test
  void linksSayItAgainstIdsThatAreThereByChance() {
    String moved =
        TWO_PROMPTS
            .replace("\"2\"", "\"x\"")
            .replace("\"3\"", "\"2\"")
            .replace("\"x\"", "\"3\"")
            .replace("\"1\"", "\"7\"")
            .replace("\"4\"", "\"8\"")
            .replace("\"5\"", "\"9\"");

    assertThat(pair(TWO_PROMPTS, moved).get(0).pairs())
        .containsEntry("2", "3")
        .containsEntry("3", "2");
  }

  @Test
  void valuesThatNothingSetsSayItOfWhatIsAlike() {
    String other = renumbered(TWO_BRANCHES, "\"9$1\"");
    List<Comparison> ways =
        pair(TWO_BRANCHES, other, new Target("1", "image"), new Target("3", "image"));

    assertThat(ways).hasSize(1);
    assertThat(ways.get(0).pairs()).containsEntry("1", "91").containsEntry("3", "93");
  }

  @Test
  void whatNothingTellsApartHasSeveralAnswers() {
    String expected = TWO_BRANCHES.replace("\"two\"", "\"one\"");
    List<Comparison> ways =
        pair(
            expected,
            renumbered(expected, "\"9$1\""),
            new Target("1", "image"),
            new Target("3", "image"));

    assertThat(ways).hasSize(2);
    assertThat(ways.get(0).score(Set.of(new Target("1", "image"), new Target("3", "image"))))
        .isEqualTo(new Score(0, 0, 0, 0, 4));
  }

  @Test
  void titlesTellApartToo() {
    String titled =
        TWO_BRANCHES
            .replace("\"two\"", "\"one\"")
            .replace("\"1\": {", "\"1\": {\"_meta\": {\"title\": \"Left\"}, ")
            .replace("\"3\": {", "\"3\": {\"_meta\": {\"title\": \"Right\"}, ");
    List<Comparison> ways =
        pair(
            titled,
            renumbered(titled, "\"9$1\""),
            new Target("1", "image"),
            new Target("3", "image"));

    assertThat(ways).hasSize(1);
    assertThat(ways.get(0).pairs()).containsEntry("1", "91").containsEntry("2", "92");
  }

  @Test
  void whatDiffersIsTold() {
    String found =
        TWO_PROMPTS
            .replace("\"steps\": 20", "\"steps\": 21")
            .replace("\"5\": {\"class_type\": \"Save\"", "\"5\": {\"class_type\": \"Preview\"");
    Comparison comparison = pair(TWO_PROMPTS, found).get(0);

    assertThat(comparison.score(Set.of())).isEqualTo(new Score(1, 1, 1, 0, 0));
    assertThat(comparison.differences(Set.of()))
        .satisfiesExactly(
            steps ->
                assertThat(steps)
                    .isInstanceOfSatisfying(
                        Difference.Input.class,
                        input -> assertThat(input.name()).isEqualTo("steps")),
            save ->
                assertThat(save)
                    .isInstanceOfSatisfying(
                        Difference.Lacking.class,
                        lacking -> assertThat(lacking.node().id()).isEqualTo("5")));
    assertThat(comparison.differences(Set.of(new Target("4", "steps")))).hasSize(1);
    assertThat(comparison.more()).extracting(ReadNode::classType).containsExactly("Preview");
  }

  @Test
  void aResultThatIsNotSentIsMissed() {
    String sent = TWO_BRANCHES.replaceFirst("(?s),\\s*\"3\".*", "}");
    Comparison comparison = pair(sent, TWO_BRANCHES).get(0);

    assertThat(SavedEnds.of(graph(TWO_BRANCHES)).missed(comparison))
        .extracting(ReadNode::id)
        .containsExactly("4");
    assertThat(SavedEnds.of(graph(sent)).missed(comparison)).isEmpty();
  }

  @Test
  void valuesAreTheSameHoweverTheyAreWritten() {
    String found =
        TWO_PROMPTS.replace("\"steps\": 20", "\"steps\": 2e1").replace("good", "\\u0067ood");

    assertThat(pair(TWO_PROMPTS, found).get(0).differences(Set.of())).isEmpty();
  }

  @Test
  void aThousandNodesThatAreAlikeAreNoWorkWithoutEnd() {
    StringBuilder one = new StringBuilder("{");
    StringBuilder other = new StringBuilder("{");
    for (int i = 0; i < 1000; i++) {
      String separator = i == 0 ? "" : ",";
      String node = "\": {\"class_type\": \"Load\", \"inputs\": {}}";
      one.append(separator).append("\"").append(i).append(node);
      other.append(separator).append("\"").append(i + 5000).append(node);
    }

    assertThat(pair(one + "}", other + "}")).isNotEmpty();
  }

  @Test
  void aFileThatIsMadeToTakeLongDoesNot() {
    StringBuilder other = new StringBuilder(TWO_PROMPTS.strip());
    other.setLength(other.length() - 1);
    for (int i = 0; i < 20_000; i++) {
      other
          .append(",\"x")
          .append(i)
          .append("\": {\"class_type\": \"Encode\", \"inputs\": {\"clip\": [\"1\", 1]}}");
    }
    String made = renumbered(other + "}", "\"9$1\"");

    assertThat(pair(TWO_PROMPTS, made).get(0).pairs()).containsEntry("2", "92");
  }
}
