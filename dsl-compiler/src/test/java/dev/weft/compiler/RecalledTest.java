package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowValues;
import dev.weft.workflow.descriptor.Misfit;
import dev.weft.workflow.descriptor.RecallException;
import dev.weft.workflow.descriptor.Recalled;
import dev.weft.workflow.descriptor.UntypedBuilder;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Weft writes into pictures is read back as the workflow that made them. */
class RecalledTest {
  @TempDir private Path folder;
  private static WorkflowDescriptor<?> form;
  private static WorkflowDescriptor<?> lists;

  @BeforeAll
  static void compile() throws ReflectiveOperationException {
    form = DescribedCase.descriptor("language/descriptor", "com.example.art.FormWorkflow");
    lists = DescribedCase.descriptor("language/descriptor-lists", "com.acme.art.ArtWorkflow");
  }

  private Path picture(String weft) {
    return TaggedPicture.write(folder.resolve("lighthouse.png"), Map.of("weft", weft));
  }

  private Path picture(Workflow<?> workflow) {
    return picture(workflow.toValues().toJson(Map.of()));
  }

  @Test
  void givesTheWorkflowBack() {
    Workflow<?> painted =
        form.builder()
            .set("prompt", "a \"lighthouse\" \\ at 灯台\n\uD83D\uDE00 \uD83D")
            .set("width", 768)
            .set("seed", "18446744073709551615")
            .set("sampler", "my_sampler")
            .set("cfg", 7.3)
            .build();

    assertThat(form.read(picture(painted)).workflow()).isEqualTo(painted);
  }

  @Test
  void theClassReadsItToo() throws ReflectiveOperationException {
    Workflow<?> painted = form.builder().set("prompt", "a lighthouse").build();

    Object read = painted.getClass().getMethod("read", Path.class).invoke(null, picture(painted));

    assertThat(read).isEqualTo(painted);
  }

  @Test
  void aDrawnSeedIsTheOneThatWasDrawn() {
    Workflow<?> painted = form.builder().set("prompt", "a").build();
    Workflow<?> other = form.builder().set("prompt", "a").build();
    assertThat(other).isNotEqualTo(painted);

    assertThat(form.read(picture(painted)).workflow()).isEqualTo(painted);
  }

  private static UntypedBuilder<? extends Workflow<?>> listed() {
    return lists
        .builder()
        .set(
            "loras",
            List.of(
                Map.of("name", "ink.safetensors", "on", "off"),
                Map.of("name", "oil.safetensors", "strength", "0.25")));
  }

  @Test
  void listsComeBackAndSecretsDoNot() {
    Workflow<?> painted = listed().add("key", Map.of("value", "sk-hidden")).build();

    Path file = picture(painted);

    assertThat(painted.toValues().toJson(Map.of())).doesNotContain("sk-hidden");
    Recalled<?> recalled = lists.read(file);
    assertThat(recalled.fitting()).isEmpty();
    assertThat(recalled.misfits()).isNotEmpty();
  }

  @Test
  void whatDoesNotFitIsToldByParameter() {
    Path file =
        picture(
            """
            {"workflow": "Form", "values": {"prompt": "a", "width": 65, "steps": "many", "sketch": 1}}
            """);

    Recalled<?> recalled = form.read(file);

    assertThat(recalled.misfits())
        .extracting(Misfit::parameter)
        .containsExactly("width", "steps", "sketch");
    assertThatThrownBy(recalled::workflow)
        .isInstanceOf(RecallException.class)
        .hasMessage(
            """
            lighthouse.png does not fit workflow Form:
              width must be from 64 to 2048 in steps of 8, but was 65
              steps must be a whole number, but was "many"
              sketch: workflow Form has no parameter sketch: there are breadth, cfg, height, prompt, sampler, scheduler, seed, steps, text and width\
            """);
    assertThat(recalled.builder().build().toJson()).contains("\"a\"");
  }

  @Test
  void whatIsRequiredAndNotThereIsTold() {
    assertThatThrownBy(() -> form.read(picture("{\"workflow\": \"Form\"}")).workflow())
        .isInstanceOf(RecallException.class)
        .hasMessageContaining("prompt");
  }

  @Test
  void aPictureOfAnotherWorkflowIsNone() {
    assertThatThrownBy(() -> form.read(picture("{\"workflow\": \"Art\"}")))
        .isInstanceOf(RecallException.class)
        .hasMessage("lighthouse.png is of workflow Art, not of Form");
  }

  @Test
  void aPictureWithoutValuesIsNone() {
    Path file = TaggedPicture.write(folder.resolve("plain.png"), Map.of());
    assertThatThrownBy(() -> form.read(file))
        .isInstanceOf(RecallException.class)
        .hasMessageStartingWith("plain.png holds no values");
  }

  @Test
  void damagedValuesAreAFailureOfTheFile() {
    for (String damaged :
        List.of("{\"workflow\": \"Form\", ", "[", "{\"values\": {\"prompt\": [[", "x")) {
      assertThatThrownBy(() -> form.read(picture(damaged))).isInstanceOf(RecallException.class);
    }
  }

  @Test
  void endlessNestingIsAFailureOfTheFile() {
    String deep = "{\"workflow\": \"Form\", \"values\": {\"prompt\": " + "[".repeat(100_000);
    assertThatThrownBy(() -> form.read(picture(deep))).isInstanceOf(RecallException.class);
  }

  @Test
  void whatIsNoPictureIsToldAsSuch() throws Exception {
    Path file = Files.writeString(folder.resolve("notes.txt"), "notes");
    assertThatThrownBy(() -> form.read(file))
        .isInstanceOf(RecallException.class)
        .hasMessageStartingWith("notes.txt is no picture");
  }

  @Test
  void aFileThatIsNotThereCannotBeRead() {
    assertThatThrownBy(() -> form.read(folder.resolve("none.png")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void theContractIsTheSameForTheSameParameters() {
    WorkflowValues one = form.builder().set("prompt", "a").build().toValues();
    WorkflowValues other = form.builder().set("prompt", "b").build().toValues();

    assertThat(one.contract()).isEqualTo(other.contract()).matches("[0-9a-f]{16}");
    assertThat(one.contract())
        .isNotEqualTo(listed().add("key", Map.of("value", "k")).build().toValues().contract());
  }
}
