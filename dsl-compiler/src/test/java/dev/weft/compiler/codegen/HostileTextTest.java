package dev.weft.compiler.codegen;

import static dev.weft.compiler.codegen.WorkflowFixture.quoted;
import static dev.weft.compiler.literal.Literals.literal;
import static dev.weft.compiler.literal.Literals.literals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.type.ChoiceType;
import dev.weft.compiler.type.FileKind;
import dev.weft.compiler.type.FileType;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.TextType;
import dev.weft.workflow.Choice;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Texts of workflows and mappings are untrusted; they must come out as they went in, as text. */
class HostileTextTest {
  private static final ParameterType TEXT = new TextType();

  @Test
  void keepsHostileTextsEverywhereTheyCanStand() {
    assertKept(HostileTexts.ALL.stream().map(text -> List.of(text, text, text)).toList());
  }

  @Property(tries = 5)
  void keepsAnyTextsEverywhereTheyCanStand(@ForAll("texts") List<List<String>> texts) {
    assertKept(texts);
  }

  @Provide
  Arbitrary<List<List<String>>> texts() {
    return HostileTexts.arbitrary().list().ofSize(3).list().ofSize(20);
  }

  private static void assertKept(List<List<String>> texts) {
    List<WorkflowFixture> fixtures = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<String> three = texts.get(i);
      fixtures.add(fixture("Hostile" + i, three.get(0), three.get(1), three.get(2)));
    }
    List<GeneratedWorkflow> generated = GeneratedWorkflow.all(fixtures);
    for (int i = 0; i < texts.size(); i++) {
      List<String> three = texts.get(i);
      assertKept(generated.get(i), three.get(0), three.get(1), three.get(2));
      assertThat(generated.get(i).build().toRequest().parameters()).hasSize(5);
    }
  }

  /** A text in every place of a workflow and of a mapping that takes any. */
  private static WorkflowFixture fixture(String name, String a, String b, String c) {
    return fixture(name, a, b, c, encodable(a), encodable(b), encodable(c));
  }

  private static WorkflowFixture fixture(
      String name, String docA, String docB, String docC, String a, String b, String c) {
    ParameterType closed = new ChoiceType(literals(quoted(a), quoted(b + "2")), true);
    ParameterType file = new FileType(FileKind.IMAGE);
    DefaultValue fixed = new DefaultValue.Fixed(literal(quoted(c)));
    return new WorkflowFixture(name)
        .documented(docA)
        .from(docB)
        .node("1" + a, "class" + b, c)
        .node("2" + a, a, b)
        .label("1" + a, docC)
        .param("saved", docB, TEXT, quoted(a), null, "1" + a, "in" + b)
        .param("fixed", docC, TEXT, quoted(a), fixed, "1" + a, "x" + c)
        .param("open", docA, WorkflowFixture.open(a, b + "2", c), quoted(a), null, "2" + a, "o")
        .param("closed", docA, closed, quoted(a), null, "2" + a, "c")
        .param("file", docB, file, quoted(c), null, "2" + a, "f")
        .output("images", Output.Kind.IMAGE, "1" + a);
  }

  /** A saved workflow is UTF-8, which has no lone surrogates. */
  private static String encodable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static void assertKept(
      GeneratedWorkflow generated, String docA, String docB, String docC) {
    String a = encodable(docA);
    String b = encodable(docB);
    String c = encodable(docC);
    Workflow<?> workflow = generated.build();
    assertThat(GeneratedWorkflow.get(workflow, "saved")).isEqualTo(a);
    assertThat(GeneratedWorkflow.get(workflow, "fixed")).isEqualTo(c);
    assertThat(((Choice) GeneratedWorkflow.get(workflow, "open")).value()).isEqualTo(a);
    assertThat(generated.nested("Closed").getEnumConstants())
        .extracting(option -> ((Choice) option).value())
        .startsWith(a)
        .endsWith(b + "2");
    List<?> nodes = (List<?>) GeneratedWorkflow.call(generated.nested("Nodes"), null, "all");
    assertThat(nodes).hasSize(2);
    WorkflowNode first = (WorkflowNode) nodes.get(0);
    assertThat(first.id()).isEqualTo("1" + a);
    assertThat(first.classType()).isEqualTo("class" + b);
    assertThat(first.label()).contains(docC);
  }
}
