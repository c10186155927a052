package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.LineFormatter;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a sound project: a class comes of it, or an error says why not. */
class MappingCompilerPropertyTest {
  private static final Path CASES = Path.of("src/test/cases");
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final Path MAPPING = ROOT.resolve("mapping.weft");
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"\\n]*\"|[\\p{L}_][\\p{L}\\p{N}_]*|\\d+|\\.\\.|->|<-|\\s+|.");

  /** What is done to one token. */
  enum Damage {
    DELETE,
    DOUBLE,
    REPLACE_BY_ANOTHER,
    SWAP_WITH_NEXT
  }

  record Change(Damage damage, int at, int other) {}

  /** A mapping and the workflow that it names. */
  record Project(String mapping, Path workflow, String graph) {

    static Project read(String name) {
      Path folder = CASES.resolve(name);
      Path graph = only(folder, ".json");
      return new Project(
          text(only(folder, ".weft")), ROOT.resolve(graph.getFileName()), text(graph));
    }

    private static Path only(Path folder, String ending) {
      try (Stream<Path> files = Files.list(folder)) {
        return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String text(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Compilation compile(String mapping, String graph) {
      SourceStore store = OverlayStore.inMemory(ROOT, Map.of(MAPPING, mapping, workflow, graph));
      return new MappingCompiler(store, ProjectCatalog.bundled()).compile(List.of(MAPPING), "test");
    }
  }

  @Property(tries = 1000)
  void anyDamageToTheMappingIsAnswered(
      @ForAll("projects") Project project, @ForAll("changes") List<Change> changes) {
    check(project.compile(damaged(project.mapping(), changes), project.graph()));
  }

  @Property(tries = 300)
  void anyDamageToTheWorkflowIsAnswered(
      @ForAll("projects") Project project, @ForAll("changes") List<Change> changes) {
    check(project.compile(project.mapping(), damaged(project.graph(), changes)));
  }

  private static void check(Compilation result) {
    boolean generated = !result.mappings().get(0).units().isEmpty();
    boolean empty =
        result.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.NOTHING_TO_GENERATE);
    assertThat(generated || empty).isNotEqualTo(result.hasErrors());
    assertThat(SnippetFormatter.plain().formatAll(result.diagnostics())).doesNotContain("null");
    assertThat(new LineFormatter().formatAll(result.diagnostics())).doesNotContain("Exception");
  }

  private static String damaged(String text, List<Change> changes) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    for (Change change : changes) {
      int at = change.at() % tokens.size();
      int other = change.other() % tokens.size();
      switch (change.damage()) {
        case DELETE -> tokens.set(at, "");
        case DOUBLE -> tokens.set(at, tokens.get(at) + tokens.get(at));
        case REPLACE_BY_ANOTHER -> tokens.set(at, tokens.get(other));
        case SWAP_WITH_NEXT -> {
          int next = (at + 1) % tokens.size();
          String moved = tokens.set(at, tokens.get(next));
          tokens.set(next, moved);
        }
      }
    }
    return String.join("", tokens);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 100_000);
    return Combinators.combine(Arbitraries.of(Damage.class), places, places)
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<Project> projects() {
    return Arbitraries.of(
            "codegen/text-to-image",
            "language/descriptor",
            "language/each-controls",
            "language/each-repeats",
            "language/preset",
            "language/shape-required",
            "language/toggle-nodes")
        .map(Project::read);
  }
}
