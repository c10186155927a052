package dev.weft.benchmarks;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.editor.EditorConversion;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A file of the editor with 300 nodes in three levels of subgraphs: from its text to a graph. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 20, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ConversionBenchmark {
  private String text = "";

  @Setup
  public void writeFile() {
    text = SyntheticEditorFile.text();
    System.out.printf(
        "%,d characters, %d nodes are sent%n", text.length(), convert().nodes().size());
  }

  /** What a build does before anything is bound. */
  @Benchmark
  public WorkflowGraph convert() {
    DiagnosticSink sink = new DiagnosticSink();
    return JsonReader.read(SourceFile.of("scenes.json", text), sink)
        .flatMap(json -> EditorConversion.convert((JsonObject) json, BundledCatalog.shared(), sink))
        .filter(graph -> sink.sorted().isEmpty())
        .orElseThrow(() -> new AssertionError("the file should be sound: " + sink.sorted()));
  }
}
