package dev.weft.compiler.codegen;

import static dev.weft.compiler.codegen.WorkflowFixture.quoted;
import static dev.weft.compiler.literal.Literals.literal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.type.BoolType;
import dev.weft.compiler.type.ChoiceType;
import dev.weft.compiler.type.JsonType;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.TextType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sizes that meet the limits of Java's class files, and what lies beyond them. */
class LimitsTest {
  private static final ParameterType TEXT = new TextType();
  private final WorkflowFixture fixture = new WorkflowFixture("Large");

  @Test
  void holdsAsManyParametersAsThereMayBe() {
    for (int i = 0; i < Limits.PARAMETERS; i++) {
      ParameterType type = i % 2 == 0 ? TEXT : WorkflowFixture.range(0, 9, 1);
      fixture.param("p" + i, type, i % 2 == 0 ? "\"a\"" : "1");
    }

    assertThat(GeneratedWorkflow.of(fixture).build().toJson()).isEqualTo(fixture.json());
  }

  @Test
  void holdsThreeHundredParametersInEveryStage() {
    for (int i = 0; i < 300; i++) {
      fixture.param("p" + i, WorkflowFixture.range(0, 9, 1), "1");
    }
    fixture.required("a", TEXT, "\"\"").required("b", TEXT, "\"\"").required("c", TEXT, "\"\"");

    assertThat(GeneratedWorkflow.of(fixture).classNames())
        .filteredOn(name -> name.contains("Needs"))
        .hasSize(7);
  }

  @Test
  void holdsFiveHundredNodesWithLabels() {
    for (int i = 0; i < 500; i++) {
      fixture.node("" + i, "KSampler", "Pass").label("" + i, "Step " + i);
    }

    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture);

    assertThat(generated.nested("Nodes").getFields()).hasSize(500);
    assertThat(generated.build().toJson()).isEqualTo(fixture.json());
  }

  @Test
  void givesConstantsToTheFirstNodesOfAHugeWorkflow() {
    for (int i = 0; i < Limits.CONSTANTS_OF_NODES + 500; i++) {
      fixture.node("" + i, "PreviewImage", "").label("" + i, "A label that is as long as " + i);
    }

    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture);

    assertThat(generated.nested("Nodes").getFields()).hasSize(Limits.CONSTANTS_OF_NODES);
    assertThat((List<?>) GeneratedWorkflow.call(generated.nested("Nodes"), null, "all"))
        .hasSize(Limits.CONSTANTS_OF_NODES + 500);
  }

  @Test
  void holdsFiveThousandOptions() {
    String[] options =
        IntStream.range(0, 5_000).mapToObj(i -> "models/lora " + i).toArray(String[]::new);
    fixture.param("lora", WorkflowFixture.open(options), "\"models/lora 4999\"");

    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture);

    assertThat(generated.nested("Lora").getFields()).hasSize(Limits.CONSTANTS_OF_A_CHOICE);
    assertThat(generated.source().replaceAll("\\R *\\* ", " "))
        .contains("Of 5000 values 2000 have a constant.");
    assertThat(generated.build().toJson()).isEqualTo(fixture.json());
  }

  @Test
  void holdsAsManyClosedOptionsAndOutputsAsThereMayBe() {
    List<Literal> options =
        IntStream.range(0, Limits.CONSTANTS_OF_A_CHOICE)
            .mapToObj(number -> literal(Integer.toString(number)))
            .toList();
    fixture.param("number", new ChoiceType(options, true), "7");
    for (int i = 0; i < Limits.OUTPUTS; i++) {
      fixture.output("o" + i, Output.Kind.IMAGE, "1");
    }

    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture);

    assertThat(generated.nested("Outputs").getRecordComponents()).hasSize(Limits.OUTPUTS);
    assertThat(generated.build().toJson()).isEqualTo(fixture.json());
  }

  @Test
  void keepsTextsThatNoConstantCanHold() {
    String saved = "a\u4e00".repeat(50_000);
    String fixed = "b\u4e00\\\"\n\ud83d\ude00".repeat(20_000);
    fixture
        .param("saved", TEXT, quoted(saved))
        .param(
            "fixed", "", TEXT, "\"\"", new DefaultValue.Fixed(Literal.ofText(fixed)), "1", "fixed")
        .param("json", new JsonType(), "[" + "1, ".repeat(40_000) + "1]");

    GeneratedWorkflow generated = GeneratedWorkflow.of(fixture);

    assertThat(GeneratedWorkflow.get(generated.build(), "saved")).isEqualTo(saved);
    assertThat(GeneratedWorkflow.get(generated.build(), "fixed")).isEqualTo(fixed);
    assertThat(generated.source().length()).isLessThan(400_000);
  }

  @Test
  void keepsNamesOfClassFilesShort() {
    String name = "\u6b63".repeat(33);
    fixture
        .required(name + "a", TEXT, "\"\"")
        .required(name, WorkflowFixture.open("a"), "\"a\"")
        .required("b" + name, TEXT, "\"\"");

    assertThat(GeneratedWorkflow.of(fixture).classNames())
        .allMatch(file -> JavaNames.bytes(file) - "com.acme.art.".length() < 240);
  }

  @Test
  void saysWhatIsTooLarge() {
    for (int i = 0; i <= Limits.PARAMETERS; i++) {
      fixture.param("p" + i, TEXT, "\"\"");
    }
    for (int i = 0; i <= Limits.OUTPUTS; i++) {
      fixture.output("o" + i, Output.Kind.IMAGE, "1");
    }

    assertThat(reported(fixture))
        .containsExactly(
            "WEFT0502: `Large` has 1001 parameters; a Java class can hold 1000",
            "WEFT0502: `Large` has 251 outputs; a Java class can hold 250");
  }

  @Test
  void saysThatAnOptionIsTooLongForAConstant() {
    String option = "a".repeat(Limits.CHARACTERS_OF_A_CONSTANT + 1);
    ParameterType open = WorkflowFixture.open(option);
    ParameterType closed = new ChoiceType(List.of(Literal.ofText(option)), true);

    assertThat(reported(fixture.param("style", closed, quoted(option))))
        .containsExactly(
            "WEFT0502: `style` has an option that is too long for the name of a constant");
    assertThat(
            GeneratedWorkflow.of(new WorkflowFixture("Open").param("style", open, quoted(option)))
                .nested("Style")
                .getFields())
        .isEmpty();
  }

  @Test
  void saysWhichNamesJavaCannotTake() {
    assertThat(
            reported(
                new WorkflowFixture("a b")
                    .inPackage("com.class.x")
                    .param("1x", TEXT, "\"\"")
                    .param("x\u00b2", TEXT, "\"\"")
                    .param("a$b", TEXT, "\"\"")
                    .param("x".repeat(101), TEXT, "\"\"")
                    .output("\ud83d\ude00", Output.Kind.IMAGE, "1")))
        .containsExactly(
            "WEFT0501: output name `\ud83d\ude00` cannot be a name in Java",
            "WEFT0501: package `com.class.x` cannot be a package in Java",
            "WEFT0501: parameter name `1x` cannot be a name in Java",
            "WEFT0501: parameter name `a$b` cannot be a name in Java",
            "WEFT0501: parameter name `x\u00b2` cannot be a name in Java",
            "WEFT0501: parameter name is too long for the name of a class file",
            "WEFT0501: workflow name `a b` cannot be a name in Java");
  }

  @Test
  void saysThatADefaultDoesNotFit() {
    assertThat(reported(fixture.param("flag", new BoolType(), "\"yes\"")))
        .containsExactly("WEFT0318: the default of `flag` is not of its type");
  }

  /** What is said of a workflow that cannot be generated. */
  private static List<String> reported(WorkflowFixture fixture) {
    DiagnosticSink sink = new DiagnosticSink();
    assertThat(WorkflowGenerator.generate(fixture.bound(), "test", sink)).isEmpty();
    return sink.sorted().stream().map(LimitsTest::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.code().id() + ": " + diagnostic.message();
  }
}
