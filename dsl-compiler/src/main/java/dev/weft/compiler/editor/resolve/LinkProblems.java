package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.editor.read.EditorLink;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.Subgraph;
import java.util.List;
import java.util.stream.Collectors;

/** What people are told of links that the editor could not follow. */
final class LinkProblems {

  private LinkProblems() {}

  static Diagnostic.Builder dangling(EditorNode node, LoadedSlot slot) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_DANGLING_LINK,
            slot.span(),
            "`"
                + slot.name()
                + "` of `"
                + node.called()
                + "` names the link "
                + slot.link().orElseThrow()
                + ", which is not there")
        .label("this input")
        .related(node.idSpan(), "of this node")
        .help("open the workflow in ComfyUI, link the input anew, and save again");
  }

  static Diagnostic.Builder circle(List<EditorNode> way) {
    EditorNode last = way.get(way.size() - 1);
    return Diagnostic.of(
            DiagnosticCode.EDITOR_CANNOT_QUEUE, last.idSpan(), "the links go round in a circle")
        .label("back here")
        .note(
            "the way is "
                + way.stream()
                    .map(node -> node.called() + " (" + node.id() + ")")
                    .limit(12)
                    .collect(Collectors.joining(" <- ")))
        .help("the editor refuses to queue this: mend it there, and save again");
  }

  static Diagnostic.Builder wiredThrough(EditorNode node, Subgraph definition, EditorLink link) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_WIRED_THROUGH,
            link.span(),
            "an output of the subgraph `" + definition.name() + "` is one of its inputs")
        .label("this link goes straight through")
        .related(node.idSpan(), "used here")
        .note("the editor cannot queue that; what is linked to the input is taken here")
        .help("put a Reroute between the two");
  }

  static Diagnostic.Builder setTwice(EditorNode node, EditorNode nearer, EditorNode farther) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_SET_TWICE,
            node.idSpan(),
            "what `" + node.called() + "` gets is set in its graph, and in one around that")
        .label("editors differ in which of them it is")
        .related(nearer.idSpan(), "this one lies nearer")
        .related(farther.idSpan(), "this one lies around it")
        .help("give one of them another name in ComfyUI, and save again");
  }

  static Diagnostic.Builder unnamed(EditorNode node, String name) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_UNNAMED,
            node.idSpan(),
            "nothing is set under the name `" + name + "`")
        .label("this node gets nothing")
        .help("set it, or delete this node");
  }
}
