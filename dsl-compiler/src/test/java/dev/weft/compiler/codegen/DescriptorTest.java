package dev.weft.compiler.codegen;

import static dev.weft.compiler.DescribedCase.errors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.networknt.schema.Schema;
import dev.weft.compiler.DescribedCase;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.descriptor.FormItem;
import dev.weft.workflow.descriptor.GroupDescriptor;
import dev.weft.workflow.descriptor.OptionSource;
import dev.weft.workflow.descriptor.PropertyDescriptor;
import dev.weft.workflow.descriptor.UntypedBuilder;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The class and the schema of the case {@code language/descriptor}, used as a program would. */
class DescriptorTest {
  private static final Path CASES = Path.of("src/test/cases").toAbsolutePath();

  private static WorkflowDescriptor<?> descriptor;

  @BeforeAll
  static void compile() throws ReflectiveOperationException {
    descriptor = DescribedCase.descriptor("language/descriptor", "com.example.art.FormWorkflow");
  }

  private static UntypedBuilder<? extends Workflow<?>> withPrompt() {
    return descriptor.builder().set("prompt", "a lighthouse");
  }

  @Test
  void keepsTheOrderAndTheGroupsOfTheMapping() {
    assertThat(descriptor.properties())
        .extracting(PropertyDescriptor::name)
        .containsExactly(
            "prompt", "width", "height", "seed", "sampler", "steps", "scheduler", "cfg");
    assertThat(titles(descriptor.form())).containsExactly("Picture", "Size");
  }

  private static List<String> titles(List<FormItem> items) {
    return items.stream()
        .filter(GroupDescriptor.class::isInstance)
        .map(GroupDescriptor.class::cast)
        .flatMap(group -> Stream.concat(Stream.of(group.title()), titles(group.items()).stream()))
        .toList();
  }

  @Test
  void knowsWhatAFormNeeds() {
    PropertyDescriptor width = descriptor.property("width").orElseThrow();

    assertThat(descriptor.name()).isEqualTo("Form");
    assertThat(descriptor.documentation()).isEqualTo("Text to image.");
    assertThat(width.minimum().orElseThrow()).isEqualByComparingTo("64");
    assertThat(width.step().orElseThrow()).isEqualByComparingTo("8");
    assertThat(width.defaultValue()).hasValue("512");
    assertThat(width.formerName()).hasValue("breadth");
    assertThat(descriptor.property("prompt").orElseThrow().required()).isTrue();
    assertThat(descriptor.property("seed").orElseThrow().drawn()).isTrue();
    assertThat(descriptor.property("seed").orElseThrow().maximum().orElseThrow())
        .isEqualByComparingTo("18446744073709551615");
    assertThat(descriptor.property("scheduler").orElseThrow().closed()).isTrue();
    assertThat(descriptor.property("sampler").orElseThrow().options()).contains("euler");
    assertThat(descriptor.property("sampler").orElseThrow().deprecation()).hasValue("use steps");
    assertThat(descriptor.outputs().get(0).kind()).isEqualTo("image");
    assertThat(descriptor.presets().get(0).values()).containsEntry("width", "256");
    assertThat(descriptor.presets())
        .extracting(p -> p.deprecation().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void knowsWhereAServerHasOptions() {
    assertThat(descriptor.property("scheduler").orElseThrow().optionSources())
        .containsExactly(new OptionSource("KSampler", "scheduler"));
    assertThat(descriptor.property("cfg").orElseThrow().optionSources()).isEmpty();
  }

  @Test
  void buildsFromTexts() {
    Workflow<?> workflow =
        withPrompt()
            .preset("fast")
            .set("breadth", "768")
            .set("seed", "18446744073709551615")
            .set("scheduler", "karras")
            .set("cfg", "7.5")
            .build();

    assertThat(workflow.toJson())
        .contains("768", "18446744073709551615", "\"karras\"", "7.5", "\"steps\": 8");
  }

  @Test
  void saysWhatTheSettersSay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withPrompt().set("width", "65"))
        .withMessage("width must be from 64 to 2048 in steps of 8, but was 65");
    assertThatNullPointerException()
        .isThrownBy(() -> withPrompt().set("width", null))
        .withMessage("width must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withPrompt().set("width", "wide"))
        .withMessage("width must be a whole number, but was \"wide\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withPrompt().set("scheduler", "fast"))
        .withMessage("scheduler must be one of normal, karras, but was \"fast\"");
  }

  @Test
  void helpsWithNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withPrompt().set("widht", 768))
        .withMessage("workflow Form has no parameter widht: did you mean width?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withPrompt().preset("slow"))
        .withMessage("workflow Form has no preset slow: there are fast and same");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> descriptor.builder().build())
        .withMessage("prompt is required, but not set");
  }

  @Test
  void isASchemaThatValidatorsAgreeWith() {
    Schema schema = DescribedCase.schema(descriptor);

    assertThat(errors(schema, "{\"prompt\": \"a\", \"width\": 768, \"sampler\": \"my own\"}"))
        .isEmpty();
    assertThat(errors(schema, "{\"text\": \"a\", \"seed\": \"18446744073709551615\"}")).isEmpty();
    assertThat(errors(schema, "{}")).isNotEmpty();
    assertThat(errors(schema, "{\"prompt\": \"a\", \"width\": 65}")).isNotEmpty();
    assertThat(errors(schema, "{\"prompt\": \"a\", \"breadth\": 65}")).isNotEmpty();
    assertThat(errors(schema, "{\"prompt\": \"a\", \"widht\": 768}")).isNotEmpty();
    assertThat(errors(schema, "{\"prompt\": \"a\", \"scheduler\": \"fast\"}")).isNotEmpty();
    assertThat(errors(schema, "{\"prompt\": \"a\", \"seed\": -1}")).isNotEmpty();
  }

  @Test
  void allExpectedSchemasAreValid() throws IOException {
    Schema meta = DescribedCase.metaSchema();
    try (Stream<Path> files = Files.walk(CASES)) {
      List<Path> schemas = files.filter(f -> f.toString().endsWith(".schema.json")).toList();
      assertThat(schemas).isNotEmpty();
      for (Path schema : schemas) {
        assertThat(errors(meta, Files.readString(schema))).as(schema.toString()).isEmpty();
      }
    }
  }
}
