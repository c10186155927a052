package dev.weft.compiler.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Literal.Kind;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.InputValue.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowReaderTest {
  private static final String NODE = "{'class_type': 'KSampler', 'inputs': {'seed': 1}}";

  private final DiagnosticSink sink = new DiagnosticSink();

  @Test
  void readsNodesWithTheirPlaces() {
    String json =
        "{'3': {'class_type': 'KSampler', 'inputs': {'cfg': 8.0, 'model': ['4', 1]},"
            + " '_meta': {'title': 'Base pass'}}}";
    WorkflowGraph graph = read(json);
    Node node = graph.node(new NodeId("3")).orElseThrow();

    assertThat(node.classType()).isEqualTo("KSampler");
    assertThat(node.title()).contains("Base pass");
    assertThat(node.idSpan().text()).isEqualTo("\"3\"");
    assertThat(node.classSpan().text()).isEqualTo("\"KSampler\"");
    assertThat(node.inputsSpan().text()).isEqualTo("{\"cfg\": 8.0, \"model\": [\"4\", 1]}");
    assertThat(node.input("cfg").orElseThrow().nameSpan().text()).isEqualTo("\"cfg\"");
    assertThat(node.input("model").orElseThrow().value())
        .isInstanceOfSatisfying(
            Link.class,
            link -> {
              assertThat(link.node()).isEqualTo(new NodeId("4"));
              assertThat(link.slot()).isEqualTo(1);
              assertThat(link.span().text()).isEqualTo("[\"4\", 1]");
            });
    assertThat(graph.text()).isEqualTo(json.replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8", "8.0", "1e-5", "18446744073709551615", "-0.0", "-0", "1E+3", "3e-06"})
  void keepsNumbersAsWritten(String number) {
    Literal literal = literal(number);

    assertThat(literal.json()).isEqualTo(number);
    assertThat(value(number).span().text()).isEqualTo(number);
    assertThat(literal.kind()).isEqualTo(number.matches("-?\\d+") ? Kind.INTEGER : Kind.DECIMAL);
  }

  @Test
  void tellsTheKindsOfLiterals() {
    assertThat(literal("'a\\u00e9\\n'"))
        .returns(Kind.STRING, Literal::kind)
        .returns("aé\n", Literal::text);
    assertThat(literal("true").kind()).isEqualTo(Kind.BOOLEAN);
    assertThat(literal("null").kind()).isEqualTo(Kind.NULL);
    assertThat(literal("{'__value__': [1]}").kind()).isEqualTo(Kind.OBJECT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[1, 2, 3]", "['a']", "['a', 'b']", "['4', 0.5]", "[4, 'x']"})
  void takesAnArrayThatIsNoLinkAsALiteral(String array) {
    assertThat(literal(array).kind()).isEqualTo(Kind.ARRAY);
  }

  @Test
  void keepsTheOrderOfNodesAndInputs() {
    WorkflowGraph graph =
        read(
            "{'9': {'class_type': 'A', 'inputs': {'z': 1, 'a': 2}},"
                + " '10': {'class_type': 'A', 'inputs': {}}, '1': {'class_type': 'B', 'inputs': {}}}");

    assertThat(graph.nodes().keySet()).extracting(NodeId::value).containsExactly("9", "10", "1");
    assertThat(graph.node(new NodeId("9")).orElseThrow().inputs().keySet())
        .containsExactly("z", "a");
  }

  @Test
  void takesABlankTitleAsNone() {
    WorkflowGraph graph =
        read("{'1': {'class_type': 'A', 'inputs': {}, '_meta': {'title': ' \\t '}}}");

    assertThat(graph.node(new NodeId("1")).orElseThrow().title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "\uFEFF%s",
        "{'prompt': %s, 'client_id': 'x'}",
        "{'graph': %s, 'pipeline': {'a': 1}}",
        "{'input': {'workflow': %s}}",
        "{'prompt_id': {'prompt': [3, 'id', %s, {'extra_pnginfo': {'workflow':"
            + " {'nodes': [], 'links': []}}}, ['9']], 'outputs': {'9': {'images': []}}}}",
        "{'queue_running': [[0, 'id', %s, {}, ['9']]], 'queue_pending': []}",
        "{'workflow': {'nodes': [], 'links': []}, 'prompt': %s}"
      })
  void findsTheGraphInWhatPeopleSave(String wrapper) {
    String graph = "{'3': " + NODE + "}";

    assertThat(read(wrapper.replace("%s", graph)).json().text())
        .isEqualTo(graph.replace('\'', '"'));
  }

  @Test
  void refusesAFileOfSeveralWorkflows() {
    Diagnostic diagnostic = refuse("{'a': {'1': " + NODE + "}, 'b': {'1': " + NODE + "}}");

    assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.NOT_A_WORKFLOW);
    assertThat(diagnostic.message()).isEqualTo("`w.json` holds 2 workflows");
    assertThat(diagnostic.related()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'_about': {'inputs': {}}, '3': %s, 'version': 2, 'n': null, '4': %s, 'x': 1, 'y': [1]}",
        "{'3': %s, '4': %s, 'x': 1}",
        "{'x': 1, '3': %s, '4': %s}"
      })
  void leavesOutWhatIsNoNode(String graph) {
    WorkflowGraph found = ApiFormat.read(file(graph.replace("%s", NODE)), sink).orElseThrow();

    assertThat(sink.sorted()).extracting(Diagnostic::code).containsOnly(DiagnosticCode.NOT_A_NODE);
    assertThat(found.text()).isEqualTo("{'3': %s, '4': %s}".replace("%s", NODE).replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'nodes': [], 'links': []}",
        "{'last_node_id': 9, 'nodes': [{'id': 1, 'type': 'A', 'inputs': [], 'class_type': 'A'}]}",
        "{'id': 'x', 'nodes': [], 'definitions': {'subgraphs': [{'nodes': [], 'links': []}]},"
            + " 'version': 0.4}",
        "{'workflow': {'nodes': [], 'links': []}}",
        "{'nodes': [], 'links': [], 'extra': {'prompt': {'3': {'class_type': 'A', 'inputs': {}}}}}"
      })
  void handsOnWhatTheEditorSaved(String json) {
    List<JsonObject> handedOn = new ArrayList<>();

    WorkflowReader.read(
        file(json),
        (workflow, told) -> {
          handedOn.add(workflow);
          return Optional.empty();
        },
        sink);

    assertThat(handedOn).singleElement().satisfies(w -> assertThat(w.has("nodes")).isTrue());
    assertThat(sink.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{'prompt': {}}", "{'input': {'workflow': {}}}", "{'graph': {}, 'n': 1}"})
  void namesAnEmptyWorkflow(String json) {
    assertThat(refuse(json).code()).isEqualTo(DiagnosticCode.EMPTY_WORKFLOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "1",
        "'text'",
        "null",
        "{'a': 1}",
        "{'KSampler': {'input': {}}}",
        "[[[[]]]]"
      })
  void saysWhenThereIsNoWorkflow(String json) {
    Diagnostic diagnostic = refuse(json);

    assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.NOT_A_WORKFLOW);
    assertThat(diagnostic.help().orElseThrow()).contains("File > Export (API)");
  }

  @Test
  void saysWhenTheWorkflowIsInAText() {
    Diagnostic diagnostic = refuse("{'prompt': '{\\'3\\': {\\'class_type\\': \\'A\\'}}'}");

    assertThat(diagnostic.message()).isEqualTo("the workflow in `w.json` is a text");
    assertThat(diagnostic.primary().span().text()).isEqualTo("\"prompt\"");
  }

  @Test
  void reportsAllBadNodesAtOnce() {
    List<String> messages =
        refuseAll(
            "{'1': {'inputs': {}}, '2': {'class_type': 7, 'inputs': {}},"
                + " '3': {'class_type': 'A'}, '4': {'class_type': 'A', 'inputs': []}, '5': null,"
                + " '6': {'class_type': 'A', 'inputs': {'x': ['seven', 0]}}, 'seven': 1}");

    assertThat(messages)
        .containsExactly(
            "node `1` has no `class_type`",
            "the `class_type` of node `2` names no class",
            "node `3` has no `inputs`",
            "the `inputs` of node `4` are not an object",
            "node `5` is null, not an object",
            "node `seven` is a number, not an object");
  }

  @Test
  void reportsKeysThatAreThereTwice() {
    List<String> messages =
        refuseAll(
            "{'1': {'class_type': 'A', 'inputs': {'x': 1, 'x': 2}}, '1': "
                + NODE
                + ", '2': {'class_type': 'A', 'class_type': 'B', 'inputs': {}}}");

    assertThat(messages)
        .containsExactly(
            "input `x` is there twice",
            "node `1` is there twice",
            "member `class_type` is there twice");
    assertThat(sink.sorted().get(0).related()).hasSize(1);
  }

  @Test
  void refusesLinksThatNumberTheirNodeInOneWord() {
    Diagnostic diagnostic =
        refuse(
            "{'4': "
                + NODE
                + ", '5': {'class_type': 'A', 'inputs': {'model': [4, 1], 'clip': [4, 0]}}}");

    assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.BAD_NODE);
    assertThat(diagnostic.primary().span().text()).isEqualTo("4");
    assertThat(diagnostic.help().orElseThrow()).startsWith("write `[\"4\", 1]`");
    assertThat(diagnostic.notes())
        .containsExactly("2 links of this workflow are written like that");
  }

  @Test
  void takesASlotOfAnySizeAsALink() {
    assertThat(value("['4', 99999999999999999999999]"))
        .isInstanceOfSatisfying(
            Link.class, link -> assertThat(link.slot()).isEqualTo(Integer.MAX_VALUE));
  }

  @Test
  void keepsLoneSurrogates() {
    assertThat(literal("'\\ud83d'").text()).isEqualTo("\ud83d");
    assertThat(literal("'\ud83d'").text()).isEqualTo("\ud83d");
  }

  @Test
  void readsAnyDepthOfNesting() {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);

    assertThat(literal(deep).text()).isEqualTo(deep);
    assertThat(refuse(deep).code()).isEqualTo(DiagnosticCode.NOT_A_WORKFLOW);
    assertThat(new DiagnosticSink()).satisfies(s -> ApiFormat.read(file("[".repeat(99)), s));
  }

  private WorkflowGraph read(String json) {
    WorkflowGraph graph = ApiFormat.read(file(json), sink).orElseThrow();
    assertThat(sink.sorted()).isEmpty();
    return graph;
  }

  private InputValue value(String json) {
    WorkflowGraph graph = read("{'1': {'class_type': 'A', 'inputs': {'x': " + json + "}}}");
    return graph.node(new NodeId("1")).orElseThrow().input("x").orElseThrow().value();
  }

  private Literal literal(String json) {
    return ((InputValue.Value) value(json)).literal();
  }

  private Diagnostic refuse(String json) {
    assertThat(ApiFormat.read(file(json), sink)).isEmpty();
    assertThat(sink.sorted()).hasSize(1);
    return sink.sorted().get(0);
  }

  private List<String> refuseAll(String json) {
    assertThat(ApiFormat.read(file(json), sink)).isEmpty();
    return sink.sorted().stream().map(Diagnostic::message).toList();
  }

  private static SourceFile file(String json) {
    return SourceFile.of("w.json", json.replace('\'', '"'));
  }
}
