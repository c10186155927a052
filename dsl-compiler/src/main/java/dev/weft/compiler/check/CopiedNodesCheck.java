package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.ChainList;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.RepeatList;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node is copied for one list alone, and nothing asks for its own output. */
final class CopiedNodesCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      Map<NodeId, EachList> copied = copied(workflow, sink);
      for (Output output : workflow.outputs()) {
        EachList list = copied.get(output.node().id());
        if (list != null) {
          sink.report(noOutput(output, list));
        }
      }
    }
  }

  private static Map<NodeId, EachList> copied(BoundWorkflow workflow, DiagnosticSink sink) {
    Map<NodeId, EachList> copied = new HashMap<>();
    Map<String, EachList> repeated = new HashMap<>();
    for (EachList list : workflow.lists()) {
      for (Node node : copied(list)) {
        EachList before = copied.putIfAbsent(node.id(), list);
        if (before != null) {
          sink.report(twice(list, before, node));
        }
      }
      if (list instanceof RepeatList repeat) {
        String inputs = repeat.node().id() + " " + repeat.pattern().stem();
        EachList before = repeated.putIfAbsent(inputs, list);
        if (before != null) {
          sink.report(twice(list, before, repeat.node()));
        }
      }
    }
    for (RepeatList repeat : workflow.statements(RepeatList.class)) {
      EachList before = copied.get(repeat.node().id());
      if (before != null) {
        sink.report(twice(repeat, before, repeat.node()));
      }
    }
    return copied;
  }

  private static List<Node> copied(EachList list) {
    List<Node> copied = new ArrayList<>(list.taken());
    if (list instanceof ChainList) {
      copied.add(list.node());
    }
    return copied;
  }

  private static Diagnostic.Builder twice(EachList list, EachList before, Node node) {
    return Diagnostic.of(
            DiagnosticCode.COPIED_TWICE,
            list.declaration().node().span(),
            NodeText.of(node) + " belongs to two lists")
        .label("an element of `" + list.name() + "` has it for itself")
        .related(before.declaration().node().span(), "and so has one of `" + before.name() + "`")
        .help("let one list have the parameters of both, or add a node in the ComfyUI editor");
  }

  private static Diagnostic.Builder noOutput(Output output, EachList list) {
    return Diagnostic.of(
            DiagnosticCode.COPIED_OUTPUT,
            output.declaration().node().span(),
            NodeText.of(output.node()) + " is copied, so it has no output of its own")
        .label("not sent as saved")
        .related(
            list.declaration().node().span(), "copied for each element of `" + list.name() + "`")
        .help("name a node behind the list");
  }
}
