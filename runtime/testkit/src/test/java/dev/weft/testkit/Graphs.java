package dev.weft.testkit;

import dev.weft.testkit.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** Graphs that tests post. */
final class Graphs {
  private Graphs() {}

  /** A classic text to image graph: a sampler of four steps, 64 by 48 pixels, saved. */
  static ObjectNode textToImage(String text, long seed) {
    ObjectNode graph = Json.object();
    add(
        graph,
        "3",
        "KSampler",
        "{'seed': "
            + seed
            + ", 'steps': 4, 'cfg': 7, 'sampler_name': 'euler', 'scheduler': 'normal',"
            + " 'denoise': 1, 'model': ['4', 0], 'positive': ['6', 0], 'negative': ['7', 0],"
            + " 'latent_image': ['5', 0]}");
    add(graph, "4", "CheckpointLoaderSimple", "{'ckpt_name': 'v1-5-pruned-emaonly.safetensors'}");
    add(graph, "5", "EmptyLatentImage", "{'width': 64, 'height': 48, 'batch_size': 1}");
    add(graph, "6", "CLIPTextEncode", "{'text': '" + text + "', 'clip': ['4', 1]}");
    add(graph, "7", "CLIPTextEncode", "{'text': 'text, watermark', 'clip': ['4', 1]}");
    add(graph, "8", "VAEDecode", "{'samples': ['3', 0], 'vae': ['4', 2]}");
    add(graph, "9", "SaveImage", "{'filename_prefix': 'weft', 'images': ['8', 0]}");
    return graph;
  }

  /** The same with more steps than a test has time for: it must be interrupted. */
  static ObjectNode endless(long seed) {
    ObjectNode graph = textToImage("a lake at noon", seed);
    ((ObjectNode) graph.path("3").path("inputs")).put("steps", 10_000);
    return graph;
  }

  /** A plain picture, shown. */
  static ObjectNode plainPreview() {
    ObjectNode graph = Json.object();
    add(graph, "1", "EmptyImage", "{'width': 32, 'height': 16, 'batch_size': 1, 'color': 255}");
    add(graph, "2", "PreviewImage", "{'images': ['1', 0]}");
    return graph;
  }

  /** Adds a node; apostrophes stand for quotes. */
  static ObjectNode add(ObjectNode graph, String id, String classType, String inputs) {
    ObjectNode node = graph.putObject(id);
    node.set("inputs", Json.parse(inputs.replace('\'', '"')));
    node.put("class_type", classType);
    return graph;
  }
}
