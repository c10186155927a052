package dev.weft.compiler;

import static dev.weft.compiler.DescribedCase.errors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.networknt.schema.Schema;
import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceStore;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.descriptor.ListDescriptor;
import dev.weft.workflow.descriptor.OptionSource;
import dev.weft.workflow.descriptor.PropertyDescriptor;
import dev.weft.workflow.descriptor.PropertyType;
import dev.weft.workflow.descriptor.UntypedBuilder;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lists of the case {@code language/descriptor-lists}, by name. */
class DescribedListsTest {
  private static final Map<String, Object> INK = Map.of("name", "ink.safetensors");
  private static final Map<String, Object> OIL =
      Map.of("name", "oil.safetensors", "strength", "0.25");

  private static WorkflowDescriptor<?> descriptor;

  @BeforeAll
  static void compile() throws ReflectiveOperationException {
    descriptor = DescribedCase.descriptor("language/descriptor-lists", "com.acme.art.ArtWorkflow");
  }

  private static UntypedBuilder<? extends Workflow<?>> withKey() {
    return descriptor.builder().add("key", Map.of("value", "sk-hidden"));
  }

  private static ListDescriptor list(String name) {
    return descriptor.property(name).flatMap(PropertyDescriptor::list).orElseThrow();
  }

  @Test
  void knowsWhatAFormOfElementsNeeds() {
    PropertyDescriptor loras = descriptor.property("loras").orElseThrow();

    assertThat(loras.type()).isEqualTo(PropertyType.LIST);
    assertThat(loras.documentation()).startsWith("Styles that are put");
    assertThat(loras.required()).isFalse();
    assertThat(loras.defaultValue()).isEmpty();
    assertThat(list("loras").element()).isEqualTo("lora");
    assertThat(list("loras").minimum()).isZero();
    assertThat(list("loras").maximum()).isEqualTo(3);
    assertThat(list("loras").saved()).isZero();
    assertThat(list("loras").properties())
        .extracting(PropertyDescriptor::name)
        .containsExactly("on", "name", "strength");
    assertThat(list("loras").property("name").orElseThrow().required()).isTrue();
    assertThat(list("loras").property("name").orElseThrow().formerName()).hasValue("file");
    assertThat(list("loras").property("strength").orElseThrow().defaultValue()).hasValue("0.7");
    assertThat(list("loras").property("on").orElseThrow().type()).isEqualTo(PropertyType.TOGGLE);
  }

  @Test
  void knowsWhereAServerHasOptionsForElements() {
    assertThat(list("loras").property("name").orElseThrow().optionSources())
        .containsExactly(new OptionSource("LoraLoaderModelOnly", "lora_name"));
    assertThat(list("pictures").property("file").orElseThrow().optionSources())
        .containsExactly(new OptionSource("LoadImage", "image"));
    assertThat(list("keys").property("value").orElseThrow().optionSources()).isEmpty();
  }

  @Test
  void knowsWhichListsHaveElementsWithoutAnyGiven() {
    assertThat(list("pictures").saved()).isEqualTo(2);
    assertThat(list("pictures").minimum()).isEqualTo(1);
    assertThat(descriptor.property("pictures").orElseThrow().required()).isFalse();
    assertThat(descriptor.property("keys").orElseThrow().required()).isTrue();
    assertThat(descriptor.property("keys").orElseThrow().deprecation())
        .hasValue("use the keys of the server");
    assertThat(descriptor.property("prefix").orElseThrow().list()).isEmpty();
  }

  @Test
  void keepsListsInTheirPlacesAndGroups() {
    assertThat(descriptor.properties())
        .extracting(PropertyDescriptor::name)
        .containsExactly("prefix", "loras", "pictures", "keys");
    assertThat(descriptor.form()).hasSize(4);
  }

  @Test
  void takesElementsInEveryWay() {
    String whole = withKey().set("loras", List.of(INK, OIL)).build().toString();

    assertThat(whole)
        .contains(
            "loras=[Lora[name=\"ink.safetensors\", strength=0.7, on=true],"
                + " Lora[name=\"oil.safetensors\", strength=0.25, on=true]]");
    assertThat(withKey().add("lora", INK).add("lora", OIL).build()).hasToString(whole);
    assertThat(
            withKey()
                .set("loras.2.strength", "0.25")
                .set("loras.1.name", "ink.safetensors")
                .set("loras.2.file", "oil.safetensors")
                .build())
        .hasToString(whole);
  }

  @Test
  void changesWhatAnEarlierCallGave() {
    assertThat(
            withKey()
                .set("loras", List.of(OIL, OIL, OIL))
                .set("loras", List.of(OIL))
                .set("loras.1.name", "fog.safetensors")
                .set("loras.1.on", "off")
                .build()
                .toString())
        .contains("loras=[Lora[name=\"fog.safetensors\", strength=0.25, on=false]]");
  }

  @Test
  void takesElementsThatTheClassBuilt() throws ReflectiveOperationException {
    Workflow<?> built = withKey().add("lora", OIL).build();
    Object loras = built.getClass().getMethod("loras").invoke(built);

    assertThat(withKey().set("loras", loras).build()).isEqualTo(built);
    assertThat(withKey().set("loras", loras).set("loras.1.strength", 1).build().toString())
        .contains("name=\"oil.safetensors\", strength=1.0");
  }

  @Test
  void sendsTheSavedElementsUntilSomeAreGiven() {
    assertThat(withKey().build().toJson()).contains("dawn.png", "dusk.png");
    assertThat(withKey().add("picture", Map.of("file", "noon.png")).build().toJson())
        .contains("noon.png")
        .doesNotContain("dawn.png", "dusk.png");
  }

  @Test
  void saysWhatTheSettersSayAndOfWhichElement() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().set("loras", List.of(INK, Map.of("strength", 9))))
        .withMessage("loras.2.strength must be from -4 to 4, but was 9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().add("lora", INK).add("lora", Map.of("strength", "strong")))
        .withMessage("loras.2.strength must be a number, but was \"strong\"");
    assertThatNullPointerException()
        .isThrownBy(() -> withKey().set("loras.1.name", null))
        .withMessage("loras.1.name must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> withKey().set("loras", Collections.singletonList(null)))
        .withMessage("loras.1 must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> withKey().set("loras", null))
        .withMessage("loras must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().set("loras", List.of(INK, INK, INK, INK)))
        .withMessage("lora must have at most 3 elements, but has 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().set("loras.4.name", "ink.safetensors"))
        .withMessage("lora must have at most 3 elements, but has 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().set("pictures", List.of()).build())
        .withMessage("picture must have at least 1 element, but has 0");
  }

  @Test
  void saysWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> descriptor.builder().build())
        .withMessage("keys is required, but not set");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().add("lora", INK).set("loras.2.strength", 1).build())
        .withMessage("loras.2.name is required, but not set");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().set("loras.2.name", "ink.safetensors").build())
        .withMessage("loras.2 is set, but not loras.1");
  }

  @Test
  void helpsWithNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().set("lora", List.of()))
        .withMessage("workflow Art has no parameter lora: did you mean loras?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().set("lora.1.name", "ink.safetensors"))
        .withMessage("workflow Art has no list lora: did you mean loras?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().add("loras", INK))
        .withMessage("workflow Art has no list of loras: did you mean lora?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().set("loras.1.strenght", 1))
        .withMessage("loras.1 has no parameter strenght: did you mean strength?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().set("loras.0.name", "ink.safetensors"))
        .withMessage(
            "loras.0.name is no value of an element: those of the first are set as loras.1.…");
  }

  /** A chain of that many calls would be too deep for javac. */
  @Test
  void joinsManyNamesToo() {
    Path root = Path.of("project").toAbsolutePath();
    String toggles =
        IntStream.range(0, 60)
            .mapToObj(i -> "toggle t" + i + " = on bypass LoraLoaderModelOnly\n")
            .collect(Collectors.joining());
    SourceStore store =
        OverlayStore.inMemory(
            root,
            Map.of(
                root.resolve("art.json"),
                """
                {
                  "1": {"inputs": {"ckpt_name": "a"}, "class_type": "CheckpointLoaderSimple"},
                  "2": {"inputs": {"lora_name": "a", "strength_model": 1, "model": ["1", 0]},
                        "class_type": "LoraLoaderModelOnly"},
                  "3": {"inputs": {"filename_prefix": "m", "model": ["2", 0]},
                        "class_type": "ModelSave"}
                }
                """,
                root.resolve("art.weft"),
                "package art\nworkflow Art from \"art.json\" {\n"
                    + "each lora: 0..2 chains LoraLoaderModelOnly {\n"
                    + toggles
                    + "}\n}\n"));
    Compilation result =
        new MappingCompiler(store, ProjectCatalog.bundled())
            .compile(List.of(root.resolve("art.weft")), "a test");

    assertThat(JavaCompilation.of(CompilerCase.units(result)).problems()).isEmpty();
    assertThat(CompilerCase.units(result).get(0).text())
        .contains("loader.set(\"t59\", UntypedValue::asBoolean, Builder::t59, Lora::t59);");
  }

  @Test
  void showsNoSecretOfAnElement() {
    assertThat(withKey().build().toString()).doesNotContain("sk-hidden");
    assertThat(list("keys").property("value").orElseThrow().defaultValue()).isEmpty();
    assertThat(descriptor.jsonSchema()).contains("writeOnly").doesNotContain("\"none\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().set("keys", "sk-hidden"))
        .withMessage("keys must be a list of elements, but was of type String");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().add("key", "sk-hidden"))
        .withMessage("keys.2 must be a map of names to values, but was of type String");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withKey().set("keys.1.value", List.of("sk-hidden")))
        .withMessage("keys.1.value must be a text, but was none");
  }

  @Test
  void isASchemaThatValidatorsAgreeWith() {
    Schema schema = DescribedCase.schema(descriptor);
    String key = "\"keys\": [{\"value\": \"sk\"}]";

    assertThat(errors(schema, "{" + key + "}")).isEmpty();
    assertThat(
            errors(
                schema,
                "{" + key + ", \"loras\": [{\"name\": \"a\"}, {\"file\": \"b\", \"on\": false}]}"))
        .isEmpty();
    assertThat(errors(schema, "{" + key + ", \"loras\": []}")).isEmpty();
    assertThat(errors(schema, "{}")).isNotEmpty();
    assertThat(errors(schema, "{\"keys\": []}")).isNotEmpty();
    assertThat(errors(schema, "{" + key + ", \"pictures\": []}")).isNotEmpty();
    assertThat(errors(schema, "{" + key + ", \"loras\": [{\"strength\": 1}]}")).isNotEmpty();
    assertThat(errors(schema, "{" + key + ", \"loras\": [{\"name\": \"a\", \"strength\": 9}]}"))
        .isNotEmpty();
    assertThat(errors(schema, "{" + key + ", \"loras\": [{\"name\": \"a\", \"weight\": 1}]}"))
        .isNotEmpty();
    assertThat(errors(schema, "{" + key + ", \"loras\": [{\"file\": 1}]}")).isNotEmpty();
    String four = String.join(",", Collections.nCopies(4, "{\"name\": \"a\"}"));
    assertThat(errors(schema, "{" + key + ", \"loras\": [" + four + "]}")).isNotEmpty();
  }
}
