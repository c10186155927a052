package dev.weft.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a Maven project of many mappings, each with a workflow of 30 nodes: what {@code
 * generation.sh} measures. Run as {@code java SyntheticProject.java FOLDER MAPPINGS WEFT_VERSION},
 * and with {@code --all-features} behind it for mappings that say all that can be said.
 */
public final class SyntheticProject {
  private static final int NODES = 30;
  private static final int PASSES = 5;

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>com.acme</groupId>
        <artifactId>synthetic</artifactId>
        <version>1</version>
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>
          <dependency>
            <groupId>dev.weft</groupId>
            <artifactId>weft-client</artifactId>
            <version>VERSION</version>
          </dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <groupId>dev.weft</groupId>
              <artifactId>weft-maven-plugin</artifactId>
              <version>VERSION</version>
              <executions>
                <execution>
                  <goals>
                    <goal>generate</goal>
                  </goals>
                </execution>
              </executions>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static final String MAPPING =
      """
      package com.acme.synthetic

      /// The workflow number NUMBER, in several passes.
      workflow PassesNUMBER from "passesNUMBER.json" {

        /// What to paint.
        param prompt: text required             -> "Pass 1".positive.text
        param negative                          -> "Pass 1".negative.text
        param width: int in 64..2048 step 8     -> EmptyLatentImage.width
        param height: int in 64..2048 step 8    -> EmptyLatentImage.height
        param seed                              -> "Pass 1".seed
        param steps = 24                        -> "Pass 1".steps, "Pass 2".steps
        param cfg: float in 1..20               -> "Pass 1".cfg
        param sampler                           -> "Pass 1".sampler_name
        param scheduler                         -> "Pass 1".scheduler
        param denoise: float in 0..1            -> "Pass 2".denoise
        param enlarge                           -> "Enlarge 1".scale_by
        param strength: float in -4..4          -> "LoRA 1".strength_model, "LoRA 1".strength_clip
        param checkpoint                        -> CheckpointLoaderSimple.ckpt_name
        param upscaler                          -> UpscaleModelLoader.model_name
        param sharpness                         -> ImageSharpen.alpha

        label "Pass 1" = "Painting"
        output images                           <- SaveImage
      }
      """;

  private static final String SHARED =
      """
      package com.acme.synthetic

      /// How noise is taken away.
      choice Sampler = KSampler.sampler_name

      /// How a picture is made out of noise.
      fragment Sampling {
        param seed: seed             -> "Pass 1".seed
        param steps: int in 1..100   -> "Pass 1".steps
        param sampler: Sampler       -> "Pass 1".sampler_name
      }
      """;

  private static final String MAPPING_WITH_ALL_FEATURES =
      """
      package com.acme.synthetic

      import "shared.weft"

      /// The workflow number NUMBER, with parts that come and go.
      workflow PassesNUMBER from "passesNUMBER.json" use Sampling {

        /// What to paint.
        param prompt: text required
        param style: choice("oil", "ink", "pencil") = "oil"
        param negative                          -> "Negative".text
        group "Size" {
          param width was breadth: int in 64..2048 step 8 -> EmptyLatentImage.width
          param height: int in 64..2048 step 8            -> EmptyLatentImage.height
        }
        param scheduler                         -> "Pass 1".scheduler
        param denoise: float in 0..1            -> "Pass 2".denoise
        param enlarge                           -> "Enlarge 1".scale_by deprecated "use upscale"
        param checkpoint                        -> CheckpointLoaderSimple.ckpt_name
        param upscaler                          -> UpscaleModelLoader.model_name
        param sharpness                         -> ImageSharpen.alpha

        /// A pose to follow; without one the ControlNet is left out.
        param pose: image optional              -> "Pose".image
        bypass ControlNetApplyAdvanced when !given(pose)

        /// Styles that are put on the model.
        each lora: 0..8 chains "LoRA 1" {
          param name: text                      -> lora_name
          param strength: float in -4..4 = 1.0  -> strength_model, strength_clip
        }

        /// Pictures for the sheet.
        each picture: 1..50 repeats BatchImagesNode {
          param file: image                     -> "images.image0".image
        }

        /// Begin with noise, or with a picture.
        switch start = blank -> "Pass 1".latent_image {
          blank: EmptyLatentImage
          photo: VAEEncode
        }
        param photo: image optional             -> "Photo".image

        let side = max(width, height)
        let styled = "{trim(prompt)}, {style}"
        set "Positive".text        = styled
        set "Pass 3".steps         = clamp(side / 32, 10, 60)
        set "Pass 3".scheduler     = side > 1024 ? "karras" : "normal"
        set "Save".filename_prefix = "acme/{style}/{seed}"
        require width * height <= 4_194_304 : "at most 4 megapixels, not {width} by {height}"

        /// Enlarge with a model.
        toggle upscale = off bypass ImageUpscaleWithModel
        toggle refine = off bypass "Pass 5", "Enlarge 5"
        mute "Preview" when steps < 10

        /// Good enough to judge a prompt by.
        preset fast { steps = 8  sampler = "lcm"  refine = off }

        label "Pass 1" = "Painting"
        output cover: one image                 <- "Save"
        output sheet                            <- "Sheet"
      }
      """;

  private final boolean allFeatures;
  private final List<String> nodes = new ArrayList<>();

  private SyntheticProject(boolean allFeatures) {
    this.allFeatures = allFeatures;
  }

  /** Writes the project; see the class. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path mappings = Files.createDirectories(folder.resolve("src/main/comfyui"));
    boolean allFeatures = args.length > 3 && args[3].equals("--all-features");
    Files.writeString(folder.resolve("pom.xml"), POM.replace("VERSION", args[2]));
    if (allFeatures) {
      Files.writeString(mappings.resolve("shared.weft"), SHARED);
    }
    for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
      String mapping =
          (allFeatures ? MAPPING_WITH_ALL_FEATURES : MAPPING).replace("NUMBER", "" + i);
      Files.writeString(mappings.resolve("passes" + i + ".weft"), mapping);
      Files.writeString(
          mappings.resolve("passes" + i + ".json"), new SyntheticProject(allFeatures).workflow(i));
    }
  }

  private String workflow(int number) {
    String model = node("CheckpointLoaderSimple", "Model", "'ckpt_name': 'm" + number + ".ckpt'");
    String clip = model;
    for (int i = 1; i <= (allFeatures ? 1 : 8); i++) {
      String strength = "0." + i;
      model =
          node(
              "LoraLoader",
              "LoRA " + i,
              String.join(
                  ", ",
                  "'lora_name': 'l" + i + ".pt'",
                  "'strength_model': " + strength,
                  "'strength_clip': " + strength,
                  link("model", model, 0),
                  link("clip", clip, 1)));
      clip = model;
    }
    String positive =
        node("CLIPTextEncode", "Positive", "'text': 'a lighthouse', " + link("clip", clip, 1));
    String negative =
        node("CLIPTextEncode", "Negative", "'text': 'blurry', " + link("clip", clip, 1));
    String latent =
        node("EmptyLatentImage", "Canvas", "'width': 512, 'height': 512, 'batch_size': 1");
    String posed = allFeatures ? posed(positive, negative) : "";
    for (int i = 1; i <= PASSES; i++) {
      latent =
          allFeatures && i == 1
              ? pass(
                  i, number, model, link("positive", posed, 0), link("negative", posed, 1), latent)
              : pass(
                  i,
                  number,
                  model,
                  link("positive", positive, 0),
                  link("negative", negative, 0),
                  latent);
      latent =
          node(
              "LatentUpscaleBy",
              "Enlarge " + i,
              "'upscale_method': 'bislerp', 'scale_by': 1.5, " + link("samples", latent, 0));
    }
    finish(latent);
    if (nodes.size() != NODES) {
      throw new AssertionError(nodes.size() + " nodes");
    }
    return "{" + String.join(",", nodes) + "\n}\n";
  }

  private String pass(
      int pass, int seed, String model, String positive, String negative, String latent) {
    return node(
        "KSampler",
        "Pass " + pass,
        "'seed': "
            + seed
            + ", 'steps': 20, 'cfg': 7.5, 'sampler_name': 'euler',"
            + " 'scheduler': 'normal', 'denoise': 1, "
            + String.join(
                ", ",
                link("model", model, 0),
                positive,
                negative,
                link("latent_image", latent, 0)));
  }

  /** A ControlNet that both conditionings go through. */
  private String posed(String positive, String negative) {
    String pose = node("LoadImage", "Pose", "'image': 'pose.png'");
    String net = node("ControlNetLoader", "Net", "'control_net_name': 'openpose.pth'");
    return node(
        "ControlNetApplyAdvanced",
        "Apply",
        "'strength': 0.9, 'start_percent': 0.0, 'end_percent': 1.0, "
            + String.join(
                ", ",
                link("positive", positive, 0),
                link("negative", negative, 0),
                link("control_net", net, 0),
                link("image", pose, 0),
                link("vae", "1", 2)));
  }

  private void finish(String latent) {
    String image =
        node("VAEDecode", "Decode", link("samples", latent, 0) + ", " + link("vae", "1", 2));
    String upscaler = node("UpscaleModelLoader", "Upscaler", "'model_name': 'x4.pth'");
    String large =
        node(
            "ImageUpscaleWithModel",
            "Upscale",
            link("upscale_model", upscaler, 0) + ", " + link("image", image, 0));
    String scaled =
        node(
            "ImageScaleBy",
            "Scale",
            "'upscale_method': 'lanczos', 'scale_by': 0.5, " + link("image", large, 0));
    String sharp =
        node(
            "ImageSharpen",
            "Sharpen",
            "'sharpen_radius': 1, 'sigma': 1.0, 'alpha': 0.5, " + link("image", scaled, 0));
    if (allFeatures) {
      String picture = node("LoadImage", "Picture", "'image': 'sheet.png'");
      String batch = node("BatchImagesNode", "Batch", link("images.image0", picture, 0));
      node("SaveImage", "Sheet", "'filename_prefix': 'sheet', " + link("images", batch, 0));
      String photo = node("LoadImage", "Photo", "'image': 'photo.png'");
      node("VAEEncode", "Encode", link("pixels", photo, 0) + ", " + link("vae", "1", 2));
      node("PreviewImage", "Preview", link("images", sharp, 0));
    } else {
      String mirrored = node("ImageInvert", "Invert", link("image", sharp, 0));
      node("PreviewImage", "Preview", link("images", mirrored, 0));
    }
    node("SaveImage", "Save", "'filename_prefix': 'acme', " + link("images", sharp, 0));
  }

  /** Adds a node; inputs are written with single quotes. Answers its id. */
  private String node(String classType, String title, String inputs) {
    String id = Integer.toString(nodes.size() + 1);
    String json =
        """

          'ID': {
            'inputs': { INPUTS },
            'class_type': 'CLASS',
            '_meta': { 'title': 'TITLE' }
          }""";
    nodes.add(
        json.replace("ID", id)
            .replace("CLASS", classType)
            .replace("TITLE", title)
            .replace("INPUTS", inputs)
            .replace('\'', '"'));
    return id;
  }

  private static String link(String input, String from, int output) {
    return "'" + input + "': ['" + from + "', " + output + "]";
  }
}
