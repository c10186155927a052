package dev.weft.cookbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import dev.weft.client.ComfyClient;
import dev.weft.client.job.SubmitOptions;
import dev.weft.compiler.Compilation;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.source.DiskStore;
import dev.weft.testkit.ComfySimulatorExtension;
import dev.weft.workflow.descriptor.Recalled;
import dev.weft.workflow.picture.EmbeddedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From the editor's file over the server into a picture, and back from there. */
final class PicturesTest {
  @RegisterExtension
  static final ComfySimulatorExtension SIMULATOR = new ComfySimulatorExtension(ByHand.simulator());

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

  /**
   * One of its own for each test: the server answers what it has run before with the file of then.
   */
  private static SeascapeWorkflow sent(long seed) {
    return SeascapeWorkflow.prompt("a \"calm\" sea, 海\n")
        .width(640)
        .steps(9)
        .seed(seed)
        .larger(false)
        .build();
  }

  private Path saved(SeascapeWorkflow.Outputs outputs) {
    Path file = folder.resolve("sea.png");
    outputs.images().get(0).saveTo(file);
    return file;
  }

  @Test
  void thePictureGivesTheWorkflowBack() {
    SeascapeWorkflow sent = sent(-1);
    Path picture = saved(comfy.submit(sent).await());

    assertThat(SeascapeWorkflow.read(picture)).isEqualTo(sent);
    assertThat(SeascapeWorkflow.descriptor().read(picture).isFromGraph()).isFalse();
  }

  @Test
  void soDoesAPictureOfTheGraphAlone() {
    SeascapeWorkflow sent = sent(2);
    SubmitOptions plain = SubmitOptions.DEFAULT.withPictureMetadata(false);
    Path picture = saved(comfy.submit(sent, plain).await());
    assertThat(EmbeddedTexts.of(picture).find(EmbeddedTexts.WEFT)).isEmpty();

    Recalled<SeascapeWorkflow> recalled = SeascapeWorkflow.descriptor().read(picture);

    assertThat(recalled.workflow()).isEqualTo(sent);
    assertThat(recalled.isFromGraph()).isTrue();
    assertThat(recalled.notes()).isEmpty();
  }

  @Test
  void whatTheEditorShowsOfItIsBuiltToThePromptThatWasSent() throws IOException {
    SeascapeWorkflow sent = sent(3);
    Path picture = saved(comfy.submit(sent).await());
    EmbeddedTexts texts = EmbeddedTexts.of(picture);
    Files.writeString(
        folder.resolve("shown.json"), texts.find(EmbeddedTexts.WORKFLOW).orElseThrow());
    Path mapping =
        Files.writeString(
            folder.resolve("shown.weft"),
            "package shown\nworkflow Shown from \"shown.json\" {\n  output images <- SaveImage\n}\n");

    Compilation built =
        new MappingCompiler(new DiskStore(folder, folder), ProjectCatalog.bundled())
            .compile(List.of(mapping), "test");

    assertThat(built.diagnostics()).isEmpty();
    String graph =
        built.mappings().get(0).units().stream()
            .filter(unit -> unit.path().endsWith("ShownWorkflow.json"))
            .findFirst()
            .orElseThrow()
            .text();
    assertThat(ByHand.json(graph)).isEqualTo(ByHand.json(sent.toJson()));
    assertThatObject(ByHand.json(graph))
        .usingComparator(ByHand.NUMBERS_BY_VALUE)
        .isEqualTo(ByHand.json(texts.find(EmbeddedTexts.PROMPT).orElseThrow()));
  }

  @Test
  void aPictureIsPaintedAnewInAnotherWay() {
    SeascapeWorkflow sent = sent(4);
    Path picture = saved(comfy.submit(sent).await());

    SeascapeWorkflow storm = Recipes.storm(picture);

    assertThat(storm).isEqualTo(sent.toBuilder().prompt("a storm at sea").build());
    assertThat(comfy.submit(storm).await().images()).hasSize(1);
    assertThat(Recipes.whatKeepsItFrom(picture)).isEmpty();
  }

  @Test
  void whatAColleagueChangedIsTold() throws IOException {
    SeascapeWorkflow sent = sent(5);
    Path export =
        Files.writeString(
            folder.resolve("export.json"),
            sent.toJson().replaceFirst("\"steps\": ?9", "\"steps\": 99").replace("euler", "heun"));

    assertThat(Recipes.whatKeepsItFrom(export))
        .satisfiesExactly(
            steps -> assertThat(steps).isEqualTo("steps must be from 1 to 60, but was 99"),
            sampler ->
                assertThat(sampler)
                    .startsWith("the graph differs at sampler_name of \"KSampler\"")
                    .endsWith(": \"heun\", where the workflow sends \"euler\""));
  }
}
