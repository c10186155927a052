package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.weft.workflow.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowTemplateTest {
  private static final String NAME =
      "the workflow txt2img.json of dev.weft.workflow.WorkflowTemplateTest";

  private final WorkflowTemplate template =
      WorkflowTemplate.from(WorkflowTemplateTest.class, "txt2img.json")
          .label("3", "Painting")
          .load();

  @Test
  void listsNodesAsSaved() {
    assertThat(template.nodes()).extracting(WorkflowNode::id).containsExactly("3", "4", "5", "6");
    assertThat(template.node("3"))
        .isEqualTo(
            new WorkflowNode("3", "KSampler", Optional.of("KSampler"), Optional.of("Painting")));
  }

  @Test
  void findsNodesById() {
    assertThat(template.findNode("3")).contains(template.node("3"));
    assertThat(template.findNode("33")).isEmpty();
  }

  @Test
  void showsLabelElseTitleElseClass() {
    assertThat(template.nodes())
        .extracting(WorkflowNode::displayName)
        .containsExactly("Painting", "CheckpointLoaderSimple", "EmptyLatentImage", "Positive");
  }

  @Test
  void showsSubgraphsFromTheOutsideIn() {
    WorkflowTemplate nested =
        WorkflowTemplate.from(
                "x.json",
                """
                {"9:15:16": {"class_type": "Blur", "inputs": {}, "_meta": {"title": "Soft"}},
                 "9:14": {"class_type": "Scale", "inputs": {}},
                 "90": {"class_type": "Save", "inputs": {}}}"""
                    .getBytes(StandardCharsets.UTF_8))
            .subgraph("9", "Enlarge")
            .subgraph("9:15", "Soften")
            .load();

    assertThat(nested.node("9:15:16").subgraphs()).containsExactly("Enlarge", "Soften");
    assertThat(nested.nodes())
        .extracting(WorkflowNode::displayName)
        .containsExactly("Enlarge / Soften / Soft", "Enlarge / Scale", "Save");
  }

  @Test
  void showsALabelWithoutSubgraphs() {
    WorkflowTemplate labelled =
        WorkflowTemplate.from(
                "x.json",
                "{\"9:14\": {\"class_type\": \"Scale\"}}".getBytes(StandardCharsets.UTF_8))
            .subgraph("9", "Enlarge")
            .label("9:14", "Enlarging")
            .load();

    assertThat(labelled.node("9:14").displayName()).isEqualTo("Enlarging");
  }

  @Test
  void tellsTheOutputsDeclared() {
    WorkflowOutput output = template.output("prompts", "6");
    assertThat(template.outputs()).containsExactly(output);
    assertThat(template.request().build().outputs())
        .containsExactly(new WorkflowOutput("prompts", "6"));
  }

  @Test
  void saysThatTheResourceIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WorkflowTemplate.from(getClass(), "gone.json").load())
        .withMessage(
            "the workflow gone.json of dev.weft.workflow.WorkflowTemplateTest is missing;"
                + " build again");
  }

  @Test
  void saysWhatTheWorkflowLacks() {
    String hint = ": class and workflow are from different builds; build again";
    Parameter parameter = template.parameter("width");

    assertThatIllegalStateException()
        .isThrownBy(() -> template.node("77"))
        .withMessage(NAME + " has no node \"77\"" + hint);
    assertThatIllegalStateException()
        .isThrownBy(() -> template.output("images", "77"))
        .withMessage(NAME + " has no node \"77\"" + hint);
    assertThatIllegalStateException()
        .isThrownBy(() -> parameter.sets("77", "width"))
        .withMessage(NAME + " has no node \"77\"" + hint);
    assertThatIllegalStateException()
        .isThrownBy(() -> WorkflowTemplate.from(getClass(), "txt2img.json").label("77", "x").load())
        .withMessage(NAME + " has no node \"77\"" + hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"3\": }", "{} {}", "\"x\"", "{\"3\": {\"inputs\": [}}"})
  void saysThatTheResourceIsBroken(String json) {
    assertThatIllegalStateException()
        .isThrownBy(() -> template(json))
        .withMessageMatching(
            "x.json of X is no workflow: [^\\n]+ at line 1, column \\d+; build again");
  }

  @Test
  void takesNoBytesThatAreNotUtf8() {
    byte[] latin1 = "{\"é\": {}}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatIllegalStateException()
        .isThrownBy(() -> WorkflowTemplate.from("x.json of X", latin1).load())
        .withMessageContaining("is no workflow");
  }

  @Test
  void dropsTheByteOrderMark() {
    WorkflowTemplate marked = template("\ufeff{\"1\":{\"class_type\":\"A\",\"inputs\":{\"x\":1}}}");

    assertThat(marked.request().set(marked.parameter("x").sets("1", "x"), 2).build().toJson())
        .isEqualTo("{\"1\":{\"class_type\":\"A\",\"inputs\":{\"x\":2}}}");
  }

  @Test
  void passesOverWhatIsNoNode() {
    String json =
        "{\"note\":\"x\",\"2\":{},\"3\":[{\"class_type\":\"A\"}],"
            + "\"1\":{\"_meta\":7,\"inputs\":null,\"class_type\":\"A\"}}";

    assertThat(template(json).nodes())
        .containsExactly(new WorkflowNode("1", "A", Optional.empty(), Optional.empty()));
    assertThat(template(json).request().build().toJson()).isEqualTo(json);
  }

  @Test
  void takesTheLastOfMembersWithOneName() {
    WorkflowTemplate twice =
        template(
            "{\"1\":{\"class_type\":\"A\",\"inputs\":{\"x\":1}},"
                + "\"1\":{\"class_type\":\"B\",\"inputs\":{\"x\":1,\"x\":5}}}");
    Parameter x = twice.parameter("x").sets("1", "x");

    assertThat(twice.node("1").classType()).isEqualTo("B");
    assertThat(twice.request().set(x, 7).build().toJson()).endsWith("{\"x\":1,\"x\":7}}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "12:34",
        "a.b.0",
        "\"",
        "\\",
        "日本 \uD83D\uDE00",
        "a\nb",
        "*/",
        "${x}",
        "\\u0041"
      })
  void findsNodesAndInputsOfAnyName(String name) {
    String key = JsonText.quote(name);
    String json =
        "{\"0\":{\"class_type\":\"é\"},"
            + (key + ":{\"class_type\":" + key + ",\"inputs\":{" + key + " :\t1 }}}");
    WorkflowTemplate odd = template(json);
    Parameter parameter = odd.parameter("p").sets(name, name);

    assertThat(odd.node(name).classType()).isEqualTo(name);
    assertThat(odd.request().set(parameter, 2).build().toJson())
        .isEqualTo(json.replace("\t1 ", "\t2 "));
  }

  @Test
  void findsNodesWhoseNameIsSavedWithEscapes() {
    WorkflowTemplate escaped =
        template("{\"\\u0041\":{\"class_type\":\"A\",\"inputs\":{\"\\u0062\\\"\":1}}}");
    Parameter parameter = escaped.parameter("p").sets("A", "b\"");

    assertThat(escaped.request().set(parameter, 2).build().toJson())
        .isEqualTo("{\"\\u0041\":{\"class_type\":\"A\",\"inputs\":{\"\\u0062\\\"\":2}}}");
  }

  @Test
  void takesOnlyATextAndANumberForALink() {
    WorkflowTemplate lists =
        template(
            "{\"1\":{\"class_type\":\"A\",\"inputs\":{\"a\":[],\"b\":[\"x\",\"y\"],"
                + "\"c\":[1,2],\"d\":[\"4\",[0]],\"e\":[\"4\",0,1],\"f\":[\"4\", 0]}}}");

    assertThat(lists.graph().nodes().get(0).inputs().values())
        .filteredOn(input -> input.link() != null)
        .extracting(input -> input.member().name())
        .containsExactly("f");
  }

  private static WorkflowTemplate template(String json) {
    return WorkflowTemplate.from("x.json of X", json.getBytes(StandardCharsets.UTF_8)).load();
  }
}
