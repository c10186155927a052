package dev.weft.compiler.editor;

import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.editor.flatten.FlatNode;
import dev.weft.compiler.editor.flatten.FlatWorkflow;
import dev.weft.compiler.editor.read.EditorFile;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.EditorNode.Mode;
import dev.weft.compiler.editor.read.Subgraph;
import dev.weft.compiler.editor.values.KnownNodes;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.NodeView;
import dev.weft.compiler.workflow.NodeView.Around;
import dev.weft.compiler.workflow.UnsentNode;
import dev.weft.compiler.workflow.UnsentNode.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the nodes of a file that the editor does not send, for who looks for them. */
final class UnsentNodes {
  /** Real ones are three deep. */
  private static final int DEEPEST = 8;

  /** Subgraphs in subgraphs multiply; nobody looks for all of them. */
  private static final int MOST = 2_000;

  private final EditorFile file;
  private final Views views;
  private final NodeCatalog catalog;
  private final List<UnsentNode> found = new ArrayList<>();

  private UnsentNodes(EditorFile file, Views views, NodeCatalog catalog) {
    this.file = file;
    this.views = views;
    this.catalog = catalog;
  }

  static List<UnsentNode> of(
      FlatWorkflow workflow, Set<NodeId> sent, Views views, NodeCatalog catalog) {
    UnsentNodes unsent = new UnsentNodes(workflow.file(), views, catalog);
    for (FlatNode node : workflow.nodes()) {
      if (!sent.contains(new NodeId(node.executionId()))) {
        unsent.add(node);
      }
    }
    for (EditorNode node : workflow.file().root().nodes()) {
      Optional<Subgraph> definition = workflow.file().definition(node);
      if (definition.isPresent() && node.mode() != Mode.RUNS) {
        FlatNode flat = new FlatNode(workflow.root(), node);
        unsent.add(flat);
        unsent.inside(flat, definition.get());
      }
    }
    return unsent.found;
  }

  private void add(FlatNode flat) {
    reason(flat.node())
        .ifPresent(
            reason ->
                add(
                    flat.executionId(),
                    flat.node(),
                    views.around(flat.scope()),
                    views.groups(flat.scope(), flat.node()),
                    reason,
                    Optional.empty()));
  }

  private static Optional<Reason> reason(EditorNode node) {
    return switch (node.mode()) {
      case MUTED -> Optional.of(Reason.MUTED);
      case BYPASSED -> Optional.of(Reason.BYPASSED);
      case RUNS ->
          Optional.of(Reason.EDITOR_ONLY).filter(any -> KnownNodes.role(node.type()).isVirtual());
    };
  }

  /** All in a subgraph that is switched off where it is used. */
  private void inside(FlatNode instance, Subgraph definition) {
    EditorNode node = instance.node();
    Switched off =
        new Switched(views.groups(instance.scope(), node), reason(node).orElseThrow(), shown(node));
    inside(instance.executionId(), node, definition, List.of(), off);
  }

  /** What all nodes in a subgraph that is switched off have in common. */
  private record Switched(List<String> groups, Reason reason, String title) {}

  private void inside(
      String id, EditorNode instance, Subgraph definition, List<Around> outer, Switched off) {
    List<Around> around =
        Stream.concat(
                outer.stream(),
                Stream.of(new Around(new NodeId(id), shown(instance), definition.name())))
            .toList();
    for (EditorNode node : definition.graph().nodes()) {
      String inner = id + ":" + node.id();
      add(inner, node, around, off.groups(), off.reason(), Optional.of(off.title()));
      Optional<Subgraph> nested = file.definition(node);
      if (nested.isPresent() && around.size() < DEEPEST && found.size() < MOST) {
        inside(inner, node, nested.get(), around, off);
      }
    }
  }

  private void add(
      String id,
      EditorNode node,
      List<Around> around,
      List<String> groups,
      Reason reason,
      Optional<String> within) {
    if (found.size() == MOST) {
      return;
    }
    Node shown =
        new Node(
            new NodeId(id),
            node.type(),
            Optional.of(shown(node)),
            node.titleSpan(),
            node.idSpan(),
            node.typeSpan(),
            node.span(),
            Map.of(),
            Optional.of(new NodeView(around, groups, List.of(), List.of())));
    found.add(new UnsentNode(shown, reason, within));
  }

  private String shown(EditorNode node) {
    return node.title()
        .or(() -> file.definition(node).map(Subgraph::name))
        .or(() -> catalog.find(node.type()).map(known -> known.displayName()))
        .orElse(node.type());
  }
}
