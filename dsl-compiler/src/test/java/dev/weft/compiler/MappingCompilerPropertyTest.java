package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.LineFormatter;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.source.DiskStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever happens to a sound project: a class comes of it, or an error says why not. */
class MappingCompilerPropertyTest {
  private static final Path SOUND = Path.of("src/test/cases/codegen/text-to-image");
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"\\n]*\"|[\\p{L}_][\\p{L}\\p{N}_]*|\\d+|\\.\\.|->|<-|\\s+|.");
  private static Path folder = Path.of("");

  /** What is done to one token. */
  enum Damage {
    DELETE,
    DOUBLE,
    REPLACE_BY_ANOTHER,
    SWAP_WITH_NEXT
  }

  record Change(Damage damage, int at, int other) {}

  @BeforeContainer
  static void createFolder() throws IOException {
    folder = Files.createTempDirectory("weft");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("mapping.weft"));
    Files.deleteIfExists(folder.resolve("txt2img.json"));
    Files.delete(folder);
  }

  @Property(tries = 300)
  void anyDamageToTheMappingIsAnswered(@ForAll("changes") List<Change> changes) {
    compile(damaged(read("mapping.weft"), changes), read("txt2img.json"));
  }

  @Property(tries = 300)
  void anyDamageToTheWorkflowIsAnswered(@ForAll("changes") List<Change> changes) {
    compile(read("mapping.weft"), damaged(read("txt2img.json"), changes));
  }

  private static void compile(String mapping, String workflow) {
    try {
      Files.writeString(folder.resolve("mapping.weft"), mapping);
      Files.writeString(folder.resolve("txt2img.json"), workflow);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Compilation result =
        new MappingCompiler(new DiskStore(folder, folder), ProjectCatalog.bundled())
            .compile(List.of(folder.resolve("mapping.weft")), "test");
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

  private static String read(String name) {
    try {
      return Files.readString(SOUND.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
