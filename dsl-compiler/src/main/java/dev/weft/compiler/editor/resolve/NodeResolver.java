package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.catalog.EditorWidget.Kind;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.editor.flatten.FlatNode;
import dev.weft.compiler.editor.flatten.FlatWorkflow;
import dev.weft.compiler.editor.flatten.Scope;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.EditorNode.Mode;
import dev.weft.compiler.editor.resolve.ResolvedInput.Holds;
import dev.weft.compiler.editor.resolve.ResolvedInput.Linked;
import dev.weft.compiler.editor.resolve.ResolvedInstance.Target;
import dev.weft.compiler.editor.values.KnownNodes;
import dev.weft.compiler.editor.values.NodeRole;
import dev.weft.compiler.editor.values.NodeValues;
import dev.weft.compiler.editor.values.ValuesReader;
import dev.weft.compiler.editor.values.WidgetValue;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.NodeView.Slot;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes of each node that runs what the editor sends of it. */
public final class NodeResolver {
  private static final Pattern GROUP_NODE = Pattern.compile("workflow[>/].+");
  private static final Pattern SUBGRAPH_ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern REPLACED =
      Pattern.compile("(?s).*%(?:[^%.]+\\.[^%.]+|date:[^%]*)%.*");

  private final NodeCatalog catalog;
  private final DiagnosticSink sink;
  private final LoadedSlots slots;
  private final Promotions promotions;
  private final Pushes pushes;
  private final LinkResolver links;
  private final Instances instances;
  private final ValuesReader valuesReader;
  private final IdentityHashMap<EditorNode, NodeValues> values = new IdentityHashMap<>();

  private NodeResolver(FlatWorkflow workflow, NodeCatalog catalog, DiagnosticSink sink) {
    this.catalog = catalog;
    this.sink = sink;
    this.slots = new LoadedSlots(workflow.file(), catalog);
    this.promotions = new Promotions(workflow.file(), slots, catalog);
    this.pushes = new Pushes(slots, promotions);
    this.links = new LinkResolver(workflow.file(), catalog, slots, promotions, pushes, sink);
    this.instances = new Instances(slots, promotions, pushes);
    this.valuesReader = new ValuesReader(workflow.file(), catalog, sink);
  }

  /** What is sent of a workflow, and the subgraphs that it lies in. */
  public static ResolvedWorkflow resolve(
      FlatWorkflow workflow, NodeCatalog catalog, DiagnosticSink sink) {
    NodeResolver resolver = new NodeResolver(workflow, catalog, sink);
    List<ResolvedNode> resolved = new ArrayList<>();
    for (FlatNode node : workflow.nodes()) {
      if (resolver.isSent(node)) {
        resolved.add(resolver.resolve(node));
      }
    }
    return new ResolvedWorkflow(resolved, resolver.instances(workflow, resolved));
  }

  private List<ResolvedInstance> instances(FlatWorkflow workflow, List<ResolvedNode> resolved) {
    // What is wrong with a link was said where it is needed.
    LinkResolver silent =
        new LinkResolver(workflow.file(), catalog, slots, promotions, pushes, new DiagnosticSink());
    Set<String> sent =
        resolved.stream().map(node -> node.node().executionId()).collect(Collectors.toSet());
    return instances.in(workflow.root(), sent, silent);
  }

  private boolean isSent(FlatNode flat) {
    EditorNode node = flat.node();
    NodeRole role = KnownNodes.role(node.type());
    if (node.mode() != Mode.RUNS || role.isVirtual()) {
      return false;
    }
    if (GROUP_NODE.matcher(node.type()).matches()) {
      sink.report(NodeProblems.groupNode(node));
      return false;
    }
    Optional<NodeClass> known = catalog.find(node.type());
    if (known.isEmpty() && SUBGRAPH_ID.matcher(node.type()).matches()) {
      sink.report(NodeProblems.noSubgraph(node));
      return false;
    }
    if (isBroadcast(flat, role)) {
      sink.report(NodeProblems.broadcast(node));
      return false;
    }
    if (role == NodeRole.LIVE || known.filter(NodeResolver::isLive).isPresent()) {
      sink.report(NodeProblems.live(node));
      return false;
    }
    return true;
  }

  /** Whether it gives others what it yields, or else what is linked to it, by links not saved. */
  private boolean isBroadcast(FlatNode flat, NodeRole role) {
    EditorNode node = flat.node();
    if (flat.scope().graph().broadcast()) {
      return false;
    }
    if (role != NodeRole.BROADCAST) {
      return node.has("ue_convert");
    }
    return !node.outputs().isEmpty()
        || slots.of(node).stream()
            .anyMatch(slot -> GraphLinks.of(flat.scope(), node, slot).isPresent());
  }

  private static boolean isLive(NodeClass known) {
    return known.inputs().values().stream().anyMatch(i -> i.editor().kind() == Kind.LIVE);
  }

  private ResolvedNode resolve(FlatNode flat) {
    Scope scope = flat.scope();
    EditorNode node = flat.node();
    NodeValues saved = values.computeIfAbsent(node, valuesReader::read);
    Map<String, ResolvedInput> inputs = new LinkedHashMap<>();
    saved
        .values()
        .forEach((name, value) -> inputs.put(name, new Holds(ownValue(scope, node, name, value))));
    for (LoadedSlot slot : slots.of(node)) {
      Source source = links.resolve(scope, node, slot);
      instances.add(new Target(flat.executionId(), slot.name()), links.crossed());
      if (source instanceof Source.Output output) {
        boolean overValue = inputs.containsKey(slot.name());
        inputs.put(
            slot.name(),
            new Linked(output.node().executionId(), output.slot(), slot.span(), overValue));
      } else if (source instanceof Source.Promoted promoted) {
        inputs.put(slot.name(), new Holds(promoted.value()));
      } else {
        pushes
            .to(scope, node, slot.widget().orElse(slot.name()))
            .ifPresent(value -> inputs.put(slot.name(), new Holds(value)));
      }
    }
    tell(node, saved, inputs);
    return new ResolvedNode(
        flat,
        inputs,
        slots.of(node).stream().map(slot -> new Slot(slot.name(), slot.type())).toList(),
        links.outputs(node));
  }

  private WidgetValue ownValue(Scope scope, EditorNode node, String name, WidgetValue saved) {
    return pushes
        .to(scope, node, name)
        .or(() -> promotions.ofWidget(scope, node, name))
        .orElse(saved);
  }

  private void tell(EditorNode node, NodeValues saved, Map<String, ResolvedInput> inputs) {
    List<String> filled =
        saved.filled().stream()
            .filter(
                name ->
                    inputs.get(name) instanceof Holds h
                        && h.value().equals(saved.values().get(name)))
            .toList();
    if (!filled.isEmpty()) {
      sink.report(NodeProblems.filled(node, filled));
    }
    List<String> open = saved.open().stream().filter(name -> !inputs.containsKey(name)).toList();
    if (!open.isEmpty()) {
      sink.report(NodeProblems.open(node, open));
    }
    inputs.forEach(
        (name, input) -> {
          if (input instanceof Holds held
              && KnownNodes.isDrawn(node.type(), name, held.value().literal())) {
            sink.report(NodeProblems.drawn(node, name, held.value()));
          }
        });
    inputs.replaceAll(
        (name, input) -> input instanceof Holds held ? text(node, saved, name, held) : input);
  }

  /** A text as the editor sends it. */
  private Holds text(EditorNode node, NodeValues saved, String name, Holds held) {
    Literal literal = held.value().literal();
    if (!literal.isText()) {
      return held;
    }
    boolean replaced = name.equals("filename_prefix") || pushes.isReplaced(held.value());
    if (replaced && REPLACED.matcher(literal.text()).matches()) {
      sink.report(NodeProblems.replaced(node, name, held.value().span()));
    }
    Optional<Boolean> rolled = saved.isRolled(name);
    if (rolled.equals(Optional.of(false))) {
      return held;
    }
    Optional<String> sent = DynamicText.sent(literal.text());
    if (rolled.isEmpty()) {
      if (!sent.equals(Optional.of(literal.text()))) {
        sink.report(NodeProblems.perhapsRolled(node, name, held.value().span()));
      }
      return held;
    }
    if (sent.isEmpty()) {
      sink.report(NodeProblems.rolled(node, name, held.value().span()));
      return held;
    }
    return sent.get().equals(literal.text())
        ? held
        : new Holds(new WidgetValue(Literal.ofText(sent.get()), held.value().span()));
  }
}
