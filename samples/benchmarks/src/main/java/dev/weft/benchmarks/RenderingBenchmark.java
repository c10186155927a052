package dev.weft.benchmarks;

import dev.weft.quickstart.Txt2ImgWorkflow;
import java.io.IOException;
import java.io.InputStream;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * From four values to the bytes that are sent: by the generated class, by hand with a JSON tree,
 * and what merely copying the bytes costs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 30, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class RenderingBenchmark {
  private final JsonMapper mapper = JsonMapper.builder().build();

  // Not final, so that the compiler takes none of them for a constant.
  private String prompt = "a lighthouse at dawn, waves against the rocks, oil on canvas";
  private int width = 768;
  private int height = 640;
  private long seed = 1_234_567_890_123L;
  private byte[] saved = new byte[0];
  private byte[] rendered = new byte[0];

  @Setup
  public void load() throws IOException {
    try (InputStream in = Txt2ImgWorkflow.class.getResourceAsStream("Txt2ImgWorkflow.json")) {
      saved = in.readAllBytes();
    }
    rendered = generatedClass();
    if (!mapper.readTree(rendered).equals(mapper.readTree(parseSetWrite()))) {
      throw new AssertionError("the generated class and the tree give different prompts");
    }
  }

  @Benchmark
  public byte[] generatedClass() {
    return Txt2ImgWorkflow.prompt(prompt)
        .width(width)
        .height(height)
        .seed(seed)
        .build()
        .toRequest()
        .toBytes();
  }

  @Benchmark
  public byte[] parseSetWrite() {
    ObjectNode graph = (ObjectNode) mapper.readTree(saved);
    inputs(graph, "2").put("text", prompt);
    inputs(graph, "4").put("width", width).put("height", height);
    inputs(graph, "5").put("seed", seed).put("steps", 24);
    return mapper.writeValueAsBytes(graph);
  }

  @Benchmark
  public byte[] copy() {
    return rendered.clone();
  }

  private static ObjectNode inputs(ObjectNode graph, String node) {
    return (ObjectNode) graph.get(node).get("inputs");
  }
}
