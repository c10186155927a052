package dev.weft.cookbook;

import dev.weft.client.ComfyClient;
import dev.weft.workflow.descriptor.Misfit;
import dev.weft.workflow.descriptor.Recalled;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Java half of the recipes in {@code docs/cookbook.md}. */
final class Recipes {
  private Recipes() {}

  static LoraStackWorkflow loraStack() {
    return LoraStackWorkflow.prompt("a fox")
        .seed(7)
        .lora(lora -> lora.name("ink.safetensors").strength(0.7))
        .lora(lora -> lora.name("fog.safetensors"))
        .build();
  }

  static LoraStackWorkflow noLora() {
    return LoraStackWorkflow.prompt("a fox").seed(7).build();
  }

  static PoseWorkflow free() {
    return PoseWorkflow.prompt("a dancer").seed(7).build();
  }

  static PoseWorkflow posed(Path picture) {
    return PoseWorkflow.prompt("a dancer").seed(7).pose(picture).strength(0.6).build();
  }

  static StartWorkflow fromNoise() {
    return StartWorkflow.prompt("a fox").seed(7).build();
  }

  static StartWorkflow fromPhoto(Path photo) {
    return StartWorkflow.prompt("a fox")
        .seed(7)
        .start(StartWorkflow.Start.PHOTO)
        .photo(photo)
        .build();
  }

  static InpaintWorkflow inpaint(Path photo, Path mask) {
    return InpaintWorkflow.prompt("a hat").photo(photo).mask(mask).seed(7).grow(12).build();
  }

  static UpscaleWorkflow upscaled() {
    return UpscaleWorkflow.prompt("a fox").seed(7).upscale(true).build();
  }

  static UpscaleWorkflow small() {
    return UpscaleWorkflow.prompt("a fox").seed(7).build();
  }

  static FitWorkflow toSide(Path photo) {
    return FitWorkflow.photo(photo).side(1536).build();
  }

  static FitWorkflow byFactor(Path photo) {
    return FitWorkflow.photo(photo).by(FitWorkflow.By.SCALE___BY___MULTIPLIER).factor(0.5).build();
  }

  static BatchWorkflow batch() {
    return BatchWorkflow.prompt("a fox").seed(7).count(4).build();
  }

  static BatchWorkflow tooMuch() {
    return BatchWorkflow.prompt("a fox").width(2048).height(2048).count(2).build();
  }

  static SdxlWorkflow cinema() {
    return SdxlWorkflow.prompt("a fox").seed(7).preset(SdxlWorkflow.Preset.CINEMA).build();
  }

  static WanWorkflow wan() {
    return WanWorkflow.prompt("a storm").seed(7).steps(9).frames(49).build();
  }

  static FramesWorkflow betweenFrames(Path first, Path last) {
    return FramesWorkflow.prompt("a walk").first(first).last(last).seed(7).build();
  }

  static FramesWorkflow fromFrame(Path first) {
    return FramesWorkflow.prompt("a walk").first(first).seed(7).build();
  }

  static SongWorkflow song() {
    return SongWorkflow.tags("jazz").lyrics("[instrumental]").seconds(30).seed(7).build();
  }

  static MeshWorkflow mesh(Path photo) {
    return MeshWorkflow.picture(photo).seed(7).detail(384).build();
  }

  static StyleWorkflow inInk() {
    return StyleWorkflow.subject("a fox ").style(StyleWorkflow.Style.INK).seed(7).build();
  }

  static PartnerWorkflow partner(String key) {
    return PartnerWorkflow.prompt("a fox").key(key).size(PartnerWorkflow.Size._2K_).build();
  }

  static SheetWorkflow sheet(List<Path> pictures) {
    SheetWorkflow.Builder sheet = SheetWorkflow.builder();
    pictures.forEach(file -> sheet.picture(picture -> picture.file(file)));
    return sheet.build();
  }

  static WallWorkflow savedWall() {
    return WallWorkflow.builder().build();
  }

  static WallWorkflow onePicture(Path picture) {
    return WallWorkflow.picture(one -> one.file(picture)).build();
  }

  static WallWorkflow wall(Path one, Path two, Path three) {
    return WallWorkflow.columns(3)
        .picture(picture -> picture.file(one))
        .picture(picture -> picture.file(two).scale(0.75))
        .picture(picture -> picture.file(three))
        .build();
  }

  static PowerLorasWorkflow noRow() {
    return PowerLorasWorkflow.prompt("a fox").seed(7).build();
  }

  static PowerLorasWorkflow rows() {
    return PowerLorasWorkflow.prompt("a fox")
        .seed(7)
        .lora(lora -> lora.name("oil.safetensors").strength(0.6))
        .lora(lora -> lora.name("ink.safetensors").strength(0.8))
        .lora(lora -> lora.name("fog.safetensors").on(false))
        .build();
  }

  static PowerLorasWorkflow rowByName() {
    return PowerLorasWorkflow.descriptor()
        .builder()
        .set("prompt", "a fox")
        .set("seed", "7")
        .add("lora", Map.of("name", "oil.safetensors", "strength", "0.6"))
        .build();
  }

  static void draft(Sampling builder) {
    builder.seed(7).steps(12).sampler(Sampler.HEUN);
  }

  static EnlargeWorkflow enlarged(ComfyClient comfy) {
    UpscaleWorkflow.Outputs first = comfy.submit(small()).await();
    return EnlargeWorkflow.picture(first.images().get(0)).build();
  }

  static SeascapeWorkflow storm(Path picture) {
    SeascapeWorkflow painted = SeascapeWorkflow.read(picture);
    return painted.toBuilder().prompt("a storm at sea").build();
  }

  static List<String> whatKeepsItFrom(Path picture) {
    Recalled<SeascapeWorkflow> recalled = SeascapeWorkflow.descriptor().read(picture);
    return recalled.misfits().stream().map(Misfit::message).toList();
  }
}
