package dev.weft.benchmarks;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.CompiledMapping;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.source.DiskStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an editor waits for after each key: one mapping and its workflow of 30 nodes, read from
 * disk, analysed; and what a build does with one mapping that changed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 20, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class AnalysisBenchmark {
  private Path project = Path.of("");
  private Path mapping = Path.of("");

  @Setup
  public void writeProject() throws IOException {
    project = Files.createTempDirectory("weft");
    SyntheticProject.main(new String[] {project.toString(), "1", "0"});
    mapping = project.resolve("src/main/comfyui/passes1.weft");
    if (!analyze().diagnostics().isEmpty()) {
      throw new AssertionError("the mapping should be sound: " + analyze().diagnostics());
    }
  }

  @TearDown
  public void deleteProject() throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      files.sorted(Comparator.reverseOrder()).forEach(AnalysisBenchmark::delete);
    }
  }

  @Benchmark
  public Analysis analyze() {
    return compiler().analyze(mapping);
  }

  @Benchmark
  public List<CompiledMapping> compile() {
    return compiler().compile(List.of(mapping), "benchmark").mappings();
  }

  private MappingCompiler compiler() {
    return new MappingCompiler(new DiskStore(project, project), ProjectCatalog.bundled());
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
