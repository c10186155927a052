package dev.weft.compiler.codegen;

import static dev.weft.compiler.codegen.WorkflowFixture.quoted;
import static dev.weft.compiler.literal.Literals.literals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.type.ChoiceType;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.TextType;
import dev.weft.workflow.Workflow;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Any name that a mapping can give becomes one that compiles and means the right thing. */
class HostileNameTest {
  private static final ParameterType TEXT = new TextType();
  private static final List<String> WORKFLOWS =
      List.of(
          "String",
          "Object",
          "Override",
          "List",
          "Builder",
          "Outputs",
          "Nodes",
          "Workflow",
          "Choice",
          "Parameter",
          "Record",
          "Generated",
          "Objects",
          "Long",
          "txt2img",
          "工作流",
          "_",
          "é",
          "class");
  private static final List<String> PARAMETERS =
      List.of(
          "string",
          "String",
          "class",
          "outputs",
          "nodes",
          "builder",
          "build",
          "toBuilder",
          "toJson",
          "toRequest",
          "toString",
          "hashCode",
          "equals",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize",
          "record",
          "yield",
          "var",
          "sealed",
          "permits",
          "when",
          "module",
          "_",
          "__",
          "TEMPLATE",
          "template",
          "descriptor",
          "DESCRIPTOR",
          "setters",
          "request",
          "other",
          "that",
          "loader",
          "value",
          "json",
          "of",
          "all",
          "Objects",
          "Seeds",
          "InputFile",
          "Double",
          "Long",
          "Builder",
          "Outputs",
          "Nodes",
          "x",
          "X",
          "采样器",
          "é",
          "null",
          "true",
          "int",
          "Integer",
          "NeedsMust",
          "parameter",
          "choice",
          "list",
          "object",
          "Override",
          "enum");

  @Test
  void takesAnyNameOfAWorkflow() {
    List<WorkflowFixture> fixtures =
        WORKFLOWS.stream()
            .map(name -> new WorkflowFixture(name).param("a", TEXT, "\"a\""))
            .toList();

    List<GeneratedWorkflow> generated = GeneratedWorkflow.all(fixtures);

    for (int i = 0; i < fixtures.size(); i++) {
      assertThat(generated.get(i).build().toJson()).isEqualTo(fixtures.get(i).json());
    }
  }

  @Test
  void takesAnyNameOfAParameter() {
    assertTaken(WorkflowFixture.anySeed(), "18446744073709551615");
    assertTaken(WorkflowFixture.open("a", "builder", "Nodes"), "\"a\"");
    assertTaken(new ChoiceType(literals("\"a\"", "\"b\""), true), "\"b\"");
  }

  private static void assertTaken(ParameterType type, String saved) {
    List<WorkflowFixture> fixtures = new ArrayList<>();
    for (String name : PARAMETERS) {
      fixtures.add(
          new WorkflowFixture("Named" + fixtures.size())
              .param(name, type, saved)
              .param(
                  "seed", "", WorkflowFixture.anySeed(), "1", new DefaultValue.Random(), "2", "s")
              .required("must", TEXT, "\"a\"")
              .output(name, Output.Kind.JSON, "1"));
    }
    List<GeneratedWorkflow> generated = GeneratedWorkflow.all(fixtures);
    for (int i = 0; i < fixtures.size(); i++) {
      Object builder = generated.get(i).builder();
      GeneratedWorkflow.set(builder, "must", "a");
      GeneratedWorkflow.set(builder, "seed", 1L);
      Workflow<?> workflow = GeneratedWorkflow.build(builder);
      assertThat(workflow.toJson()).isEqualTo(fixtures.get(i).json());
      assertThat(GeneratedWorkflow.build(GeneratedWorkflow.get(workflow, "toBuilder")))
          .isEqualTo(workflow);
      assertThat(workflow.toRequest().parameters().get(0).name()).isEqualTo(PARAMETERS.get(i));
    }
  }

  @Test
  void requiresAParameterOfAnyName() {
    List<WorkflowFixture> fixtures = new ArrayList<>();
    for (String name : PARAMETERS) {
      fixtures.add(
          new WorkflowFixture("Named" + fixtures.size())
              .required(name, WorkflowFixture.open("a"), "\"a\"")
              .param("other_", WorkflowFixture.range(1, 3, 1), "1"));
    }

    for (GeneratedWorkflow generated : GeneratedWorkflow.all(fixtures)) {
      assertThat(generated.source()).contains("Required: {@link Builder#");
    }
  }

  @Test
  void keepsNamesApartThatDifferInCaseOrUnderscoresAlone() {
    WorkflowFixture fixture = new WorkflowFixture("Clashing");
    for (String name :
        List.of(
            "sampler",
            "SamplerChoice",
            "SamplerChoice2",
            "Sampler",
            "SAMPLER",
            "sam_pler",
            "samPler",
            "SAM_PLER",
            "e\u0301x",
            "\u00e9x")) {
      fixture.param(name, WorkflowFixture.open(name), quoted(name));
    }

    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture);

    assertThat(generated.build().toJson()).isEqualTo(fixture.json());
    assertThat(generated.classNames().stream().map(name -> name.toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
  }

  @Test
  void namesNodesByTheMappingsOwnWords() {
    WorkflowFixture fixture =
        new WorkflowFixture("Nodes")
            .node("1", "KSampler", "A title")
            .node("2", "KSampler", "Second pass")
            .node("3:1", "VAEDecode", "")
            .node("4", "SaveImage", "")
            .label("1", "Base pass")
            .label("3:1", "template")
            .output("sourceImages", Output.Kind.IMAGE, "4");

    assertThat(GeneratedWorkflow.of(fixture).nested("Nodes").getFields())
        .extracting(Field::getName)
        .containsExactly("BASE_PASS", "TEMPLATE_", "SOURCE_IMAGES");
  }

  @Test
  void givesNoConstantToANameThatWouldMeanTwoNodes() {
    WorkflowFixture fixture =
        new WorkflowFixture("Nodes")
            .node("1", "KSampler", "")
            .node("2", "KSampler", "")
            .node("3", "SaveImage", "")
            .label("1", "Pass")
            .label("2", "pass")
            .label("3", "Images")
            .output("images", Output.Kind.IMAGE, "3")
            .output("🎨", Output.Kind.IMAGE, "3");

    assertThat(NodePlan.of(fixture.bound()))
        .extracting(NodePlan::constant)
        .containsExactly("IMAGES");
  }
}
