package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.LineFormatter;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.source.DiskStore;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the files hold, they are answered by diagnostics or classes, and soon. A few inputs in
 * every build; as many as asked for by {@code -Pfuzz}, see CONTRIBUTING.md.
 */
class FuzzTest {
  private static final long MOST_NANOS = 2_000_000_000L;
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @TempDir Path folder;
  private long slowest;

  @Test
  void everyInputIsAnswered() throws IOException {
    FuzzRun run = FuzzRun.of("inputs");
    List<String> failures = new ArrayList<>();
    Map<String, Integer> kinds = new TreeMap<>();
    for (int i = 0; i < run.inputs() && failures.size() < 20; i++) {
      long number = run.seed() + i;
      FuzzInput input = FuzzInput.of(number);
      kinds.merge(input.kind(), 1, Integer::sum);
      String failure = number % 25 == 0 ? ofBytes(input, number) : ofTexts(input);
      if (!failure.isEmpty()) {
        failures.add(FuzzRun.again("FuzzTest", number) + ", " + input.kind() + ": " + failure);
        System.out.println(failures.get(failures.size() - 1));
      }
    }
    System.out.println("fuzz: " + kinds + ", slowest " + slowest / 1_000_000 + " ms");
    assertThat(failures).isEmpty();
  }

  private String ofTexts(FuzzInput input) {
    return answered(OverlayStore.inMemory(ROOT, input.in(ROOT)), input, ROOT);
  }

  /** On disk, one byte of each file another: texts in UTF-8 no longer. */
  private String ofBytes(FuzzInput input, long number) throws IOException {
    Random random = new Random(number);
    for (var file : input.texts().entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (bytes.length > 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(folder.resolve(file.getKey()), bytes);
    }
    return answered(new DiskStore(folder, folder), input, folder);
  }

  /** What is wrong with the answer; empty when nothing is. */
  private String answered(SourceStore store, FuzzInput input, Path root) {
    List<Path> mappings =
        input.texts().keySet().stream()
            .filter(name -> name.endsWith(".weft"))
            .map(root::resolve)
            .toList();
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      String wrong = wrong(store, mappings, root);
      long nanos = THREADS.getCurrentThreadCpuTime() - start;
      slowest = Math.max(slowest, nanos);
      return nanos > MOST_NANOS ? "took " + nanos / 1_000_000 + " ms" : wrong;
    } catch (RuntimeException | Error e) {
      StackTraceElement[] trace = e.getStackTrace();
      return e + (trace.length > 0 ? " at " + trace[0] : "");
    }
  }

  private static String wrong(SourceStore store, List<Path> mappings, Path root) {
    Path own = root.resolve("nodes.json");
    ProjectCatalog catalog =
        store.read(own) instanceof dev.weft.compiler.source.ReadResult.Text
            ? ProjectCatalog.read(store, own)
            : ProjectCatalog.bundled();
    MappingCompiler compiler = new MappingCompiler(store, catalog);
    for (Path mapping : mappings) {
      CompiledMapping compiled = MappingCompiler.generate(compiler.analyze(mapping), "fuzz");
      boolean errors = compiled.diagnostics().stream().anyMatch(Diagnostic::isError);
      boolean empty =
          compiled.diagnostics().stream()
              .anyMatch(d -> d.code() == DiagnosticCode.NOTHING_TO_GENERATE);
      Optional<Diagnostic> helpless =
          compiled.diagnostics().stream().filter(d -> d.help().isEmpty()).findFirst();
      if (helpless.isPresent()) {
        return "no help for " + helpless.get().code() + ": " + helpless.get().message();
      }
      if (errors && !compiled.units().isEmpty()) {
        return "classes in spite of errors";
      }
      if (!errors && !empty && compiled.units().isEmpty() && catalog.diagnostics().isEmpty()) {
        return "neither errors nor classes";
      }
      String snippets = SnippetFormatter.plain().formatAll(compiled.diagnostics());
      String lines = new LineFormatter().formatAll(compiled.diagnostics());
      if (snippets.length() + lines.length() > 1 << 20) {
        return "messages of " + (snippets.length() + lines.length()) + " characters";
      }
    }
    return "";
  }
}
