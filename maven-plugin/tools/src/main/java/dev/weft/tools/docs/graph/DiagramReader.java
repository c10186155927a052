package dev.weft.tools.docs.graph;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.ChainList;
import dev.weft.compiler.binding.ConditionalRemoval;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.NodeRemoval;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.binding.Toggle;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.tools.docs.graph.Diagram.Box;
import dev.weft.tools.docs.graph.Diagram.Row;
import dev.weft.tools.docs.graph.Diagram.RowKind;
import dev.weft.tools.docs.graph.Diagram.Slot;
import dev.weft.tools.docs.graph.Diagram.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a workflow's graph looks like, with what its mapping does to it. */
public final class DiagramReader {
  /** A graph of as many nodes shows all its links. */
  private static final int SMALL = 24;

  /** So does an output with as many. */
  private static final int MANY = 4;

  private final BoundWorkflow workflow;
  private final LinkTypes types;
  private final Map<NodeId, Draft> drafts = new LinkedHashMap<>();
  private final List<Joint> joints = new ArrayList<>();

  private DiagramReader(BoundWorkflow workflow) {
    this.workflow = workflow;
    this.types = new LinkTypes(workflow.graph(), workflow.catalog());
  }

  /** Reads a workflow. */
  public static Diagram read(BoundWorkflow workflow) {
    return new DiagramReader(workflow).read();
  }

  private Diagram read() {
    for (Node node : workflow.graph().nodes().values()) {
      drafts.put(node.id(), new Draft(node, drafts.size()));
    }
    drafts.values().forEach(this::links);
    workflow.parameters().forEach(parameter -> parameter(parameter, ""));
    workflow.switches().forEach(this::choice);
    workflow.statements(SetInput.class).forEach(this::set);
    workflow.toggles().forEach(this::toggle);
    workflow.statements(ConditionalRemoval.class).forEach(this::removal);
    workflow.lists().forEach(this::list);
    workflow.outputs().forEach(this::output);
    Frames frames = Frames.of(workflow.graph());
    Set<Joint> far = far();
    far.forEach(
        joint -> {
          joint.to.far.put(joint.input, NodeTitle.of(joint.from.node, workflow.catalog()));
          joint.from.many.merge(joint.slot, 1, Integer::sum);
        });
    List<Box> boxes = drafts.values().stream().map(draft -> draft.box(frames)).toList();
    return new Diagram(
        boxes,
        frames.list(),
        joints.stream().filter(joint -> !far.contains(joint)).map(this::wire).toList());
  }

  /**
   * The links of large graphs that are told instead of drawn: a model that everything uses would
   * cover the picture with lines. The one to the node nearest to the source is drawn.
   */
  private Set<Joint> far() {
    Set<Joint> far = new LinkedHashSet<>();
    if (drafts.size() <= SMALL) {
      return far;
    }
    Map<List<Integer>, List<Joint>> outputs = new LinkedHashMap<>();
    for (Joint joint : joints) {
      outputs
          .computeIfAbsent(List.of(joint.from.index, joint.slot), none -> new ArrayList<>())
          .add(joint);
    }
    Depths depths = new Depths(workflow.graph());
    for (List<Joint> links : outputs.values()) {
      if (links.size() > MANY) {
        far.addAll(links);
        far.remove(Collections.min(links, Comparator.comparingInt(l -> depths.of(l.to.node.id()))));
      }
    }
    // One input shows one thing: where a switch chooses, all is drawn.
    far.removeIf(joint -> joint.to.choosing.contains(joint.input));
    return far;
  }

  private void links(Draft draft) {
    for (Node.Input input : draft.node.inputs().values()) {
      if (input.value() instanceof InputValue.Link link) {
        joint(link.node(), link.slot(), draft, input.name(), Optional.empty());
      }
    }
  }

  private void joint(NodeId source, int slot, Draft to, String input, Optional<String> choice) {
    Draft from = drafts.get(source);
    if (from != null) {
      from.outputs.add(slot);
      to.inputs.add(input);
      joints.add(new Joint(from, slot, to, input, choice));
    }
  }

  private void parameter(Parameter parameter, String prefix) {
    parameter
        .targets()
        .forEach(
            target ->
                row(
                    target.node(),
                    RowKind.PARAMETER,
                    target.input().name() + target.member().map(m -> "." + m).orElse(""),
                    prefix + parameter.name()));
  }

  private void choice(Switch one) {
    for (InputPlace target : one.targets()) {
      row(target.node(), RowKind.SWITCH, target.input(), one.name());
      Optional.ofNullable(drafts.get(target.node().id()))
          .ifPresent(draft -> draft.choosing.add(target.input()));
      for (Switch.Case choice : one.cases()) {
        boolean saved =
            target
                .saved()
                .filter(InputValue.Link.class::isInstance)
                .map(InputValue.Link.class::cast)
                .filter(l -> l.node().equals(choice.node().id()) && l.slot() == choice.slot())
                .isPresent();
        Draft to = drafts.get(target.node().id());
        if (!saved && to != null) {
          String when = one.name() + " = " + choice.name();
          joint(choice.node().id(), choice.slot(), to, target.input(), Optional.of(when));
        }
      }
    }
    one.cases().forEach(choice -> badge(choice.node(), "if " + one.name() + " = " + choice.name()));
  }

  private void set(SetInput set) {
    String value = words(set.value());
    set.places().forEach(place -> row(place.node(), RowKind.SET, place.input(), "= " + value));
  }

  private void toggle(Toggle toggle) {
    removals(toggle.removals(), "unless " + toggle.name());
  }

  private void removal(ConditionalRemoval removal) {
    removals(removal.removals(), removal.condition().map(c -> "if " + words(c)).orElse("always"));
  }

  private void removals(List<NodeRemoval> removals, String when) {
    for (NodeRemoval removal : removals) {
      boolean bypass = removal.kind() == RemovalClause.Kind.BYPASS;
      badge(removal.node(), (bypass ? "bypassed " : "muted ") + when);
      Draft draft = drafts.get(removal.node().id());
      if (draft != null) {
        draft.mayBeOff = true;
      }
    }
  }

  private void list(EachList list) {
    String many = list.name() + ": " + list.bounds().min() + " to " + list.bounds().max();
    badge(list.node(), (list instanceof ChainList ? "one per " : "inputs per ") + many);
    list.taken().forEach(node -> badge(node, "one per " + list.name()));
    list.parameters().forEach(parameter -> parameter(parameter, list.name() + "."));
    list.statements(SetInput.class).forEach(this::set);
    list.statements(Toggle.class).forEach(this::toggle);
    list.statements(ConditionalRemoval.class).forEach(this::removal);
  }

  private void output(Output output) {
    row(output.node(), RowKind.OUTPUT, "", output.name());
  }

  private void row(Node node, RowKind kind, String input, String name) {
    Draft draft = drafts.get(node.id());
    if (draft != null) {
      draft.rows.add(new Row(kind, input, name));
    }
  }

  private void badge(Node node, String text) {
    Draft draft = drafts.get(node.id());
    if (draft != null) {
      draft.badges.add(text);
    }
  }

  /** An expression as the mapping has it, on one line. */
  private static String words(Expression expression) {
    return expression.span().text().strip().replaceAll("\\s+", " ");
  }

  private Wire wire(Joint joint) {
    return new Wire(
        joint.from.index,
        List.copyOf(joint.from.outputs).indexOf(joint.slot),
        joint.to.index,
        List.copyOf(joint.to.inputs).indexOf(joint.input),
        types.of(joint.from.node, joint.slot),
        joint.choice);
  }

  private record Joint(Draft from, int slot, Draft to, String input, Optional<String> choice) {}

  /** A box that is not yet whole. */
  private final class Draft {
    private final Node node;
    private final int index;
    private final Set<String> badges = new LinkedHashSet<>();
    private final Set<String> inputs = new LinkedHashSet<>();
    private final Set<Integer> outputs = new TreeSet<>();
    private final Map<String, String> far = new HashMap<>();
    private final Map<Integer, Integer> many = new HashMap<>();
    private final Set<String> choosing = new HashSet<>();
    private final Set<Row> rows = new LinkedHashSet<>();
    private boolean mayBeOff;

    Draft(Node node, int index) {
      this.node = node;
      this.index = index;
    }

    Box box(Frames frames) {
      return new Box(
          NodeTitle.of(node, workflow.catalog()),
          node.classType() + " · #" + node.id(),
          List.copyOf(badges),
          inputs.stream().map(this::input).toList(),
          outputs.stream().map(this::output).toList(),
          List.copyOf(rows),
          frames.around(node),
          mayBeOff);
    }

    private Slot input(String name) {
      String type =
          node.input(name)
              .map(Node.Input::value)
              .filter(InputValue.Link.class::isInstance)
              .map(InputValue.Link.class::cast)
              .flatMap(
                  link ->
                      workflow.graph().node(link.node()).map(from -> types.of(from, link.slot())))
              .orElse(LinkTypes.UNKNOWN);
      return new Slot(name, type, far.getOrDefault(name, ""));
    }

    private Slot output(int slot) {
      Integer told = many.get(slot);
      return new Slot(
          types.nameOf(node, slot),
          types.of(node, slot),
          told == null ? "" : Integer.toString(told + 1));
    }
  }
}
