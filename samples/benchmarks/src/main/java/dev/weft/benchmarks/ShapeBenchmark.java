package dev.weft.benchmarks;

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
 * From values to the bytes that are sent where the graph changes too: two LoRAs in place of one,
 * four toggles off (so that nine of 17 nodes go), and a value in place of a link. By the generated
 * class, and by hand with a JSON tree, whose author knows the graph and looks for nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 30, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class ShapeBenchmark {
  private final JsonMapper mapper = JsonMapper.builder().build();

  // Not final, so that the compiler takes none of them for a constant.
  private String prompt = "a lighthouse at dawn, waves against the rocks, oil on canvas";
  private int width = 768;
  private int height = 640;
  private long seed = 1_234_567_890_123L;
  private int steps = 24;
  private String firstLora = "ink.safetensors";
  private String secondLora = "paper.safetensors";
  private double strength = 0.65;
  private int shapes;
  private byte[] saved = new byte[0];
  private byte[] rendered = new byte[0];
  private ObjectNode tree = mapper.createObjectNode();

  @Setup
  public void load() throws IOException {
    try (InputStream in = EaselWorkflow.class.getResourceAsStream("EaselWorkflow.json")) {
      saved = in.readAllBytes();
    }
    tree = (ObjectNode) mapper.readTree(saved);
    rendered = generatedClass();
    if (!mapper.readTree(rendered).equals(mapper.readTree(copySetWrite()))) {
      throw new AssertionError("the generated class and the tree give different prompts");
    }
  }

  @Benchmark
  public byte[] generatedClass() {
    return EaselWorkflow.prompt(prompt)
        .width(width)
        .height(height)
        .seed(seed)
        .steps(steps)
        .lora(lora -> lora.name(firstLora).strength(strength))
        .lora(lora -> lora.name(secondLora))
        .build()
        .toRequest()
        .toBytes();
  }

  /** Each time in another of 32 shapes, so that none is known. */
  @Benchmark
  public byte[] unknownShape() {
    int shape = ++shapes;
    EaselWorkflow.Builder workflow =
        EaselWorkflow.prompt(prompt)
            .width(width)
            .height(height)
            .seed(seed)
            .steps(steps)
            .posed((shape & 1) == 0)
            .refine((shape & 2) == 0)
            .enlarge((shape & 4) == 0)
            .draft((shape & 8) == 0)
            .lora(lora -> lora.name(firstLora).strength(strength));
    if ((shape & 16) == 0) {
      workflow.lora(lora -> lora.name(secondLora));
    }
    return workflow.build().toRequest().toBytes();
  }

  /** The saved file is read each time. */
  @Benchmark
  public byte[] parseSetWrite() {
    return edited((ObjectNode) mapper.readTree(saved));
  }

  /** The saved file was read once, and the tree is copied. */
  @Benchmark
  public byte[] copySetWrite() {
    return edited(tree.deepCopy());
  }

  @Benchmark
  public byte[] copy() {
    return rendered.clone();
  }

  private byte[] edited(ObjectNode graph) {
    inputs(graph, "3").put("text", prompt);
    inputs(graph, "8").put("width", width).put("height", height);
    addLoras(graph);
    graph.remove("5");
    graph.remove("6");
    graph.remove("7");
    graph.remove("9");
    ObjectNode painting = inputs(graph, "10");
    painting.put("seed", seed).put("steps", steps / 2);
    link(painting, "positive", "3", 0);
    link(painting, "negative", "4", 0);
    graph.remove("11");
    graph.remove("12");
    link(inputs(graph, "13"), "samples", "10", 0);
    graph.remove("14");
    graph.remove("15");
    graph.remove("16");
    link(inputs(graph, "17"), "images", "13", 0);
    return mapper.writeValueAsBytes(graph);
  }

  private void addLoras(ObjectNode graph) {
    ObjectNode first = (ObjectNode) graph.remove("2");
    ObjectNode second = first.deepCopy();
    setLora((ObjectNode) first.get("inputs"), firstLora, strength);
    setLora((ObjectNode) second.get("inputs"), secondLora, 1);
    link((ObjectNode) second.get("inputs"), "model", "1000", 0);
    link((ObjectNode) second.get("inputs"), "clip", "1000", 1);
    graph.set("1000", first);
    graph.set("1001", second);
    link(inputs(graph, "3"), "clip", "1001", 1);
    link(inputs(graph, "4"), "clip", "1001", 1);
    link(inputs(graph, "10"), "model", "1001", 0);
  }

  private static void setLora(ObjectNode inputs, String name, double strength) {
    inputs.put("lora_name", name).put("strength_model", strength).put("strength_clip", strength);
  }

  private static void link(ObjectNode inputs, String input, String node, int slot) {
    inputs.putArray(input).add(node).add(slot);
  }

  private static ObjectNode inputs(ObjectNode graph, String node) {
    return (ObjectNode) graph.get(node).get("inputs");
  }
}
