package dev.weft.tools.init;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of inputs say, in ComfyUI and in the packs that follow its habits. */
final class InputWords {
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?:.*_)?(?:text|prompt|prompts|tags|lyrics|caption|positive|negative|query|question"
              + "|instruction|t5xxl|clip_l|clip_g|llama|string|value)(?:_?(?:g|l|a|b|c|\\d+"
              + "|positive|negative|text|prompt))?");
  private static final Set<String> NO_PROMPTS =
      Set.of(
          "filename_prefix",
          "preset_prompt",
          "system_prompt",
          "value_type",
          "text_encoder",
          "prompt_template");
  private static final Pattern NEGATIVE = Pattern.compile("(?:.*_)?neg(?:ative)?(?:_.*)?");
  private static final Pattern POSITIVE = Pattern.compile("(?:.*_)?pos(?:itive)?(?:_.*)?");
  private static final Pattern MODEL_FILE =
      Pattern.compile(
          "(?s).+\\.(?:safetensors|sft|ckpt|pt|pth|bin|gguf|onnx|engine|msgpack)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MODEL_NAME =
      Pattern.compile(
          "(?:.*_)?(?:ckpt|unet|vae|clip|checkpoint|model|encoder)\\d?"
              + "(?:_?(?:name|path|file))?_?\\d?");

  private InputWords() {}

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static boolean isNegative(String name) {
    return NEGATIVE.matcher(lower(name)).matches();
  }

  static boolean isPositive(String name) {
    return POSITIVE.matcher(lower(name)).matches();
  }

  /** Whether people write what to paint or to answer there. */
  static boolean isPrompt(String name) {
    return PROMPT.matcher(lower(name)).matches() && !NO_PROMPTS.contains(lower(name));
  }

  /** Whether it names the file of a model. */
  static boolean namesModel(String name) {
    return MODEL_NAME.matcher(lower(name)).matches() && !lower(name).startsWith("clip_vision");
  }

  static boolean isModelFile(String value) {
    return MODEL_FILE.matcher(value).matches();
  }

  static boolean isSeed(String name) {
    return Set.of("seed", "noise_seed", "rand_seed").contains(lower(name));
  }

  /** How many pictures one after the other, in the words of several packs. */
  static boolean isLength(String name) {
    return Set.of("length", "video_frames", "num_frames", "frame_count", "video_length")
        .contains(lower(name));
  }

  /** The type that an input of this name takes by habit; {@code *} when there is none. */
  static String typeOf(String name) {
    String lower = lower(name).replaceAll("_?\\d+$", "");
    return switch (lower) {
      case "model", "unet" -> "MODEL";
      case "clip" -> "CLIP";
      case "vae" -> "VAE";
      case "positive",
          "negative",
          "conditioning",
          "cond",
          "conditioning_to",
          "conditioning_from",
          "neg_conditioning",
          "text_embeds" ->
          "CONDITIONING";
      case "guider" -> "GUIDER";
      case "sigmas" -> "SIGMAS";
      case "noise" -> "NOISE";
      case "latent", "latent_image", "samples", "latents", "image_embeds" -> "LATENT";
      case "image", "images", "pixels", "start_image", "end_image", "init_image" -> "IMAGE";
      case "mask" -> "MASK";
      case "audio" -> "AUDIO";
      case "video" -> "VIDEO";
      case "pipe" -> "PIPE";
      default -> "*";
    };
  }
}
