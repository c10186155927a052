package dev.weft.client.internal.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What nodes take where nothing was measured yet: experience with a GPU of the middle class, as
 * good as one can be for a node of which only the class is known. It is only ever compared with
 * itself; how fast the server really is shows as soon as something has run.
 */
final class PriorCosts {
  private static final double USUAL_STEPS = 20;

  /** Where the first pattern that is found in the name of a class decides. */
  private static final List<Prior> PRIORS =
      List.of(
          loading("(Upscale|Style|GLIGEN|SAM|Detector|Hypernetwork).*Loader", 1),
          loading("CheckpointLoader|UNET_?Loader|DiffusionModelLoader|ModelLoader|UnetLoader", 8),
          loading("CLIP_?Loader|TextEncoderLoader|T5|LLM.*Load|Load.*LLM", 5),
          loading("LoraLoader|Lora.*Load|LoadLora|Lora.*Stack", 1),
          loading("VAE_?Loader|ControlNet_?Loader|IPAdapter.*Loader|CLIPVision_?Loader", 1.5),
          prior("Scheduler|Sigmas|KSamplerSelect|Sampler(Euler|DPM|LMS|ER|SASolver|LCM)", 0.02),
          prior("LoadImage|LoadVideo|LoadAudio|LoadLatent|LoadMask", 0.2),
          stepping("FaceDetailer|Detailer|UltimateSDUpscale|TiledSampler|IterativeUpscale", 1.5),
          stepping("Sampler", 1),
          prior("(Wan|Hunyuan|LTX|Mochi|Cosmos|CogVideo|Video).*(Decode|Encode)", 15),
          decoding("VAE_?Decode.*Tiled|VAE_?Encode.*Tiled", 4),
          decoding("VAE_?Decode|VAE_?Encode|InpaintModelConditioning", 1.2),
          prior("TextEncode|Text_?Embed|EncodePrompt|Conditioning.*Encode", 1),
          prior("UpscaleWithModel|UpscaleModel|SUPIR|CCSR|SeedVR", 6),
          prior("FrameInterpol|RIFE|FILM_|GMFSS", 15),
          prior("VideoCombine|SaveVideo|SaveWEBM|SaveAnimated|CreateVideo", 3),
          prior("Caption|Florence|LLaVA|Ollama|QwenVL|Interrogat|Tagger|WD14", 6),
          prior("Preprocessor|Depth|Pose|Canny|Lineart|Segment|Sam|Rembg|BiRefNet|Matting", 2),
          prior("OpenAI|Gemini|Kling|Runway|Luma|Recraft|Ideogram|Stability", 20),
          prior("SaveImage|PreviewImage|SaveAudio|PreviewAudio|SaveGLB", 0.3),
          prior("IPAdapter|ControlNet|PatchModel|Apply", 0.3),
          prior("Scale|Resize|Crop|Composite|Blend|Blur|Mask|Color|Batch", 0.1));

  /** Where any class of the workflow fits a pattern, its samplers and decoders take longer. */
  private static final List<Weight> WEIGHTS =
      List.of(
          new Weight(
              ignoringCase(
                  "ToVideo|VideoCombine|SaveVideo|SaveWEBM|CreateVideo|VideoLatent|LatentVideo"
                      + "|AnimateDiff|SVD_"),
              12),
          new Weight(ignoringCase("UNET_?Loader|DiffusionModelLoader"), 2));

  private static final double ANYTHING_ELSE = 0.05;
  private static final double STEPS_OF_ANYTHING = 1;

  private static final Pattern KEEPS_RESULTS =
      Pattern.compile("(?i)Save|Preview|Show|Display|Output|Export|Combine|Upload|Send");

  /** Patterns take their time, and a program runs the same few classes again and again. */
  private static final Map<String, ClassFacts> FOUND = new ConcurrentHashMap<>();

  private static final int MOST_FOUND = 1000;

  private PriorCosts() {}

  /** How heavy the models of a workflow are, whose nodes are of these classes. */
  static double weight(Collection<String> classTypes) {
    double heaviest = 1;
    for (String classType : classTypes) {
      heaviest = Math.max(heaviest, facts(classType).weight);
    }
    return heaviest;
  }

  /**
   * The cost of a node.
   *
   * @param steps how many it is set to; 0 if it is not known to go in steps
   * @param weight of the workflow
   */
  static NodeCost of(String classType, double steps, double weight) {
    Prior prior = facts(classType).prior;
    if (prior != null) {
      double count = steps > 0 ? steps : USUAL_STEPS;
      double perStep = prior.perStep * weight;
      return perStep > 0
          ? new NodeCost(perStep * count, count, perStep)
          : NodeCost.of(prior.seconds * (prior.kind == Kind.DECODING ? weight : 1));
    }
    return steps > 0
        ? new NodeCost(STEPS_OF_ANYTHING * steps, steps, STEPS_OF_ANYTHING)
        : NodeCost.of(ANYTHING_ELSE);
  }

  /** Whether a class brings models into memory: what uses them first takes longer then. */
  static boolean loadsModels(String classType) {
    Prior prior = facts(classType).prior;
    return prior != null && prior.kind == Kind.LOADING;
  }

  /** Whether a class of which nothing else is known sounds like an output node. */
  static boolean keepsResults(String classType) {
    return facts(classType).keepsResults;
  }

  private static ClassFacts facts(String classType) {
    ClassFacts known = FOUND.get(classType);
    if (known != null) {
      return known;
    }
    ClassFacts facts =
        new ClassFacts(
            PRIORS.stream()
                .filter(prior -> prior.pattern.matcher(classType).find())
                .findFirst()
                .orElse(null),
            WEIGHTS.stream()
                .filter(weight -> weight.pattern.matcher(classType).find())
                .mapToDouble(Weight::factor)
                .max()
                .orElse(1),
            KEEPS_RESULTS.matcher(classType).find());
    if (FOUND.size() < MOST_FOUND) {
      FOUND.put(classType, facts);
    }
    return facts;
  }

  private static Prior loading(String pattern, double seconds) {
    return new Prior(ignoringCase(pattern), seconds, 0, Kind.LOADING);
  }

  private static Prior prior(String pattern, double seconds) {
    return new Prior(ignoringCase(pattern), seconds, 0, Kind.OTHER);
  }

  private static Prior decoding(String pattern, double seconds) {
    return new Prior(ignoringCase(pattern), seconds, 0, Kind.DECODING);
  }

  private static Prior stepping(String pattern, double perStep) {
    return new Prior(ignoringCase(pattern), 0, perStep, Kind.OTHER);
  }

  private static Pattern ignoringCase(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** What else counts of a class. */
  private enum Kind {
    /** What uses its models first takes longer. */
    LOADING,
    /** It takes longer where models are heavy. */
    DECODING,
    OTHER
  }

  private record Prior(Pattern pattern, double seconds, double perStep, Kind kind) {}

  /** What the patterns say of one class. */
  private record ClassFacts(@Nullable Prior prior, double weight, boolean keepsResults) {}

  private record Weight(Pattern pattern, double factor) {}
}
