package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.editor.flatten.FlatNode;
import dev.weft.compiler.editor.flatten.Scope;
import dev.weft.compiler.editor.flatten.Scope.Instance;
import dev.weft.compiler.editor.read.EditorFile;
import dev.weft.compiler.editor.read.EditorLink;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.EditorNode.Mode;
import dev.weft.compiler.editor.read.EditorNode.OutputSlot;
import dev.weft.compiler.editor.read.Subgraph;
import dev.weft.compiler.editor.resolve.Source.Nothing;
import dev.weft.compiler.editor.values.KnownNodes;
import dev.weft.compiler.editor.values.NodeRole;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.shape.SlotChoice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows a link to what it comes from, as the editor does when it queues. */
final class LinkResolver {
  private static final String ANY = "*";
  private static final String MATCHING = "COMFY_MATCHTYPE_V3";

  private final EditorFile file;
  private final NodeCatalog catalog;
  private final LoadedSlots slots;
  private final Promotions promotions;
  private final Pushes pushes;
  private final DiagnosticSink sink;
  private final List<Inlet> crossed = new ArrayList<>();

  /** An input of a subgraph where that is used. */
  record Inlet(Scope inside, int input) {}

  LinkResolver(
      EditorFile file,
      NodeCatalog catalog,
      LoadedSlots slots,
      Promotions promotions,
      Pushes pushes,
      DiagnosticSink sink) {
    this.file = file;
    this.catalog = catalog;
    this.slots = slots;
    this.promotions = promotions;
    this.pushes = pushes;
    this.sink = sink;
  }

  /** A place on the way. */
  private sealed interface Step {

    /**
     * At an input.
     *
     * @param wanted the type that the consumer asks for; empty where the input's own counts
     */
    record AtInput(Scope scope, EditorNode node, LoadedSlot slot, Optional<String> wanted)
        implements Step {}

    /** At an output. */
    record AtOutput(Scope scope, EditorNode node, int slot, String wanted) implements Step {}

    /** At the end. */
    record AtEnd(Source source) implements Step {}
  }

  private record Visited(Scope scope, String node, int slot, boolean output) {}

  /** What an input of a node gets from its link, and by which inputs of subgraphs. */
  Source resolve(Scope scope, EditorNode node, LoadedSlot slot) {
    crossed.clear();
    return follow(new Step.AtInput(scope, node, slot, Optional.empty()));
  }

  /** What an output of a subgraph comes from. */
  Source ofOutput(Scope inside, int slot) {
    Instance instance = inside.instance().orElseThrow();
    return follow(into(new Step.AtOutput(instance.outer(), instance.node(), slot, ANY)));
  }

  /** The inputs of subgraphs that the last link came in by. */
  List<Inlet> crossed() {
    return List.copyOf(crossed);
  }

  private Source follow(Step first) {
    Set<Visited> visited = new LinkedHashSet<>();
    List<EditorNode> way = new ArrayList<>();
    Step step = first;
    while (true) {
      if (step instanceof Step.AtEnd end) {
        return end.source();
      }
      if (step instanceof Step.AtOutput output) {
        way.add(output.node());
        if (!visited.add(new Visited(output.scope(), output.node().id(), output.slot(), true))) {
          sink.report(LinkProblems.circle(way));
          return new Nothing();
        }
        step = behind(output);
      } else {
        step = before((Step.AtInput) step);
      }
    }
  }

  private static Step nothing() {
    return new Step.AtEnd(new Nothing());
  }

  private Step before(Step.AtInput at) {
    Optional<EditorLink> link = GraphLinks.of(at.scope(), at.node(), at.slot());
    if (link.isEmpty()) {
      if (GraphLinks.dangles(at.scope(), at.node(), at.slot())) {
        sink.report(LinkProblems.dangling(at.node(), at.slot()));
      }
      return nothing();
    }
    String wanted = at.wanted().orElse(at.slot().type());
    if (link.get().comesFromInputs()) {
      return at.scope()
          .instance()
          .map(instance -> outside(at.scope(), instance, link.get().originSlot(), wanted))
          .orElseGet(LinkResolver::nothing);
    }
    return at.scope()
        .node(link.get().origin())
        .<Step>map(origin -> new Step.AtOutput(at.scope(), origin, link.get().originSlot(), wanted))
        .orElseGet(LinkResolver::nothing);
  }

  /** Out of a subgraph by one of its inputs. */
  private Step outside(Scope inside, Instance instance, int input, String wanted) {
    crossed.add(new Inlet(inside, input));
    List<LoadedSlot> inputs = slots.of(instance.node());
    if (input >= inputs.size()) {
      return nothing();
    }
    LoadedSlot slot = inputs.get(input);
    Optional<EditorLink> link = GraphLinks.of(instance.outer(), instance.node(), slot);
    if (link.isEmpty()) {
      return promotions
          .ofInput(inside, input)
          .<Step>map(value -> new Step.AtEnd(new Source.Promoted(value)))
          .orElseGet(LinkResolver::nothing);
    }
    return pushes
        .to(instance.outer(), instance.node(), slot.widget().orElse(slot.name()))
        .<Step>map(value -> new Step.AtEnd(new Source.Promoted(value)))
        .orElseGet(
            () -> new Step.AtInput(instance.outer(), instance.node(), slot, Optional.of(wanted)));
  }

  private Step behind(Step.AtOutput at) {
    EditorNode node = at.node();
    if (node.mode() == Mode.MUTED) {
      return nothing();
    }
    if (node.mode() == Mode.BYPASSED) {
      return around(at);
    }
    Optional<Subgraph> definition = file.definition(node);
    if (definition.isPresent()) {
      return into(at);
    }
    return switch (KnownNodes.role(node.type())) {
      case EXECUTED, LIVE, BROADCAST ->
          new Step.AtEnd(new Source.Output(new FlatNode(at.scope(), node), at.slot()));
      case REROUTE, SET -> through(at.scope(), node, at.wanted());
      case GET -> named(at);
      case PRIMITIVE, SILENT -> nothing();
    };
  }

  private Step through(Scope scope, EditorNode node, String wanted) {
    List<LoadedSlot> inputs = slots.of(node);
    return inputs.isEmpty()
        ? nothing()
        : new Step.AtInput(scope, node, inputs.get(0), Optional.of(wanted));
  }

  /** Round a bypassed node; from there on the type of the input that is taken counts. */
  private Step around(Step.AtOutput at) {
    List<LoadedSlot> inputs = slots.of(at.node());
    SlotChoice choice =
        SlotChoice.of(
            at.slot(),
            yielded(at.node(), at.slot()),
            at.wanted(),
            inputs.stream().map(LoadedSlot::type).toList());
    return choice.isNothing()
        ? nothing()
        : new Step.AtInput(at.scope(), at.node(), inputs.get(choice.index()), Optional.empty());
  }

  /** The types of the outputs of a node. */
  List<String> outputs(EditorNode node) {
    return file.definition(node)
        .map(d -> d.outputs().stream().map(Subgraph.Border::type).toList())
        .or(() -> catalog.find(node.type()).map(known -> known.outputTypes()))
        .orElseGet(() -> node.outputs().stream().map(OutputSlot::type).toList());
  }

  private String yielded(EditorNode node, int slot) {
    List<String> types = outputs(node);
    String type = slot < types.size() ? types.get(slot) : ANY;
    return type.equals(MATCHING) ? ANY : type;
  }

  /** Into a subgraph by one of its outputs. */
  private Step into(Step.AtOutput at) {
    Subgraph definition = file.definition(at.node()).orElseThrow();
    Optional<Scope> inside = at.scope().inside(at.node());
    if (inside.isEmpty() || at.slot() >= definition.outputs().size()) {
      return nothing();
    }
    Scope scope = inside.get();
    Optional<EditorLink> link =
        GraphLinks.ofOutput(scope.graph(), definition.outputs().get(at.slot()), at.slot());
    if (link.isEmpty()) {
      return nothing();
    }
    if (link.get().comesFromInputs()) {
      sink.report(LinkProblems.wiredThrough(at.node(), definition, link.get()));
      return outside(scope, scope.instance().orElseThrow(), link.get().originSlot(), at.wanted());
    }
    return scope
        .node(link.get().origin())
        .<Step>map(origin -> new Step.AtOutput(scope, origin, link.get().originSlot(), at.wanted()))
        .orElseGet(LinkResolver::nothing);
  }

  private Step named(Step.AtOutput at) {
    List<Setter> setters = setters(at);
    if (setters.isEmpty()) {
      sink.report(LinkProblems.unnamed(at.node(), name(at.node()).orElse("")));
      return nothing();
    }
    if (setters.size() > 1) {
      sink.report(LinkProblems.setTwice(at.node(), setters.get(0).node(), setters.get(1).node()));
    }
    return through(setters.get(0).scope(), setters.get(0).node(), at.wanted());
  }

  private record Setter(Scope scope, EditorNode node) {}

  /** The first that sets the name in its graph, then in each around that. */
  private static List<Setter> setters(Step.AtOutput at) {
    Optional<String> name = name(at.node()).filter(text -> !text.isEmpty());
    List<Setter> setters = new ArrayList<>();
    Optional<Scope> scope = Optional.of(at.scope());
    while (scope.isPresent() && name.isPresent()) {
      Scope inside = scope.get();
      inside.graph().nodes().stream()
          .filter(node -> KnownNodes.role(node.type()) == NodeRole.SET && name(node).equals(name))
          .findFirst()
          .ifPresent(node -> setters.add(new Setter(inside, node)));
      scope = inside.instance().map(Instance::outer);
    }
    return setters;
  }

  private static Optional<String> name(EditorNode node) {
    return node.list().stream()
        .findFirst()
        .filter(JsonText.class::isInstance)
        .map(text -> ((JsonText) text).value());
  }
}
