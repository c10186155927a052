package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.values.WidgetValue;
import dev.weft.compiler.source.Span;
import java.util.List;

/** What people are told of nodes that only a running editor can queue, or not as they look. */
final class NodeProblems {
  private static final String EXPORT =
      "export the workflow with File > Export (API), and use that file";

  private NodeProblems() {}

  static Diagnostic.Builder groupNode(EditorNode node) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_GROUP_NODE,
            node.typeSpan(),
            "`" + node.called() + "` is a group node")
        .label("what is in it stands elsewhere, in the order of an older editor")
        .help("in ComfyUI right-click it, choose Convert to Subgraph, and save again");
  }

  static Diagnostic.Builder broadcast(EditorNode node) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_BROADCAST,
            node.typeSpan(),
            "`" + node.type() + "` links inputs that the file has no links for")
        .label("it does so when the editor queues")
        .help(EXPORT);
  }

  static Diagnostic.Builder live(EditorNode node) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_LIVE_VALUES,
            node.typeSpan(),
            "the values of a `" + node.type() + "` are made while the editor runs")
        .label("they are not in the file")
        .help(EXPORT);
  }

  static Diagnostic.Builder drawn(EditorNode node, String input, WidgetValue value) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_DRAWN,
            value.span(),
            "the editor draws a number in place of "
                + value.literal().json()
                + " each time that it queues")
        .label("`" + input + "` keeps " + value.literal().json())
        .related(node.typeSpan(), "in nodes of this class")
        .help("make it a parameter of type `seed`, or choose a number in ComfyUI, and save again");
  }

  static Diagnostic.Builder noSubgraph(EditorNode node) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_FILE,
            node.typeSpan(),
            "the file lacks the subgraph of `" + node.called() + "`")
        .label("no subgraph has this id")
        .help("open the workflow in ComfyUI and save it again");
  }

  static Diagnostic.Builder filled(EditorNode node, List<String> inputs) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_FILLED,
            node.idSpan(),
            "the file has no value for "
                + Suggestions.listed(inputs, "and")
                + " of `"
                + node.called()
                + "`")
        .label("saved before its class had " + (inputs.size() == 1 ? "it" : "them"))
        .note("as in the editor, the default of the class is taken")
        .help("look at the node in ComfyUI, and save again");
  }

  static Diagnostic.Builder open(EditorNode node, List<String> inputs) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_VALUES,
            node.idSpan(),
            "the file has no value for "
                + Suggestions.listed(inputs, "and")
                + " of `"
                + node.called()
                + "`")
        .label("what a server would take by default differs from server to server")
        .help("choose one in ComfyUI, and save again");
  }

  static Diagnostic.Builder rolled(EditorNode node, String input, Span text) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_ROLLED_TEXT,
            text,
            "the editor chooses among `{…|…}` anew for each run")
        .label("`" + input + "` keeps the text as it is")
        .related(node.idSpan(), "of this node")
        .help("write `\\{` for a brace, or make the text a parameter and choose in Java");
  }

  static Diagnostic.Builder perhapsRolled(EditorNode node, String input, Span text) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_ROLLED_TEXT,
            text,
            "the editor may change this text when it queues")
        .label("`" + input + "` keeps the text as it is")
        .related(node.typeSpan(), "no catalog knows what the editor does with texts of this class")
        .note("in some inputs it takes comments away and chooses among `{…|…}`, in others not")
        .help(
            "save the answer to `GET /object_info` of a server that has the class as `nodes.json`"
                + " beside the mappings, or write the text without `{`, `//` and `/*`");
  }

  static Diagnostic.Builder replaced(EditorNode node, String input, Span text) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_REPLACED_TEXT,
            text,
            "the editor replaces what stands between `%` when it queues")
        .label("`" + input + "` keeps the text as it is")
        .related(node.idSpan(), "of this node")
        .help("write the name without `%`, or make it a parameter");
  }
}
