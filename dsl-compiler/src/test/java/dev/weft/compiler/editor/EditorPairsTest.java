package dev.weft.compiler.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.editor.Verdict.Bucket;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Graphs that people saved, converted, beside what their editors queued. */
class EditorPairsTest {
  private static final CountedPage PAGE = new CountedPage("EditorPairsTest");

  /** All that a file may be refused with. */
  static final Set<String> REFUSALS =
      Set.of(
          "WEFT0204",
          "WEFT0215",
          "WEFT0216",
          "WEFT0217",
          "WEFT0218",
          "WEFT0219",
          "WEFT0220",
          "WEFT0221",
          "WEFT0222",
          "WEFT0223",
          "WEFT0234");

  @Test
  void noneIsWrongInSilence() throws IOException {
    assertThat(verdicts())
        .allSatisfy(
            (pair, verdict) ->
                assertThat(verdict.bucket())
                    .as(pair.number() + " " + verdict.differences())
                    .isNotEqualTo(Bucket.OTHER));
  }

  @Test
  void refusesForReasonsOfAClosedList() throws IOException {
    assertThat(verdicts().values())
        .filteredOn(verdict -> verdict.bucket() == Bucket.REFUSED)
        .allSatisfy(verdict -> assertThat(REFUSALS).contains(verdict.codes().split(" ")));
  }

  /**
   * Left aside are those whose halves cannot be equal: queued by an older rule, or not what is
   * saved.
   */
  @Test
  void convertsWhatTheCatalogKnowsAsTheEditorDid() throws IOException {
    List<Bucket> known =
        verdicts().entrySet().stream()
            .filter(entry -> isComparable(entry.getKey(), entry.getValue()))
            .map(entry -> entry.getValue().bucket())
            .toList();

    assertThat(known).hasSizeGreaterThan(60);
    long equal = known.stream().filter(bucket -> bucket == Bucket.EQUAL).count();
    assertThat(100.0 * equal / known.size()).isGreaterThanOrEqualTo(97);
  }

  private static boolean isComparable(Pair pair, Verdict verdict) {
    return pair.isConsistent()
        && pair.isKnown()
        && pair.optionsAreKnown()
        && verdict.bucket() != Bucket.RENUMBERED
        && verdict.bucket() != Bucket.INCOMPLETE;
  }

  @Test
  void isWhatThePageSays() throws IOException {
    PAGE.says(table(verdicts()));
  }

  private static Map<Pair, Verdict> verdicts() throws IOException {
    Map<Pair, Verdict> verdicts = new LinkedHashMap<>();
    for (Pair pair : Pair.all()) {
      verdicts.put(pair, Verdict.of(pair));
    }
    return verdicts;
  }

  private static String table(Map<Pair, Verdict> verdicts) {
    StringBuilder table = new StringBuilder("\n");
    table.append("| consistent pairs | all | equal | refused | else |\n|---|---|---|---|---|\n");
    Map<String, Predicate<Pair>> features = new LinkedHashMap<>();
    features.put("all", pair -> true);
    features.put(
        "of classes and options that the catalog knows", p -> p.isKnown() && p.optionsAreKnown());
    features.put("with classes that no catalog knows", pair -> !pair.isKnown());
    features.put("with reroutes", pair -> pair.count("Reroute") > 0);
    features.put("with primitives", pair -> pair.count("PrimitiveNode") > 0);
    features.put("with bypassed nodes", pair -> pair.count("mode4") > 0);
    features.put("with muted nodes", pair -> pair.count("mode2") > 0);
    features.put("with set and get", pair -> pair.count("SetGet") > 0);
    features.put("with subgraphs", pair -> pair.count("subgraphDefs") > 0);
    features.put("with group nodes", pair -> pair.count("groupNodes") > 0);
    features.put("with values as objects", p -> p.facts().get("flags").contains("objectWidgets"));
    features.put(
        "of editors that tell no version", p -> p.facts().get("frontendVersion").isEmpty());
    features.put("of editors from 1.16 to 1.27", pair -> minor(pair) >= 0 && minor(pair) < 28);
    features.put("of editors from 1.28 on", pair -> minor(pair) >= 28);
    features.forEach(
        (name, feature) -> {
          List<Verdict> of =
              verdicts.entrySet().stream()
                  .filter(e -> e.getKey().isConsistent() && feature.test(e.getKey()))
                  .map(Map.Entry::getValue)
                  .toList();
          long equal = of.stream().filter(v -> v.bucket() == Bucket.EQUAL).count();
          long refused = of.stream().filter(v -> v.bucket() == Bucket.REFUSED).count();
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %d | %d | %d |%n",
                  name,
                  of.size(),
                  equal,
                  refused,
                  of.size() - equal - refused));
        });
    table.append(
        "\n| became | consistent | known of them | changed after the run |\n|---|---|---|---|\n");
    for (Bucket bucket : Bucket.values()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s |%n",
              bucket.said(),
              numbers(verdicts, bucket, Pair::isConsistent),
              numbers(verdicts, bucket, pair -> pair.isConsistent() && pair.isKnown()),
              numbers(verdicts, bucket, pair -> !pair.isConsistent())));
    }
    table.append("\n| tolerated | pairs | inputs |\n|---|---|---|\n");
    for (Difference.Kind kind : Difference.Kind.values()) {
      List<Difference> tolerated =
          verdicts.entrySet().stream()
              .filter(e -> e.getKey().isConsistent())
              .flatMap(e -> e.getValue().differences().stream())
              .filter(d -> d.kind() == kind && d.isTolerated())
              .toList();
      long pairs =
          verdicts.entrySet().stream()
              .filter(e -> e.getKey().isConsistent())
              .filter(
                  e ->
                      e.getValue().differences().stream()
                          .anyMatch(d -> d.kind() == kind && d.isTolerated()))
              .count();
      if (!tolerated.isEmpty()) {
        table.append(
            String.format(Locale.ROOT, "| %s | %d | %s |%n", said(kind), pairs, inputs(tolerated)));
      }
    }
    table.append("\n| refused with | consistent pairs |\n|---|---|\n");
    Map<String, Long> codes =
        verdicts.entrySet().stream()
            .filter(e -> e.getKey().isConsistent())
            .filter(e -> e.getValue().bucket() == Bucket.REFUSED)
            .collect(
                Collectors.groupingBy(
                    e -> e.getValue().codes(), TreeMap::new, Collectors.counting()));
    codes.forEach((code, count) -> table.append("| " + code + " | " + count + " |\n"));
    return table.append('\n').toString();
  }

  private static String said(Difference.Kind kind) {
    return switch (kind) {
      case FILLED -> "the default of an input that the file has no value for";
      case GROWN -> "an input that its class got later";
      case UPLOAD -> "upload buttons and previews, sent by older editors";
      case REPLACED -> "`%…%`, replaced by the editor when it queued";
      case NODE, VALUE, LACKING, SURPLUS, RENAMED ->
          throw new IllegalArgumentException(kind.name());
    };
  }

  private static String inputs(List<Difference> differences) {
    Map<String, Long> counted =
        differences.stream()
            .collect(
                Collectors.groupingBy(
                    d -> "`" + d.classType() + "." + d.input() + "`",
                    TreeMap::new,
                    Collectors.counting()));
    return counted.entrySet().stream()
        .map(e -> e.getKey() + (e.getValue() > 1 ? " " + e.getValue() + "×" : ""))
        .collect(Collectors.joining(", "));
  }

  /** How many; which, where they are few and not as they should be. */
  private static String numbers(
      Map<Pair, Verdict> verdicts, Bucket bucket, Predicate<Pair> wanted) {
    List<String> numbers =
        verdicts.entrySet().stream()
            .filter(e -> e.getValue().bucket() == bucket && wanted.test(e.getKey()))
            .map(e -> e.getKey().number())
            .toList();
    boolean told = !numbers.isEmpty() && numbers.size() <= 6 && bucket != Bucket.EQUAL;
    return numbers.size() + (told ? ": " + String.join(", ", numbers) : "");
  }

  private static int minor(Pair pair) {
    String[] version = pair.facts().get("frontendVersion").split("\\.");
    return version.length < 2 ? -1 : Integer.parseInt(version[1]);
  }
}
