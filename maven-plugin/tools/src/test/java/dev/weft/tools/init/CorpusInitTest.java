package dev.weft.tools.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.support.SharedMaterial;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What first mappings of workflows are worth that people saved. */
class CorpusInitTest {
  private static final double ENOUGH = 0.95;
  private static final double GOOD = 0.9;

  @TempDir private Path project;

  @ParameterizedTest
  @CsvSource({"api, \\d+\\.json", "ui, \\d+\\.json", "pairs, \\d+\\.ui\\.json"})
  void nearlyAllThatCanBeReadGetAMappingThatCompilesWithoutAWarning(String folder, String name)
      throws IOException {
    int read = 0;
    int mapped = 0;
    StringBuilder others = new StringBuilder();
    for (Path file : SharedMaterial.files("corpus/" + folder, name)) {
      FirstMapping.Result result = new Corpus(project).map(file);
      boolean readable = result.draft().isPresent() || !isOfTheFile(result);
      boolean good = result.draft().isPresent() && Corpus.warnings(result).isEmpty();
      read += readable ? 1 : 0;
      mapped += good ? 1 : 0;
      if (readable && !good) {
        others.append(' ').append(file.getFileName());
        result.objections().forEach(d -> others.append(' ').append(d.code().id()));
      }
    }
    System.out.println(
        "first mappings of " + folder + ": " + mapped + " of " + read + ", not of" + others);
    assertThat(read).isPositive();
    assertThat(mapped / (double) read).isGreaterThanOrEqualTo(ENOUGH);
  }

  /** Errors of reading have codes below 0300. */
  private static boolean isOfTheFile(FirstMapping.Result result) {
    return result.objections().stream()
        .filter(Diagnostic::isError)
        .anyMatch(diagnostic -> diagnostic.code().id().compareTo("WEFT0300") < 0);
  }

  @ParameterizedTest
  @CsvSource({"labels.txt, 30", "labels-unseen.txt, 10"})
  void whatPeopleLookForIsFound(String resource, int files) throws IOException {
    Map<String, Map<String, Set<String>>> labels = labels(resource);
    Map<String, int[]> counts = new TreeMap<>();
    StringBuilder wrong = new StringBuilder();
    for (String file : labels.keySet()) {
      Path saved = SharedMaterial.path("corpus/api/" + file + ".json");
      Map<String, Set<String>> found = found(new Corpus(project).map(saved));
      for (String role : ROLES.values().stream().distinct().toList()) {
        Set<String> wanted = labels.get(file).getOrDefault(role, Set.of());
        Set<String> got = found.getOrDefault(role, Set.of());
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(got);
        int[] count = counts.computeIfAbsent(role, any -> new int[3]);
        count[0] += wanted.size();
        count[1] += got.size();
        count[2] += both.size();
        if (!wanted.equals(got)) {
          wrong.append(file).append(' ').append(role).append(": ").append(wanted);
          wrong.append(" but found ").append(got).append('\n');
        }
      }
    }
    counts.forEach(
        (role, count) ->
            System.out.printf(
                "%s: %d labelled, %d found, %d of them right%n",
                role, count[0], count[1], count[2]));
    System.out.print(wrong);
    assertThat(labels).hasSize(files);
    assertThat(counts)
        .allSatisfy(
            (role, count) -> {
              assertThat(count[2] / (double) count[0]).as("recall").isGreaterThanOrEqualTo(GOOD);
              assertThat(count[2] / (double) count[1]).as("precision").isGreaterThanOrEqualTo(GOOD);
            });
  }

  private static final Map<Role, String> ROLES =
      Map.of(
          Role.PROMPT, "prompt",
          Role.NEGATIVE, "negative",
          Role.SEED, "seed",
          Role.SIZE, "size",
          Role.STEPS, "steps",
          Role.MODEL, "model",
          Role.LORA, "lora",
          Role.FILE, "file");

  private static Map<String, Set<String>> found(FirstMapping.Result result) {
    Map<String, Set<String>> found = new TreeMap<>();
    result.draft().stream()
        .flatMap(draft -> draft.statements().stream())
        .filter(statement -> ROLES.containsKey(statement.role()))
        .forEach(
            statement ->
                statement.inputs().stream()
                    .filter(input -> statement.role() != Role.LORA || !input.isNumber())
                    .forEach(
                        input ->
                            found
                                .computeIfAbsent(
                                    ROLES.get(statement.role()), any -> new HashSet<>())
                                .add(input.key())));
    return found;
  }

  private static Map<String, Map<String, Set<String>>> labels(String resource) throws IOException {
    Map<String, Map<String, Set<String>>> labels = new TreeMap<>();
    try (InputStream in = CorpusInitTest.class.getResourceAsStream(resource)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (String line : lines) {
        if (!line.startsWith("#")) {
          String[] words = line.split(" ", -1);
          labels
              .computeIfAbsent(words[0], any -> new TreeMap<>())
              .put(words[1], Arrays.stream(words).skip(2).collect(Collectors.toSet()));
        }
      }
    }
    return labels;
  }
}
