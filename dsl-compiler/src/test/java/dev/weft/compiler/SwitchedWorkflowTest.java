package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.descriptor.UntypedBuilder;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
  private static Class<?> demands;
  private static Class<?> lacking;
  private static Class<?> lists;

  @BeforeAll
  static void compile() {
    start = compiled("switch-start");
    branches = compiled("switch-branches");
    demands = compiled("switch-demands");
    lacking = compiled("switch-lacking");
    lists = compiled("switch-lists");
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
  void aCaseDemandsNoMoreThanTogglesAskFor() {
    Map<String, Object> size = Map.of("width", 64, "height", 64);
    Map<String, Object> photo = Map.of("start", "photo", "photo", "a.png");

    assertThat(nodes(chosen(demands, photo))).isEqualTo("3 4 6 7 8 9 10 11 12 13");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chosen(demands, with(photo, "enlarge", true)))
        .withMessage("upscaler must be set (enlarge=true, start=\"photo\")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chosen(demands, Map.of("start", "photo")))
        .withMessage("a photo to start from is needed (start=\"photo\")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chosen(demands, Map.of("width", 64)))
        .withMessage("height must be set (start=\"blank\")");
    assertThat(nodes(chosen(demands, with(size, "enlarge", true)))).isEqualTo("3 4 5 6 7 8 9");
  }

  @Test
  void inputsThatWereNotSavedOrHeldAValueAreLinked() {
    String saved = chosen(lacking, Map.of()).toJson();
    String linked = chosen(lacking, Map.of("mask", "drawing", "amount", "plain")).toJson();

    assertThat(saved).contains("\"mask\": [\"1\",1]", "\"amount\": [\"3\",0]", "[\"4\", 1]");
    assertThat(linked).contains("\"mask\": [\"2\",1]", "\"amount\": [\"1\",0]");
  }

  @Test
  void aListMayBeACase() throws ReflectiveOperationException {
    assertThat(nodes(withStyles("styled", "sd"))).isEqualTo("1 4 5 6 7 8 9 11 12 1000 1001 2000");
    assertThat(nodes(withStyles("plain", "sd"))).isEqualTo("1 4 5 6 7 8 9 11 12 2000");
  }

  @Test
  void theFirstOfAChainTakesWhatIsChosen() throws ReflectiveOperationException {
    String sent = withStyles("styled", "flux").toJson();

    assertThat(sent)
        .containsPattern("\"1000\".*\"strength_model\": 0.5, \"model\": \\[\"2\",0]")
        .containsPattern("\"1001\".*\"strength_model\": 0.5, \"model\": \\[\"1000\",0]")
        .contains("\"model\": [\"1001\",0]");
  }

  @Test
  void withoutElementsTheLinkOfTheChainIsTakenItself() throws ReflectiveOperationException {
    assertThat(withStyles("styled", "flux", List.of()).toJson())
        .contains("\"model\": [\"2\",0], \"positive\"");
  }

  private static Workflow<?> withStyles(String model, String base)
      throws ReflectiveOperationException {
    return withStyles(model, base, List.of("ink", "oil"));
  }

  private static Workflow<?> withStyles(String model, String base, List<String> names)
      throws ReflectiveOperationException {
    List<Object> loras = new ArrayList<>();
    for (String name : names) {
      loras.add(element("Lora", "name", String.class, name));
    }
    Object picture = element("Picture", "file", InputImage.class, InputImage.onServer("a.png"));
    Object builder = lists.getMethod("loras", List.class).invoke(null, loras);
    call(builder, "pictures", List.class, List.of(picture));
    call(builder, "model", nested("Model"), constant("Model", model));
    call(builder, "base", nested("Base"), constant("Base", base));
    return (Workflow<?>) builder.getClass().getMethod("build").invoke(builder);
  }

  private static Object element(String type, String parameter, Class<?> of, Object value)
      throws ReflectiveOperationException {
    Object builder = nested(type).getMethod(parameter, of).invoke(null, value);
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static void call(Object builder, String setter, Class<?> type, Object value)
      throws ReflectiveOperationException {
    builder.getClass().getMethod(setter, type).invoke(builder, value);
  }

  private static Object constant(String type, String name) throws ReflectiveOperationException {
    return nested(type).getField(name.toUpperCase(Locale.ROOT)).get(null);
  }

  private static Class<?> nested(String name) throws ReflectiveOperationException {
    return Class.forName(lists.getName() + "$" + name, true, lists.getClassLoader());
  }

  private static UntypedBuilder<? extends Workflow<?>> begun() {
    return builder(start).set("prompt", "fox");
  }

  private static Workflow<?> chosen(Map<String, Object> values) {
    return chosen(branches, values);
  }

  private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
    Map<String, Object> more = new HashMap<>(values);
    more.put(name, value);
    return more;
  }

  private static Workflow<?> chosen(Class<?> type, Map<String, Object> values) {
    UntypedBuilder<? extends Workflow<?>> builder = builder(type);
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
