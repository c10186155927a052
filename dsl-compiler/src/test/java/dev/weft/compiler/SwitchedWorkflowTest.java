package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.descriptor.UntypedBuilder;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What generated classes send under their switches. */
class SwitchedWorkflowTest {
  private static Class<?> start;
  private static Class<?> branches;

  @BeforeAll
  static void compile() {
    start = compiled("switch-start");
    branches = compiled("switch-branches");
  }

  @Test
  void whatOnlyOtherCasesNeedIsLeftOut() {
    Workflow<?> blank = begun().set("photo", InputImage.of(new byte[] {1})).build();
    Workflow<?> photo =
        begun().set("photo", InputImage.of(new byte[] {1})).set("start", "photo").build();

    assertThat(nodes(blank)).isEqualTo("3 4 5 6 7 8 9");
    assertThat(blank.toRequest().uploads()).isEmpty();
    assertThat(nodes(photo)).isEqualTo("3 4 6 7 8 9 10 11 12 13");
    assertThat(photo.toRequest().uploads()).hasSize(1);
    assertThat(photo.toJson()).contains("\"latent_image\": [\"12\",0]");
  }

  @Test
  void untouchedNodesKeepTheirBytes() {
    assertThat(begun().build().toJson())
        .contains("\"denoise\": 1.0, \"model\": [\"4\", 0]", "\"latent_image\": [\"5\", 0]}");
  }

  @Test
  void expressionsAskForTheCase() {
    assertThat(begun().build().toJson()).contains("\"filename_prefix\": \"new\"");
    assertThat(begun().set("photo", "a.png").set("start", "photo").build().toJson())
        .contains("\"filename_prefix\": \"a retouch\"");
  }

  @Test
  void presetsChooseCases() {
    assertThat(begun().set("photo", "a.png").preset("retouch").build())
        .hasToString(
            "ArtWorkflow[prompt=\"fox\", photo=InputFile[a.png], denoise=0.6, start=\"photo\"]")
        .isEqualTo(begun().set("photo", "a.png").set("start", "photo").set("denoise", 0.6).build());
  }

  @Test
  void aCaseDemandsWhatItNeeds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> begun().set("start", "photo").build())
        .withMessage("photo must be set (start=\"photo\")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chosen(Map.of("start", "inpaint", "second", "painted", "photo", "a.png")))
        .withMessage("mask must be set (start=\"inpaint\")");
  }

  @Test
  void otherWordsAreNoCases() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> begun().set("start", "phot"))
        .withMessage("start must be one of blank, photo, but was \"phot\"");
  }

  @ParameterizedTest
  @CsvSource({
    "blank, painted, full, class, 3 4 5 6 7 8 9 19 20 21",
    "blank, painted, Full, class, 3 4 5 6 7 8 9 15 19 20 21",
    "blank, painted, styled, LinkSource, 3 4 5 6 7 8 9 19 20 21 22",
    "photo, painted, full, class, 3 4 6 7 8 9 10 11 12 13 19 20 21",
    "inpaint, painted, full, class, 3 4 6 7 8 9 10 11 17 18 19 20 21",
    "blank, photo, full, class, 4 6 7 10 11 12 13 19 20 21"
  })
  void branchesOfSeveralSwitchesMeet(
      String start, String second, String model, String vae, String sent) {
    assertThat(
            nodes(
                chosen(
                    Map.of(
                        "start", start, "second", second, "model", model, "default", vae, "photo",
                        "a.png", "mask", "b.png"))))
        .isEqualTo(sent);
  }

  @Test
  void togglesTakeOutWhatIsOfABranch() {
    Map<String, Object> photo = Map.of("second", "photo", "photo", "a.png", "larger", true);

    assertThat(nodes(chosen(photo))).isEqualTo("4 6 7 10 11 12 13 16 19 20 21");
    assertThat(nodes(chosen(Map.of("start", "photo", "photo", "a.png", "refine", false))))
        .isEqualTo("3 4 6 7 8 9 10 11 12 13");
  }

  @Test
  void aListMayBeACase() throws ReflectiveOperationException {
    Class<?> lora = Class.forName(branches.getName() + "$Lora", true, branches.getClassLoader());
    Object ink = lora.getMethod("name", String.class).invoke(null, "ink");
    Object element = ink.getClass().getMethod("build").invoke(ink);
    Object builder = branches.getMethod("loras", List.class).invoke(null, List.of(element));
    Workflow<?> plain = (Workflow<?>) builder.getClass().getMethod("build").invoke(builder);
    Class<?> model = Class.forName(branches.getName() + "$Model", true, branches.getClassLoader());
    builder
        .getClass()
        .getMethod("model", model)
        .invoke(builder, model.getField("STYLED").get(null));
    Workflow<?> styled = (Workflow<?>) builder.getClass().getMethod("build").invoke(builder);

    assertThat(nodes(plain)).isEqualTo("3 4 5 6 7 8 9 19 20 21");
    assertThat(nodes(styled)).isEqualTo("3 4 5 6 7 8 9 19 20 21 1000");
    assertThat(styled.toJson()).contains("\"model\": [\"1000\",0]");
  }

  private static UntypedBuilder<? extends Workflow<?>> begun() {
    return builder(start).set("prompt", "fox");
  }

  private static Workflow<?> chosen(Map<String, Object> values) {
    UntypedBuilder<? extends Workflow<?>> builder = builder(branches);
    values.forEach((name, value) -> builder.set(name, value));
    return builder.build();
  }

  @SuppressWarnings("unchecked") // What descriptor() gives builds workflows.
  private static UntypedBuilder<? extends Workflow<?>> builder(Class<?> type) {
    try {
      return ((WorkflowDescriptor<? extends Workflow<?>>) type.getMethod("descriptor").invoke(null))
          .builder();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static String nodes(Workflow<?> workflow) {
    return workflow.toRequest().nodes().stream()
        .map(WorkflowNode::id)
        .collect(Collectors.joining(" "));
  }

  private static Class<?> compiled(String folder) {
    CompilerCase switches =
        CompilerCase.all().stream()
            .filter(one -> one.name().equals("language/" + folder))
            .findFirst()
            .orElseThrow();
    try {
      return JavaCompilation.of(CompilerCase.units(switches.compile()))
          .load()
          .loadClass("com.acme.art.ArtWorkflow");
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
