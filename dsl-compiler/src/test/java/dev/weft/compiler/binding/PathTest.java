package dev.weft.compiler.binding;

import static dev.weft.compiler.binding.Bound.node;
import static dev.weft.compiler.binding.Bound.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Label;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathTest {
  private static final String SAMPLER =
      node("3", "KSampler", "'positive': ['10', 0], 'negative': ['7', 0], 'seed': 1");
  private static final String PROMPT = node("6", "Encode", "'text': 'a', 'clip': ['4', 1]");
  private static final String NEGATIVE = node("7", "Encode", "'text': 'b', 'clip': ['4', 1]");
  private static final String LOADER = node("4", "Loader", "'name': 'sd'");
  private static final String GUIDANCE =
      node("10", "Guidance", "'conditioning': ['6', 0], 'guidance': 3.5");
  private static final String FLUX = nodes(SAMPLER, PROMPT, NEGATIVE, LOADER, GUIDANCE);

  /** A ControlNet hands on two conditionings, each by an output of its own. */
  private static final String CONTROLLED =
      nodes(
          node("3", "KSampler", "'positive': ['11', 0], 'negative': ['11', 1]"),
          node(
              "11",
              "ControlNetApplyAdvanced",
              "'strength': 1, 'positive': ['6', 0], 'negative': ['7', 0], 'image': ['12', 0]"),
          PROMPT,
          NEGATIVE,
          node("12", "LoadImage", "'image': 'pose.png'"));

  @Test
  void followsLinksOneByOne() {
    assertThat(target(FLUX, "KSampler.positive.conditioning.text")).isEqualTo("6.text");
    assertThat(target(FLUX, "KSampler.positive.conditioning.clip.name")).isEqualTo("4.name");
  }

  @Test
  void searchesUpstreamThroughAnyNumberOfNodes() {
    assertThat(target(FLUX, "KSampler.positive..text")).isEqualTo("6.text");
    assertThat(target(FLUX, "KSampler.positive..name")).isEqualTo("4.name");
  }

  @Test
  void searchBeginsWithTheNodeReached() {
    assertThat(target(FLUX, "KSampler.negative..text")).isEqualTo("7.text");
    assertThat(target(FLUX, "KSampler..seed")).isEqualTo("3.seed");
  }

  @Test
  void searchCanLeadToALinkThatIsFollowed() {
    assertThat(target(FLUX, "KSampler.positive..clip.name")).isEqualTo("4.name");
  }

  @Test
  void searchTakesTheNearestOfSeveral() {
    String json =
        nodes(
            node("1", "Save", "'images': ['2', 0]"),
            node("2", "Scale", "'image': ['3', 0], 'width': 1"),
            node("3", "Scaled", "'image': ['4', 0], 'width': 2"),
            node("4", "Load", "'image': 'a.png', 'width': 3"));

    assertThat(target(json, "Save..width")).isEqualTo("2.width");
  }

  @Test
  void searchGoesOnAlongALinkOfTheSameName() {
    String json =
        nodes(
            node("1", "Save", "'images': ['2', 0]"),
            node("2", "Scale", "'image': ['3', 0]"),
            node("3", "Blur", "'image': ['4', 0]"),
            node("4", "Load", "'image': 'a.png'"));

    assertThat(target(json, "Save..image")).isEqualTo("4.image");
  }

  @Test
  void searchNeverLeavesALinkOfTheSameNameForAnotherBranch() {
    String json =
        nodes(
            node("1", "Sampler", "'positive': ['2', 0]"),
            node("2", "Encode", "'text': ['3', 0], 'clip': ['4', 0]"),
            node("3", "Words", "'value': 'a lighthouse'"),
            node("4", "Styler", "'text': 'not this one'"));
    Bound bound = bind(json, "Sampler.positive..text");

    assertThat(bound.codes()).containsExactly(DiagnosticCode.LITERAL_NEEDED);
    assertThat(bound.diagnostics().get(0).help().orElseThrow())
        .contains("`Sampler.positive.text.value`");
  }

  @Test
  void searchKeepsToTheOutputItCameBy() {
    assertThat(target(CONTROLLED, "KSampler.positive..text")).isEqualTo("6.text");
    assertThat(target(CONTROLLED, "KSampler.negative..text")).isEqualTo("7.text");
    assertThat(target(CONTROLLED, "KSampler.positive..image")).isEqualTo("12.image");
  }

  @Test
  void searchThatComesByBothOutputsFindsBoth() {
    assertThat(bind(CONTROLLED, "KSampler..text").codes())
        .containsExactly(DiagnosticCode.AMBIGUOUS_UPSTREAM);
    assertThat(target(CONTROLLED, "KSampler..strength")).isEqualTo("11.strength");
  }

  @Test
  void circlesEnd() {
    String json = nodes(node("1", "A", "'x': ['2', 0], 'n': 1"), node("2", "B", "'x': ['1', 0]"));

    assertThat(bind(json, "A..nothing").codes()).containsExactly(DiagnosticCode.NOT_FOUND_UPSTREAM);
    assertThat(bind(json, "A..x").codes()).containsExactly(DiagnosticCode.LITERAL_NEEDED);
    assertThat(target(json, "B..n")).isEqualTo("1.n");
  }

  @Test
  void searchPassesLinksThatLeadNowhere() {
    String json =
        nodes(node("1", "A", "'x': ['99', 0], 'y': ['2', 0]"), node("2", "B", "'text': 't'"));

    assertThat(target(json, "A..text")).isEqualTo("2.text");
  }

  @Test
  void showsBothWhenTwoAreEquallyNear() {
    String json =
        nodes(
            node("1", "Sampler", "'positive': ['2', 0], 'negative': ['3', 0]"),
            node("2", "Encode", "'text': 'a'"),
            node("3", "Encode", "'text': 'b'"));
    Bound bound = bind(json, "Sampler..text");

    assertThat(bound.codes()).containsExactly(DiagnosticCode.AMBIGUOUS_UPSTREAM);
    assertThat(bound.diagnostics().get(0).related())
        .extracting(Label::text)
        .containsExactly(
            "of `Encode` (node 2): `Sampler.positive.text`",
            "of `Encode` (node 3): `Sampler.negative.text`");
  }

  @Test
  void oneNodeReachedOnTwoWaysIsOne() {
    String json =
        nodes(
            node("1", "Sampler", "'positive': ['2', 0], 'negative': ['3', 0]"),
            node("2", "Encode", "'clip': ['4', 0]"),
            node("3", "Encode", "'clip': ['4', 0]"),
            node("4", "Loader", "'name': 'sd'"));

    assertThat(target(json, "Sampler..name")).isEqualTo("4.name");
  }

  @Test
  void longChainsAreSearchedInTime() {
    int length = 19_000;
    String chain =
        IntStream.range(0, length)
            .mapToObj(i -> node("n" + i, "Step", "'in': ['n" + (i + 1) + "', 0]"))
            .collect(Collectors.joining(", "));
    String json =
        nodes(node("s", "Save", "'in': ['n0', 0]"), chain, node("n" + length, "End", "'n': 1"));

    assertThat(target(json, "Save..n")).isEqualTo("n" + length + ".n");
  }

  @Test
  void pointsAtTheWordThatIsWrong() {
    Diagnostic diagnostic = bind(FLUX, "KSampler.positive.conditionin.text").diagnostics().get(0);

    assertThat(diagnostic.primary().span().text()).isEqualTo("conditionin");
    assertThat(diagnostic.help()).isEqualTo(Optional.of("did you mean `conditioning`?"));
  }

  @Test
  void quotedNamesTakeDotsAndBlanks() {
    String json = nodes(node("1", "A", "'values.a': 1.5, 'image 1': 'x'"));

    assertThat(target(json, "A.\"values.a\"")).isEqualTo("1.values.a");
    assertThat(target(json, "A.\"image 1\"")).isEqualTo("1.image 1");
  }

  private static String target(String json, String path) {
    return bind(json, path).target();
  }

  private static Bound bind(String json, String path) {
    return Bound.of(json, "param p: json -> " + path);
  }
}
