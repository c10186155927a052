package dev.weft.tools.docs.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A project with a graph of any size, as somebody could have drawn it: passes that refine passes.
 */
final class MadeProject {
  private final List<String> nodes = new ArrayList<>();
  private final StringBuilder mapping = new StringBuilder();
  private int last;

  private MadeProject() {}

  /** Writes a graph of as many nodes, at least seven. */
  static void write(Path project, String name, int size) throws IOException {
    MadeProject made = new MadeProject();
    made.draw(size);
    Path folder = project.resolve("src/main/comfyui");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".json"), "{" + String.join(",\n", made.nodes) + "}");
    Files.writeString(
        folder.resolve(name + ".weft"),
        "package made\n\n/// "
            + size
            + " nodes.\nworkflow "
            + name
            + " from \""
            + name
            + ".json\" {\n"
            + made.mapping
            + "}\n");
  }

  private void draw(int size) {
    int loader = node("CheckpointLoaderSimple", "Model", "\"ckpt_name\": \"v1-5.safetensors\"");
    int positive = text("What to paint, in as many words as it takes", loader);
    int negative = text("不要的东西 · what to avoid", loader);
    int latent =
        node("EmptyLatentImage", "Blank", "\"width\": 512, \"height\": 512, \"batch_size\": 1");
    int sampler = sampler("Pass", loader, positive, negative, link(latent, 0));
    int decoded = decode("Decode", sampler, loader);
    save("Save", decoded);
    parameter("prompt: text required", positive, "text");
    parameter("width", latent, "width");
    parameter("seed", sampler, "seed");
    mapping.append("  output images <- #").append(last).append('\n');
    for (int pass = 1; last + 5 <= size; pass++) {
      String title = "Pass " + pass;
      int larger =
          node(
              "LatentUpscaleBy",
              title + ": a larger latent",
              "\"samples\": "
                  + link(sampler, 0)
                  + ", \"upscale_method\": \"nearest-exact\", \"scale_by\": 1.5");
      int words = text(title + ": words", loader);
      sampler = sampler(title, loader, words, negative, link(larger, 0));
      int picture = decode(title + ": decode", sampler, loader);
      save(title + ": a draft that is kept <b>&amp;</b>", picture);
      parameter("seed" + pass, sampler, "seed");
      parameter("steps" + pass + ": int in 1..60", sampler, "steps");
      if (pass % 2 == 0) {
        mapping.append("  toggle draft" + pass + " = on mute #" + last + "\n");
        mapping.append("  toggle larger" + pass + " = on bypass #" + larger + "\n");
      }
    }
    while (last < size) {
      text("Left over", loader);
    }
  }

  private int text(String title, int loader) {
    return node(
        "CLIPTextEncode", title, "\"text\": \"a lighthouse\", \"clip\": " + link(loader, 1));
  }

  private int sampler(String title, int model, int positive, int negative, String latent) {
    return node(
        "KSampler",
        title,
        "\"seed\": 1, \"steps\": 20, \"cfg\": 8, \"sampler_name\": \"euler\", \"scheduler\":"
            + " \"normal\", \"denoise\": 1, \"model\": "
            + link(model, 0)
            + ", \"positive\": "
            + link(positive, 0)
            + ", \"negative\": "
            + link(negative, 0)
            + ", \"latent_image\": "
            + latent);
  }

  private int decode(String title, int samples, int vae) {
    return node(
        "VAEDecode", title, "\"samples\": " + link(samples, 0) + ", \"vae\": " + link(vae, 2));
  }

  private void save(String title, int images) {
    node("SaveImage", title, "\"filename_prefix\": \"a\", \"images\": " + link(images, 0));
  }

  private int node(String classType, String title, String inputs) {
    last++;
    nodes.add(
        "\""
            + last
            + "\": {\"class_type\": \""
            + classType
            + "\", \"inputs\": {"
            + inputs
            + "}, \"_meta\": {\"title\": \""
            + title
            + "\"}}");
    return last;
  }

  private void parameter(String declared, int node, String input) {
    mapping.append("  param " + declared + " -> #" + node + "." + input + "\n");
  }

  private static String link(int node, int slot) {
    return "[\"" + node + "\", " + slot + "]";
  }
}
