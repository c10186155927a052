package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/protocol.md says is tested is tested: each pitfall has a row, each row a test. */
class PitfallsTest {
  private static final Path PROJECT = Path.of("../..");
  private static final Path PAGE = PROJECT.resolve("docs/protocol.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| (P\\d+) \\| (\\S.*\\S) \\| (\\S.*\\S) \\|$", Pattern.MULTILINE);
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

  private static final Pattern ANNOTATION =
      Pattern.compile("^  @(Test|ParameterizedTest|Property)\\b", Pattern.MULTILINE);

  @Test
  void eachHasARow() throws IOException {
    assertThat(rows().map(row -> row.group(1)))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 44).mapToObj(i -> "P" + i).toList());
  }

  @Test
  void eachRowNamesATestOrSaysWhyThereIsNone() throws IOException {
    assertThat(rows().map(row -> row.group(3)))
        .allMatch(tests -> TEST.matcher(tests).find() || tests.startsWith("None applies: "));
  }

  @Test
  void eachTestIsThere() throws IOException {
    Map<String, String> sources = sources();
    List<String> missing = new ArrayList<>();
    for (MatchResult test : TEST.matcher(Files.readString(PAGE)).results().toList()) {
      if (!isTest(sources.getOrDefault(test.group(1), ""), test.group(2))) {
        missing.add(test.group());
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Whether a method of that name is annotated as a test, behind the end of the one before it. */
  private static boolean isTest(String source, String name) {
    int method = source.indexOf("\n  void " + name + "(");
    String before = source.substring(0, Math.max(method, 0));
    return ANNOTATION.matcher(before.substring(before.lastIndexOf("\n  }\n") + 1)).find();
  }

  private static Stream<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(PAGE)).results();
  }

  /** By the names of the classes. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (String module :
        List.of("dsl-compiler", "runtime/workflow", "runtime/client", "runtime/testkit")) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src/test/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
          sources.merge(
              file.getFileName().toString().replace(".java", ""),
              Files.readString(file),
              String::concat);
        }
      }
    }
    return sources;
  }
}
