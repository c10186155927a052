package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceStore;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is larger than anybody writes or saves is answered by the limit, and not looked at. */
class SizeLimitsTest {
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String SAVE =
      "\"1\": {\"class_type\": \"SaveImage\", \"inputs\": {\"images\": [\"2\", 0]}}";
  private static final String MAPPING =
      "package a\nworkflow A from \"a.json\" { output images <- #1 }\n";

  @Test
  void readsMappingsUpToTheLimit() {
    String comment = "//" + " ".repeat((256 << 10) - MAPPING.length() - 2);
    assertThat(MAPPING + comment).hasSize(256 << 10);
    assertThat(compile(MAPPING + comment, "{" + SAVE + "}").hasErrors()).isFalse();
    assertThat(told(MAPPING + comment + "x", "{" + SAVE + "}"))
        .containsExactly("this file is larger than 256 KB");
  }

  @Test
  void readsWorkflowsUpToTheLimit() {
    assertThat(compile(MAPPING, nodes(19_999)).hasErrors()).isFalse();
    assertThat(told(MAPPING, nodes(20_000))).containsExactly("`a.json` has more than 20000 nodes");
    assertThat(told(MAPPING, inputs(100_000)))
        .containsExactly("`a.json` has more than 100000 inputs");
    assertThat(told(MAPPING, "{" + SAVE + "}" + " ".repeat(16 << 20)))
        .containsExactly("`a.json` is larger than 16 MB");
  }

  @Test
  void addsUpTheGraphsOfAMapping() {
    String three =
        IntStream.range(0, 3)
            .mapToObj("workflow A%d from \"a.json\" { output images <- #1 }\n"::formatted)
            .collect(Collectors.joining("", "package a\n", ""));
    assertThat(told(three, nodes(15_000)))
        .containsExactly("the workflows of this file have more than 20000 nodes together");
  }

  @Test
  void addsUpTheStatementsOfFragments() {
    String fragment =
        IntStream.range(0, 200)
            .mapToObj("param p%d: int = 1\n"::formatted)
            .collect(Collectors.joining("", "fragment F {", "}\n"));
    String workflows =
        IntStream.range(0, 60)
            .mapToObj("workflow A%d from \"a.json\" use F { output images <- #1 }\n"::formatted)
            .collect(Collectors.joining());
    assertThat(told("package a\n" + fragment + workflows, "{" + SAVE + "}"))
        .contains("the workflows of this file use more than 10000 statements of fragments");
  }

  @Test
  void followsDerivedValuesUpToALimit() {
    String lets =
        IntStream.range(0, 5000)
            .mapToObj(i -> "let l" + i + " = l" + (i + 1) + " + 1\n")
            .collect(Collectors.joining());
    String mapping = MAPPING.replace("}", lets + "let l5000 = 1 }");
    assertThat(told(mapping, "{" + SAVE + "}"))
        .containsExactly("more than 100 values in a row are computed of each other");
  }

  @Test
  void readsLongRowsInTimeThatGrowsWithThem() {
    String nodes = "#1, ".repeat(30_000);
    String deep = "a.".repeat(60_000);
    long start = THREADS.getCurrentThreadCpuTime();

    assertThat(told(MAPPING.replace("}", "bypass " + nodes + "#1 }"), "{" + SAVE + "}"))
        .isNotEmpty();
    assertThat(told(MAPPING.replace("package a", "package " + deep + "a"), "{" + SAVE + "}"))
        .containsExactly("this package has a name of 120001 characters");
    assertThat(THREADS.getCurrentThreadCpuTime() - start).isLessThan(2_000_000_000L);
  }

  @Test
  void takesAsManyRemovalsInARowAsAPersonWrites() {
    String row = "toggle t%d = on " + "bypass #1 ".repeat(200);
    assertThat(told(MAPPING.replace("}", row.formatted(0) + "bypass #1 }"), "{" + SAVE + "}"))
        .containsExactly("this toggle has more than 200 `bypass` and `mute` in a row");
    assertThat(told(MAPPING.replace("}", "bypass #1 ".repeat(300) + "}"), "{" + SAVE + "}"))
        .noneMatch(message -> message.startsWith("this toggle"));
    long start = THREADS.getCurrentThreadCpuTime();

    String rows = IntStream.range(0, 120).mapToObj(row::formatted).collect(Collectors.joining());
    assertThat(told(MAPPING.replace("}", rows + "}"), "{" + SAVE + "}"))
        .noneMatch(message -> message.startsWith("this toggle"));
    String conditions = "toggle t = on bypass #1 " + "bypass #1 when t ".repeat(1000);
    assertThat(told(MAPPING.replace("}", conditions + "}"), "{" + SAVE + "}"))
        .noneMatch(message -> message.startsWith("this toggle"));
    assertThat(THREADS.getCurrentThreadCpuTime() - start).isLessThan(4_000_000_000L);
  }

  @Test
  void showsTheEndsOfEndlessNames() {
    String title = "*/".repeat(1 << 20);
    String node =
        "\"2\": {\"class_type\": \"LoadImage\", \"_meta\": {\"title\": \"%s\"}, \"inputs\": {}}"
            .formatted(title);
    Compilation result =
        compile(MAPPING.replace("#1", "LoadImage"), "{" + SAVE + ", " + node + "}");
    assertThat(result.hasErrors()).isTrue();
    assertThat(SnippetFormatter.plain().formatAll(result.diagnostics())).hasSizeLessThan(20_000);
  }

  private static String nodes(int others) {
    return IntStream.range(0, others)
        .mapToObj(i -> "\"n" + i + "\": {\"class_type\": \"Other\", \"inputs\": {}}")
        .collect(Collectors.joining(",\n", "{" + SAVE + ",\n", "}"));
  }

  private static String inputs(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"i" + i + "\": 1")
        .collect(
            Collectors.joining(
                ", ", "{" + SAVE + ", \"2\": {\"class_type\": \"Other\", \"inputs\": {", "}}}"));
  }

  private static List<String> told(String mapping, String workflow) {
    return compile(mapping, workflow).diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() != DiagnosticCode.LINK_TO_NOTHING)
        .filter(Diagnostic::isError)
        .map(Diagnostic::message)
        .toList();
  }

  private static Compilation compile(String mapping, String workflow) {
    Path file = ROOT.resolve("a.weft");
    SourceStore store =
        OverlayStore.inMemory(ROOT, Map.of(file, mapping, ROOT.resolve("a.json"), workflow));
    return new MappingCompiler(store, ProjectCatalog.bundled()).compile(List.of(file), "test");
  }
}
