package dev.weft.compiler.shape;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.shape.EditorSlots.Slot;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The editor's rule by which it joins the consumers of a bypassed node to what that node was linked
 * to. Each hop is a question of its own: where several bypassed nodes follow one another, the input
 * chosen on one is the consumer of the next.
 */
public record BypassRule(TypedGraph graph) {

  /**
   * What takes the place of an output.
   *
   * @param slot the number of the output, from 0
   * @param input the input of {@code consumer} that is linked to it
   * @param keeping the inputs of the bypassed node to choose from, in this order; empty leaves it
   *     to the order that its class has them in
   */
  public StandIn standIn(
      Node bypassed, int slot, Node consumer, String input, List<String> keeping) {
    if (bypassed.view().isPresent()) {
      return asShown(bypassed, bypassed.view().get(), slot, consumer, input, keeping);
    }
    Optional<NodeClass> known = graph.classOf(bypassed);
    int number = known.map(type -> fromStart(type, slot)).orElse(Math.max(0, slot));
    String yielded = known.map(type -> outputType(type, number)).orElse(SlotTypes.ANY);
    Question question = new Question(number, yielded, wanted(consumer, input, yielded));
    if (!keeping.isEmpty()) {
      return answer(bypassed, question.choose(kept(bypassed, keeping)));
    }
    return known
        .map(type -> answer(bypassed, question, EditorSlots.of(bypassed, type.inputs().values())))
        .orElseGet(() -> unknown(bypassed));
  }

  /** Where the file tells which slots the editor shows, in which order, nothing is open. */
  private StandIn asShown(
      Node bypassed, NodeView view, int slot, Node consumer, String input, List<String> keeping) {
    int number = Math.max(0, slot < 0 ? slot + view.outputs().size() : slot);
    String yielded =
        number < view.outputs().size()
            ? EditorSlots.type(view.outputs().get(number))
            : SlotTypes.ANY;
    String wanted =
        consumer
            .view()
            .flatMap(shown -> shown.typeOf(input))
            .map(EditorSlots::type)
            .orElseGet(() -> wanted(consumer, input, yielded));
    List<Slot> slots =
        view.inputs().stream()
            .filter(shown -> keeping.isEmpty() || keeping.contains(shown.name()))
            .sorted(Comparator.comparingInt(shown -> keeping.indexOf(shown.name())))
            .map(shown -> new Slot(shown.name(), EditorSlots.type(shown.type()), false))
            .toList();
    return answer(bypassed, new Question(number, yielded, wanted).choose(slots));
  }

  private StandIn answer(Node bypassed, Question question, List<Slot> slots) {
    Choice today = question.choose(slots);
    Choice once = question.choose(EditorSlots.socketsFirst(slots));
    StandIn answer = answer(bypassed, today);
    StandIn other = answer(bypassed, once);
    boolean byOrder = today.byOrder() || once.byOrder();
    return byOrder && !answer.equals(other)
        ? new StandIn.Open(
            slots.stream()
                .map(Slot::name)
                .filter(name -> linked(bypassed, name).isPresent())
                .filter(name -> List.of(today.name(), once.name()).contains(name))
                .toList())
        : answer;
  }

  /** An input without a link wins all the same, and then there is nothing to join. */
  private static StandIn answer(Node bypassed, Choice choice) {
    return linked(bypassed, choice.name())
        .<StandIn>map(input -> new StandIn.Input(input.name(), choice.fits()))
        .orElseGet(StandIn.Nothing::new);
  }

  private static StandIn unknown(Node bypassed) {
    List<String> linked =
        bypassed.inputs().keySet().stream()
            .filter(name -> linked(bypassed, name).isPresent())
            .toList();
    return linked.isEmpty() ? new StandIn.Nothing() : new StandIn.Open(linked);
  }

  private List<Slot> kept(Node bypassed, List<String> keeping) {
    return keeping.stream()
        .map(
            name ->
                graph
                    .definition(bypassed, name)
                    .map(EditorSlots::of)
                    .orElseGet(() -> new Slot(name, SlotTypes.ANY, false)))
        .toList();
  }

  /** The type that the consumer declares; where nobody knows it, that of the link it has. */
  private String wanted(Node consumer, String input, String yielded) {
    Optional<InputDefinition> definition = graph.definition(consumer, input);
    return definition
        .filter(known -> !EditorSlots.matches(known))
        .map(InputDefinition::socket)
        .orElse(yielded);
  }

  /** A server counts a negative slot from the end. */
  private static int fromStart(NodeClass type, int slot) {
    return Math.max(0, slot < 0 ? slot + type.outputTypes().size() : slot);
  }

  private static String outputType(NodeClass type, int slot) {
    List<String> outputs = type.outputTypes();
    return slot < outputs.size() ? EditorSlots.type(outputs.get(slot)) : SlotTypes.ANY;
  }

  private static Optional<Node.Input> linked(Node node, String name) {
    return node.input(name).filter(input -> input.value() instanceof InputValue.Link);
  }

  /**
   * The slot that wins.
   *
   * @param name empty when there is none
   * @param byOrder whether its number decided
   */
  private record Choice(String name, boolean byOrder, boolean fits) {}

  /** What is asked of the slots of a bypassed node. */
  private record Question(int slot, String yielded, String wanted) {

    Choice choose(List<Slot> slots) {
      SlotChoice choice =
          SlotChoice.of(slot, yielded, wanted, slots.stream().map(Slot::type).toList());
      if (choice.isNothing()) {
        return none();
      }
      Slot winner = slots.get(choice.index());
      return new Choice(
          winner.name(), choice.byOrder(), SlotTypes.connectable(winner.type(), yielded));
    }

    private static Choice none() {
      return new Choice("", false, true);
    }
  }
}
