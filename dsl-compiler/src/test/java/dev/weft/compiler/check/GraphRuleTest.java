package dev.weft.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.CatalogReader;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.ApiFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a graph that no server takes, and that nothing is said where it may. */
class GraphRuleTest {
  private static final String CLASSES =
      """
      {
        "Source": {"output": ["IMAGE", "LATENT", "IMAGE,MASK", "*", ["a", "b"], "COMFY_MATCHTYPE_V3", "INT"]},
        "Sink": {
          "output_node": true,
          "input": {
            "optional": {
              "image": ["IMAGE"], "latent": ["LATENT"], "either": ["MASK, LATENT"], "any": ["*"],
              "choice": [["a", "b"]], "combo": ["COMBO", {"options": ["a"]}], "number": ["FLOAT,INT"],
              "match": ["COMFY_MATCHTYPE_V3", {"template": {"allowed_types": "IMAGE"}}],
              "mode": ["COMFY_DYNAMICCOMBO_V3", {"options": [
                {"key": "plain", "inputs": {}},
                {"key": "masked", "inputs": {"required": {"mask": ["MASK"]}}}]}],
              "many": ["COMFY_AUTOGROW_V3", {"template": {
                "input": {"required": {"one": ["IMAGE"]}}, "prefix": "one", "min": 2, "max": 4}}]
            }
          }
        }
      }
      """;

  private static final String TWO = "\"many.one0\": [\"1\", 0], \"many.one1\": [\"1\", 0]";

  @ParameterizedTest
  @CsvSource({
    "image, 0",
    "image, 2",
    "image, 3",
    "image, 5",
    "image, -7",
    "latent, 1",
    "either, 1",
    "either, 2",
    "any, 0",
    "any, 4",
    "choice, 4",
    "choice, 3",
    "combo, 4",
    "number, 6",
    "match, 1",
    "mode, 0",
    "mode.mask, 0",
    "unknown, 0",
    "unknown, 99",
    "many.one0, 0"
  })
  void linksThatMayFitAreLeftAlone(String input, int slot) {
    assertThat(places(new UnfitLinks(), sink("\"" + input + "\": [\"1\", " + slot + "]")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "image, 1, '`image` takes IMAGE, this is LATENT'",
    "latent, 0, '`latent` takes LATENT, this is IMAGE'",
    "either, 0, '`either` takes MASK, LATENT, this is IMAGE'",
    "latent, 4, '`latent` takes LATENT, this is COMBO'",
    "combo, 0, '`combo` takes COMBO, this is IMAGE'",
    "number, 0, '`number` takes FLOAT,INT, this is IMAGE'",
    "image, 7, '`Source` has 7 outputs, counted from 0'",
    "image, -8, '`Source` has 7 outputs, counted from 0'",
    "many.one0, 1, '`many.one0` takes IMAGE, this is LATENT'"
  })
  void linksThatNeverFitAreTold(String input, int slot, String told) {
    String graph = sink("\"" + input + "\": [\"1\", " + slot + "]");

    assertThat(places(new UnfitLinks(), graph)).containsExactly(told);
  }

  @Test
  void membersOfTheChosenOptionAreJudged() {
    assertThat(places(new MissingInputs(), sink("\"mode\": \"masked\", " + TWO)))
        .containsExactly("lacks `mode.mask`");
    assertThat(places(new MissingInputs(), sink("\"mode\": \"plain\", " + TWO))).isEmpty();
    assertThat(places(new MissingInputs(), sink(TWO))).isEmpty();
    assertThat(
            places(
                new UnfitLinks(), sink("\"mode\": \"masked\", \"mode.mask\": [\"1\", 1], " + TWO)))
        .containsExactly("`mode.mask` takes MASK, this is LATENT");
  }

  @Test
  void asManyMembersAsAreNeededAreMissed() {
    assertThat(places(new MissingInputs(), sink("\"many.one0\": [\"1\", 0]")))
        .containsExactly("lacks `many.one1`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[\"1\", \"0\"]", "[\"1\", 0.0]", "[\"1\"]", "[]", "[\"1\", 0, 0]", "[7, 0]"})
  void listsThatAreNoLinksAreTold(String list) {
    assertThat(places(new MalformedLinks(), sink("\"image\": " + list))).hasSize(1);
    assertThat(places(new MalformedLinks(), sink("\"unknown\": " + list))).isEmpty();
  }

  @Test
  void whatNoOutputNeedsIsNotLookedAt() {
    String apart =
        "{\"9\": {\"class_type\": \"Source\", \"inputs\": {\"a\": [\"8\", 0], \"b\": [\"9\", 0]}},"
            + sink(TWO).substring(1);

    assertThat(Stream.of(new LinksToNothing(), new LinkCycles()).map(rule -> places(rule, apart)))
        .containsOnly(List.of());
  }

  @Test
  void anEditorsClassThatTheCatalogKnowsIsNone() {
    String graph = "{\"1\": {\"class_type\": \"Reroute\", \"inputs\": {}}}";
    NodeCatalog known = catalog("{\"Reroute\": {\"output\": [\"*\"]}}");

    assertThat(places(new EditorOnlyNodes(), graph)).containsExactly("no server has this class");
    assertThat(places(new EditorOnlyNodes(), graph, known)).isEmpty();
  }

  @Test
  void aNodeThatNeedsItselfIsACircle() {
    assertThat(places(new LinkCycles(), sink("\"any\": [\"2\", 0]")))
        .containsExactly("node 2 needs 2");
  }

  private static String sink(String inputs) {
    return """
        {
          "1": {"class_type": "Source", "inputs": {}},
          "2": {"class_type": "Sink", "inputs": {%s}}
        }
        """
        .formatted(inputs)
        .strip();
  }

  private static List<String> places(GraphRule rule, String graph) {
    return places(rule, graph, catalog(CLASSES));
  }

  private static List<String> places(GraphRule rule, String graph, NodeCatalog catalog) {
    DiagnosticSink sink = new DiagnosticSink();
    ServedGraph served =
        new ServedGraph(
            ApiFormat.read(SourceFile.of("a.json", graph), sink).orElseThrow(),
            catalog,
            Set.of(),
            Set.of(),
            Set.of());
    return rule.places(served).stream().map(Label::text).toList();
  }

  private static NodeCatalog catalog(String json) {
    return CatalogReader.read(SourceFile.of("nodes.json", json), new DiagnosticSink());
  }
}
