package dev.weft.cookbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.client.ComfyClient;
import dev.weft.client.job.JobEvent;
import dev.weft.cookbook.StudioWorkflow.Preset;
import dev.weft.cookbook.StudioWorkflow.Start;
import dev.weft.testkit.ComfySimulatorExtension;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything at once: upscaled or not, with a draft or none, with a pose or without, and beside it
 * lists, a switch, presets. Each of the eight renders the prompt written by hand, and runs.
 */
final class StudioTest {
  @RegisterExtension
  static final ComfySimulatorExtension SIMULATOR =
      new ComfySimulatorExtension(
          ByHand.simulator().models("loras", "ink.safetensors", "style/fog.safetensors"));

  @TempDir Path folder;
  private ComfyClient comfy;
  private Path pose;
  private Path photo;

  @BeforeEach
  void connect() {
    comfy = ComfyClient.connect(SIMULATOR.server().url().toString());
    pose = ByHand.picture(folder, 1);
    photo = ByHand.picture(folder, 2);
  }

  @AfterEach
  void disconnect() {
    comfy.close();
  }

  @Test
  void plain() {
    StudioWorkflow studio = StudioWorkflow.prompt("a fox").seed(1).upscale(false).build();

    StudioWorkflow.Outputs outputs = run(studio, "studio-plain");
    assertThat(outputs.images()).hasSize(1);
    assertThat(outputs.drafts()).isEmpty();
  }

  @Test
  void upscaled() {
    StudioWorkflow studio = StudioWorkflow.prompt(" a fox ").seed(2).width(768).height(640).build();

    assertThat(run(studio, "studio-upscale").images()).hasSize(1);
  }

  @Test
  void withADraft() {
    StudioWorkflow studio =
        StudioWorkflow.prompt("a fox")
            .style("oil")
            .seed(3)
            .upscale(false)
            .draft(true)
            .start(Start.PHOTO)
            .photo(photo)
            .lora(lora -> lora.name("ink.safetensors").strength(0.7))
            .build();

    StudioWorkflow.Outputs outputs = run(studio, "studio-draft");
    assertThat(outputs.images()).hasSize(1);
    assertThat(outputs.drafts()).hasSize(1);
  }

  @Test
  void upscaledWithADraft() {
    StudioWorkflow studio =
        StudioWorkflow.start(Start.PHOTO).photo(photo).prompt("a fox").seed(4).draft(true).build();

    assertThat(run(studio, "studio-upscale-draft").drafts()).hasSize(1);
  }

  @Test
  void inAPose() {
    StudioWorkflow studio =
        StudioWorkflow.preset(Preset.QUICK)
            .prompt("a fox")
            .seed(5)
            .pose(pose)
            .lora(lora -> lora.name("ink.safetensors").strength(0.7))
            .lora(lora -> lora.name("fog.safetensors"))
            .build();

    assertThat(run(studio, "studio-pose").images()).hasSize(1);
  }

  @Test
  void upscaledInAPose() {
    StudioWorkflow studio =
        StudioWorkflow.pose(pose)
            .prompt("a fox")
            .seed(6)
            .lora(lora -> lora.name("fog.safetensors"))
            .build();

    assertThat(run(studio, "studio-upscale-pose").drafts()).isEmpty();
  }

  @Test
  void inAPoseWithADraft() {
    StudioWorkflow studio =
        StudioWorkflow.prompt("a fox")
            .seed(7)
            .upscale(false)
            .draft(true)
            .pose(pose)
            .photo(photo)
            .start(Start.PHOTO)
            .build();

    assertThat(run(studio, "studio-draft-pose").drafts()).hasSize(1);
  }

  @Test
  void everything() {
    StudioWorkflow studio =
        StudioWorkflow.preset(Preset.QUICK)
            .prompt("a fox")
            .style("pastel")
            .seed(8)
            .steps(30)
            .sampler(StudioWorkflow.Sampler.EULER)
            .upscale(true)
            .draft(true)
            .pose(pose)
            .start(Start.PHOTO)
            .photo(photo)
            .lora(lora -> lora.name("ink.safetensors").strength(0.7))
            .lora(lora -> lora.name("fog.safetensors"))
            .build();

    StudioWorkflow.Outputs outputs = run(studio, "studio-upscale-draft-pose");
    assertThat(outputs.images()).hasSize(1);
    assertThat(outputs.drafts()).hasSize(1);
    assertThat(studio.toBuilder().build()).isEqualTo(studio);
  }

  @Test
  void aPhotoIsNeededToStartFromOne() {
    assertThatThrownBy(() -> StudioWorkflow.prompt("a fox").start(Start.PHOTO).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("photo");
  }

  @Test
  void theStudioHasItsLimits() {
    assertThatThrownBy(() -> StudioWorkflow.prompt("a fox").width(1024).height(1024).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1024 by 1024 is too much for this studio");
  }

  @Test
  void theServerOffersWhatItHas() {
    assertThat(comfy.options(StudioWorkflow.descriptor(), "sampler")).contains("euler");
    assertThat(comfy.options(StudioWorkflow.descriptor(), "lora.name"))
        .containsExactly("ink.safetensors", "style/fog.safetensors");
    assertThat(comfy.options(StudioWorkflow.descriptor(), "steps")).isEmpty();
    assertThatThrownBy(() -> comfy.options(StudioWorkflow.descriptor(), "smapler"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the workflow Studio has no property smapler; it has prompt, style");
  }

  @Test
  void theSamplerIsCalledPainting() {
    StudioWorkflow studio = StudioWorkflow.prompt("a fox").upscale(false).build();

    assertThat(comfy.submit(studio).events())
        .anyMatch(
            event ->
                event instanceof JobEvent.Progress progress && progress.label().equals("Painting"));
  }

  private StudioWorkflow.Outputs run(StudioWorkflow studio, String name) {
    assertThat(ByHand.json(studio.toJson()))
        .isEqualTo(ByHand.prompt(name, Map.of("POSE", pose, "PHOTO", photo)));
    return comfy.submit(studio).await();
  }
}
