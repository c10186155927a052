package dev.weft.compiler.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.support.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a message tells a person to write has to work when it is written. */
class SelectorSuggestionTest {

  @Property(tries = 300)
  void everyNodeHasASelectorOfItsOwn(@ForAll("graphs") WorkflowGraph graph) {
    checkAll(graph);
  }

  @Test
  void everyNodeOfRealWorkflowsHasASelectorOfItsOwn() throws IOException {
    for (Path file : SharedMaterial.files("corpus/api", "\\d+\\.json")) {
      checkAll(Bound.graph(Files.readString(file)));
    }
  }

  @Property(tries = 300)
  void whatAnAmbiguousSelectorShowsCanBeWritten(@ForAll("graphs") WorkflowGraph graph) {
    for (Node node : graph.nodes().values()) {
      String selector = MappingText.classType(node.classType());
      for (Diagnostic diagnostic :
          Bound.against(graph, "label " + selector + " = \"x\"").diagnostics()) {
        if (diagnostic.code() == DiagnosticCode.AMBIGUOUS_SELECTOR) {
          for (Label label : diagnostic.related()) {
            String written = label.text().substring(label.text().indexOf("): `") + 4);
            NodeId meant = selected(graph, written.substring(0, written.length() - 1));
            assertThat(label.text()).contains("(node " + meant + ")");
          }
        }
      }
    }
  }

  private static void checkAll(WorkflowGraph graph) {
    Distinction distinction = new Distinction(graph);
    for (Node node : graph.nodes().values()) {
      assertThat(selected(graph, distinction.selector(node))).isEqualTo(node.id());
      assertThat(reached(graph, distinction.path(node))).isEqualTo(node.id());
    }
  }

  private static NodeId selected(WorkflowGraph graph, String selector) {
    Bound bound = Bound.against(graph, "label " + selector + " = \"x\"");
    return bound.workflow().nodeLabels().get(0).nodes().get(0).id();
  }

  /** Where a path leads, told by the diagnostic about an input that is nowhere. */
  private static NodeId reached(WorkflowGraph graph, String path) {
    Diagnostic diagnostic =
        Bound.against(graph, "param p -> " + path + ".\"no such input\"").diagnostics().stream()
            .filter(Diagnostic::isError)
            .findFirst()
            .orElseThrow();
    assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNKNOWN_INPUT);
    int start = diagnostic.message().indexOf("(node ") + "(node ".length();
    return new NodeId(
        diagnostic.message().substring(start, diagnostic.message().indexOf(") has no input")));
  }

  @Provide
  Arbitrary<WorkflowGraph> graphs() {
    Arbitrary<String> classes = Arbitraries.of("KSampler", "Load (x)", "采样器", "a\\\\b");
    Arbitrary<String> titles =
        Arbitraries.of("", "Base", "A \\\"quoted\\\" one", "tab\\t*/", "提示词");
    Arbitrary<Integer> links = Arbitraries.integers().between(-1, 9);
    return Combinators.combine(classes, titles, links, links)
        .as(SelectorSuggestionTest::node)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(SelectorSuggestionTest::graph);
  }

  private static String node(String classType, String title, int first, int second) {
    List<String> inputs = new ArrayList<>();
    if (first >= 0) {
      inputs.add("\"in\": [\"n:" + first + "\", 0]");
    }
    if (second >= 0) {
      inputs.add("\"image 1\": [\"n:" + second + "\", 1]");
    }
    return "{\"class_type\": \"%s\", \"_meta\": {\"title\": \"%s\"}, \"inputs\": {%s}}"
        .formatted(classType, title, String.join(", ", inputs));
  }

  private static WorkflowGraph graph(List<String> nodes) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      members.add("\"n:" + i + "\": " + nodes.get(i));
    }
    return Bound.graph("{" + String.join(", ", members) + "}");
  }
}
