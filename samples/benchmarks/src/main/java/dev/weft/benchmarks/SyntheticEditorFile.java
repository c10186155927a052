package dev.weft.benchmarks;

import dev.weft.benchmarks.EditorGraph.Output;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A workflow of 300 nodes as the editor saves it, three levels of subgraphs deep: a scene holds
 * passes, and a pass holds details. Each subgraph is used more than once, shows two widgets of the
 * nodes in it, and numbers its nodes from 1, so that they have to be numbered anew. Among the nodes
 * is what the editor alone knows: reroutes, primitives, set and get, notes, bypassed nodes.
 */
final class SyntheticEditorFile {
  private static final int NODES = 300;
  private static final int STAGES = 19;
  private static final int STAGE_NODES = 10;
  private static final int BYPASSED = 4;
  private static final List<String> BORDERS =
      List.of(
          "model:MODEL",
          "positive:CONDITIONING",
          "negative:CONDITIONING",
          "vae:VAE",
          "image:IMAGE",
          "steps:INT",
          "denoise:FLOAT");

  private final List<String> definitions = new ArrayList<>();
  private int nodes;

  private SyntheticEditorFile() {}

  /** The text of the file. */
  static String text() {
    return new SyntheticEditorFile().file();
  }

  private String file() {
    EditorGraph root = root();
    nodes += root.size();
    define("scene", 4, "pass");
    define("pass", 3, "detail");
    define("detail", 2, "");
    if (nodes != NODES) {
      throw new AssertionError(nodes + " nodes");
    }
    return """
        {"last_node_id": %d, %s, "definitions": {"subgraphs": [
        %s]}, "config": {}, "extra": {"frontendVersion": "1.42.15"}, "version": 0.4}
        """
        .formatted(root.size(), root.json(), String.join(",\n", definitions));
  }

  private static EditorGraph root() {
    EditorGraph root = new EditorGraph();
    Map<String, Output> flow = sources(root);
    for (int i = 1; i <= STAGES; i++) {
      stage(root, flow);
      root.frame("Stage " + i, STAGE_NODES);
      if (i % 6 == 0) {
        use(root, "scene", "Scene " + i, flow);
        root.node("PreviewImage", Map.of("images", of(flow, "image")), List.of());
      }
    }
    root.node(
        "SaveImage",
        Map.of("images", of(flow, "image")),
        List.of("filename_prefix:STRING=\"acme\""));
    return root;
  }

  private static Map<String, Output> sources(EditorGraph root) {
    root.node("MarkdownNote", Map.of(), List.of("text:STRING=\"# Scenes\""));
    Output model =
        root.node(
            "CheckpointLoaderSimple",
            Map.of(),
            List.of("ckpt_name:COMBO=\"model.safetensors\""),
            "MODEL",
            "CLIP",
            "VAE");
    Output vae = model.other(2, "VAE");
    root.node("SetNode", Map.of("VAE", vae), List.of("name:STRING=\"vae\""), "VAE");
    Map<String, Output> flow = new LinkedHashMap<>();
    flow.put("model", model);
    flow.put("positive", text(root, "Positive", model, "a lighthouse"));
    flow.put("negative", text(root, "Negative", model, "blurry"));
    flow.put("vae", vae);
    flow.put(
        "image",
        root.node("LoadImage", Map.of(), List.of("image:COMBO=\"photo.png\""), "IMAGE", "MASK"));
    return flow;
  }

  private static Output text(EditorGraph root, String title, Output model, String text) {
    return root.node(
        "CLIPTextEncode",
        title,
        0,
        Map.of("clip", model.other(1, "CLIP")),
        List.of("text:STRING=\"" + text + "\""),
        "CONDITIONING");
  }

  private void define(String id, int stages, String nested) {
    EditorGraph inside = new EditorGraph();
    Map<String, Output> flow = new LinkedHashMap<>();
    List<String> inputs = new ArrayList<>();
    for (String border : BORDERS) {
      String[] named = border.split(":");
      flow.put(named[0], EditorGraph.border(flow.size(), named[1]));
      inputs.add("{\"name\": \"%s\", \"type\": \"%s\"}".formatted(named[0], named[1]));
    }
    flow.put("vae", inside.node("GetNode", Map.of(), List.of("name:STRING=\"vae\""), "VAE"));
    for (int i = 0; i < stages; i++) {
      stage(inside, flow);
    }
    if (!nested.isEmpty()) {
      use(inside, nested, "First " + nested, flow);
      use(inside, nested, "Second " + nested, flow);
    }
    inside.yield(of(flow, "image"));
    nodes += inside.size();
    definitions.add(
        """
        {"id": "%s", "name": "%s", "inputs": [%s],
         "outputs": [{"name": "IMAGE", "type": "IMAGE"}],
         %s}"""
            .formatted(id, id, String.join(", ", inputs), inside.json()));
  }

  /** A subgraph where it is used. */
  private static void use(
      EditorGraph graph, String subgraph, String title, Map<String, Output> flow) {
    List<String> shown = List.of("steps:INT=12", "denoise:FLOAT=0.4");
    flow.put("image", graph.node(subgraph, title, 0, flow, shown, "IMAGE"));
  }

  /** Ten nodes that paint a picture over. */
  private static void stage(EditorGraph graph, Map<String, Output> flow) {
    graph.node("Note", Map.of(), List.of("text:STRING=\"paint it over\""));
    Output same = graph.node("Reroute", Map.of("", of(flow, "image")), List.of(), "IMAGE");
    Map<String, Output> encoded = new LinkedHashMap<>();
    encoded.put("pixels", same);
    encoded.put("vae", of(flow, "vae"));
    Map<String, Output> sampled = new LinkedHashMap<>(flow);
    sampled.keySet().removeAll(List.of("vae", "image"));
    sampled.put("model", styled(graph, of(flow, "model")));
    sampled.put("latent_image", graph.node("VAEEncode", encoded, List.of(), "LATENT"));
    sampled.put(
        "seed", graph.node("PrimitiveNode", Map.of(), List.of("seed:INT=7, \"randomize\""), "INT"));
    Map<String, Output> decoded = new LinkedHashMap<>();
    decoded.put("samples", painted(graph, sampled));
    decoded.put("vae", of(flow, "vae"));
    flow.put("image", finished(graph, graph.node("VAEDecode", decoded, List.of(), "IMAGE")));
  }

  private static Output styled(EditorGraph graph, Output model) {
    return graph.node(
        "LoraLoaderModelOnly",
        Map.of("model", model),
        List.of("lora_name:COMBO=\"ink.safetensors\"", "strength_model:FLOAT=0.8"),
        "MODEL");
  }

  private static Output painted(EditorGraph graph, Map<String, Output> sampled) {
    return graph.node(
        "KSampler",
        sampled,
        List.of(
            "seed:INT=8, \"randomize\"",
            "steps:INT=20",
            "cfg:FLOAT=7.5",
            "sampler_name:COMBO=\"euler\"",
            "scheduler:COMBO=\"normal\"",
            "denoise:FLOAT=0.5"),
        "LATENT");
  }

  private static Output finished(EditorGraph graph, Output image) {
    Output blurred =
        graph.node(
            "ImageBlur",
            "",
            BYPASSED,
            Map.of("image", image),
            List.of("blur_radius:INT=1", "sigma:FLOAT=1.0"),
            "IMAGE");
    Output sharp =
        graph.node(
            "ImageSharpen",
            Map.of("image", blurred),
            List.of("sharpen_radius:INT=1", "sigma:FLOAT=1.0", "alpha:FLOAT=0.5"),
            "IMAGE");
    return graph.node(
        "ImageScaleBy",
        Map.of("image", sharp),
        List.of("upscale_method:COMBO=\"lanczos\"", "scale_by:FLOAT=0.5"),
        "IMAGE");
  }

  private static Output of(Map<String, Output> flow, String name) {
    return Objects.requireNonNull(flow.get(name));
  }
}
