package dev.weft.compiler.check;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Label;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Nodes that the editor draws and resolves when it exports: a server has no such classes. They are
 * left over by scripts that convert the editor's own format.
 */
final class EditorOnlyNodes implements GraphRule {
  private static final Set<String> CLASSES =
      Set.of(
          "Note",
          "MarkdownNote",
          "Reroute",
          "PrimitiveNode",
          "GetNode",
          "SetNode",
          "easy getNode",
          "easy setNode",
          "Bookmark (rgthree)",
          "Fast Actions Button (rgthree)",
          "Fast Bypasser (rgthree)",
          "Fast Groups Bypasser (rgthree)",
          "Fast Groups Muter (rgthree)",
          "Fast Muter (rgthree)",
          "Label (rgthree)",
          "Mute / Bypass Relay (rgthree)",
          "Mute / Bypass Repeater (rgthree)",
          "Node Collector (rgthree)",
          "Random Unmuter (rgthree)",
          "Reroute (rgthree)");

  /** A group node, or a subgraph: the editor puts the nodes inside in its place. */
  private static final Pattern CONTAINER =
      Pattern.compile(
          "workflow[>/].*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.EDITOR_ONLY_NODE;
  }

  @Override
  public String fault() {
    return "nodes of classes that exist in the editor only";
  }

  @Override
  public String help() {
    return "replace the file by one that ComfyUI wrote, with File > Save or File > Export (API)";
  }

  @Override
  public List<Label> places(ServedGraph graph) {
    return graph.nodes().stream()
        .filter(node -> isEditorOnly(node.classType()) && graph.classOf(node).isEmpty())
        .map(node -> new Label(node.classSpan(), "no server has this class"))
        .toList();
  }

  private static boolean isEditorOnly(String classType) {
    return CLASSES.contains(classType) || CONTAINER.matcher(classType).matches();
  }
}
