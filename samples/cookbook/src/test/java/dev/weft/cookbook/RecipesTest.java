package dev.weft.cookbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.client.ComfyClient;
import dev.weft.testkit.ComfySimulatorExtension;
import dev.weft.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Each recipe renders the prompt that was written by hand, and the simulator runs it. */
final class RecipesTest {
  @RegisterExtension
  static final ComfySimulatorExtension SIMULATOR =
      new ComfySimulatorExtension(
          ByHand.simulator().nodes(ByHand.text(Path.of("src/main/comfyui/nodes.json"))));

  @TempDir Path folder;
  private ComfyClient comfy;

  @BeforeEach
  void connect() {
    comfy = ComfyClient.connect(SIMULATOR.server().url().toString());
  }

  @AfterEach
  void disconnect() {
    comfy.close();
  }

  @Test
  void noLora() {
    assertThat(run(Recipes.noLora(), "lora-stack-none").images()).hasSize(1);
  }

  @Test
  void twoLoras() {
    assertThat(run(Recipes.loraStack(), "lora-stack-two").images()).hasSize(1);
  }

  @Test
  void poseLeftOut() {
    assertThat(run(Recipes.free(), "pose-free").images()).hasSize(1);
  }

  @Test
  void poseGiven() {
    Path pose = picture(1);
    assertThat(run(Recipes.posed(pose), "pose-given", Map.of("POSE", pose)).images()).hasSize(1);
  }

  @Test
  void startFromNoiseOrFromAPhoto() {
    assertThat(run(Recipes.fromNoise(), "start-blank").images()).hasSize(1);
    Path photo = picture(1);
    assertThat(run(Recipes.fromPhoto(photo), "start-photo", Map.of("PHOTO", photo)).images())
        .hasSize(1);
  }

  @Test
  void inpaint() {
    Path photo = picture(1);
    Path mask = picture(2);
    assertThat(
            run(Recipes.inpaint(photo, mask), "inpaint", Map.of("PHOTO", photo, "MASK", mask))
                .images())
        .hasSize(1);
  }

  @Test
  void upscaleOnDemand() {
    assertThat(run(Recipes.upscaled(), "upscale-on").images()).hasSize(1);
    assertThat(run(Recipes.small(), "upscale-off").images()).hasSize(1);
  }

  @Test
  void resizeInOneWayOrTheOther() {
    Path photo = picture(1);
    assertThat(run(Recipes.toSide(photo), "fit-side", Map.of("PHOTO", photo)).picture())
        .isNotNull();
    assertThat(run(Recipes.byFactor(photo), "fit-factor", Map.of("PHOTO", photo)).picture())
        .isNotNull();
  }

  @Test
  void batch() {
    assertThat(run(Recipes.batch(), "batch").images()).hasSize(4);
  }

  @Test
  void tooManyPicturesAreRefused() {
    assertThatThrownBy(Recipes::tooMuch)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 pictures of 2048 x 2048 are too many");
  }

  @Test
  void sizeByName() {
    assertThat(run(Recipes.cinema(), "sdxl-cinema").images()).hasSize(1);
  }

  @Test
  void twoSamplers() {
    assertThat(run(Recipes.wan(), "wan").clip()).hasSize(1);
  }

  @Test
  void firstAndLastFrame() {
    Path first = picture(1);
    Path last = picture(2);
    Map<String, Path> files = Map.of("FIRST", first, "LAST", last);
    assertThat(run(Recipes.betweenFrames(first, last), "frames-both", files).clip().bytes())
        .isNotEmpty();
  }

  @Test
  void firstFrameOnly() {
    Path first = picture(1);
    assertThat(run(Recipes.fromFrame(first), "frames-first", Map.of("FIRST", first)).clip().bytes())
        .isNotEmpty();
  }

  @Test
  void song() {
    assertThat(run(Recipes.song(), "song").song().bytes()).isNotEmpty();
  }

  @Test
  void mesh() {
    Path photo = picture(1);
    assertThat(run(Recipes.mesh(photo), "mesh", Map.of("PICTURE", photo)).mesh().bytes())
        .startsWith('g', 'l', 'T', 'F');
  }

  @Test
  void promptInAStyle() {
    assertThat(run(Recipes.inInk(), "style-ink").images()).hasSize(1);
  }

  @Test
  void partnerNodeWithAKey() {
    PartnerWorkflow partner = Recipes.partner("key-of-a-test");
    assertThat(run(partner, "partner").images()).hasSize(1);
    assertThat(partner.toString()).doesNotContain("key-of-a-test");
  }

  @Test
  void sheet() {
    Path one = picture(1);
    Path two = picture(2);
    Path three = picture(3);
    Map<String, Path> files = Map.of("ONE", one, "TWO", two, "THREE", three);
    assertThat(run(Recipes.sheet(List.of(one, two, three)), "sheet-three", files).images())
        .isNotEmpty();
  }

  @Test
  void wallAsSaved() throws IOException {
    Path input = SIMULATOR.server().inputFolder();
    Files.copy(picture(1), input.resolve("first.png"));
    Files.copy(picture(2), input.resolve("second.png"));
    assertThat(run(Recipes.savedWall(), "wall-saved").images()).hasSize(1);
  }

  @Test
  void wallOfPictures() {
    Path one = picture(1);
    Path two = picture(2);
    Path three = picture(3);
    Map<String, Path> files = Map.of("ONE", one, "TWO", two, "THREE", three);
    assertThat(run(Recipes.onePicture(one), "wall-one", files).images()).hasSize(1);
    assertThat(run(Recipes.wall(one, two, three), "wall-three", files).images()).hasSize(1);
  }

  @Test
  void rowsOfOneNode() {
    assertThat(run(Recipes.noRow(), "power-loras-none").images()).hasSize(1);
    assertThat(run(Recipes.rows(), "power-loras-three").images()).hasSize(1);
  }

  @Test
  void rowsByName() {
    assertThat(run(Recipes.rowByName(), "power-loras-one").images()).hasSize(1);
  }

  @Test
  void oneMethodForTwoWorkflows() {
    SketchWorkflow.Builder sketch = SketchWorkflow.prompt("a fox");
    PaintingWorkflow.Builder painting = PaintingWorkflow.prompt("a fox");
    Recipes.draft(sketch);
    Recipes.draft(painting);
    assertThat(run(sketch.build(), "sketch").images()).hasSize(1);
    assertThat(run(painting.build(), "painting").images()).hasSize(1);
  }

  @Test
  void twoJobs() {
    EnlargeWorkflow enlarge = Recipes.enlarged(comfy);
    String expected = ByHand.text("enlarge").replace("PICTURE", enlarge.picture().serverName());
    assertThat(run(enlarge, ByHand.json(expected)).images()).hasSize(1);
  }

  private <O> O run(Workflow<O> workflow, String name) {
    return run(workflow, name, Map.of());
  }

  private <O> O run(Workflow<O> workflow, String name, Map<String, Path> files) {
    return run(workflow, ByHand.prompt(name, files));
  }

  private <O> O run(Workflow<O> workflow, JsonNode expected) {
    assertThat(ByHand.json(workflow.toJson())).isEqualTo(expected);
    return comfy.submit(workflow).await();
  }

  private Path picture(int color) {
    return ByHand.picture(folder, color);
  }
}
