package dev.weft.testkit.catalog;

import java.util.Map;
import java.util.Optional;

/** Which inputs are choices among files of the server: models, or uploads. */
sealed interface FileChoice {

  /** Among the models of a folder. */
  record Model(String folder) implements FileChoice {}

  /** Among the files of the input folder. */
  record Upload() implements FileChoice {}

  /** Class and input, for names that mean different folders in different classes. */
  Map<String, String> BY_CLASS =
      Map.ofEntries(
          Map.entry("CLIPVisionLoader.clip_name", "clip_vision"),
          Map.entry("UpscaleModelLoader.model_name", "upscale_models"),
          Map.entry("DiffusersLoader.model_path", "diffusers"),
          Map.entry("LTXAVTextEncoderLoader.text_encoder", "text_encoders"),
          Map.entry("ModelPatchLoader.name", "model_patches"));

  /** Input names that mean the same folder everywhere. */
  Map<String, String> BY_INPUT =
      Map.ofEntries(
          Map.entry("ckpt_name", "checkpoints"),
          Map.entry("config_name", "configs"),
          Map.entry("lora_name", "loras"),
          Map.entry("vae_name", "vae"),
          Map.entry("clip_name", "text_encoders"),
          Map.entry("clip_name1", "text_encoders"),
          Map.entry("clip_name2", "text_encoders"),
          Map.entry("clip_name3", "text_encoders"),
          Map.entry("clip_name4", "text_encoders"),
          Map.entry("unet_name", "diffusion_models"),
          Map.entry("control_net_name", "controlnet"),
          Map.entry("style_model_name", "style_models"),
          Map.entry("gligen_name", "gligen"),
          Map.entry("hypernetwork_name", "hypernetworks"),
          Map.entry("photomaker_model_name", "photomaker"),
          Map.entry("audio_encoder_name", "audio_encoders"));

  static Optional<FileChoice> of(String nodeClass, InputSpec input) {
    if (!input.isChoice()) {
      return Optional.empty();
    }
    if (input.options().path("image_upload").asBoolean(false)
        || input.options().path("audio_upload").asBoolean(false)
        || input.options().path("video_upload").asBoolean(false)
        || isUploadLoader(nodeClass, input)) {
      return Optional.of(new Upload());
    }
    String folder =
        BY_CLASS.getOrDefault(nodeClass + "." + input.name(), BY_INPUT.get(input.name()));
    return Optional.ofNullable(folder).map(Model::new);
  }

  private static boolean isUploadLoader(String nodeClass, InputSpec input) {
    return switch (nodeClass) {
      case "LoadImage", "LoadImageMask" -> input.name().equals("image");
      case "LoadLatent" -> input.name().equals("latent");
      case "LoadAudio" -> input.name().equals("audio");
      case "LoadVideo" -> input.name().equals("file");
      default -> false;
    };
  }
}
