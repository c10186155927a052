package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Distinction;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.shape.Survivors.Place;
import dev.weft.compiler.shape.TypedGraph;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the inputs that an option of a dynamic choice needs are given to a node. */
final class SuppliedOptions {
  private final BoundWorkflow workflow;
  private final Set<Place> supplied = new HashSet<>();
  private final Set<Place> changing = new HashSet<>();

  SuppliedOptions(BoundWorkflow workflow) {
    this.workflow = workflow;
    for (Parameter parameter : workflow.withElements(Parameter.class)) {
      parameter.targets().stream()
          .map(target -> new Place(target.node().id(), target.input().name()))
          .forEach(
              place -> {
                changing.add(place);
                if (!parameter.optional()) {
                  supplied.add(place);
                }
              });
    }
    for (SetInput set : workflow.withElements(SetInput.class)) {
      for (InputPlace input : set.places()) {
        Place place = new Place(input.node().id(), input.input());
        changing.add(place);
        supplied.add(place);
      }
    }
    workflow.switches().stream()
        .flatMap(one -> one.targets().stream())
        .forEach(target -> supplied.add(new Place(target.node().id(), target.input())));
  }

  /** The inputs that an option needs and that the node would be sent without. */
  List<String> lacking(Node node, String choice, DynamicChoice type, String option) {
    return required(node, type.branches().getOrDefault(option, Map.of())).stream()
        .filter(name -> !isGiven(node, name))
        .toList();
  }

  private boolean isGiven(Node node, String input) {
    Place place = new Place(node.id(), input);
    boolean saved = node.input(input).isPresent() && !changing.contains(place);
    return saved || supplied.contains(place);
  }

  /** With those of dynamic choices among them that keep their option. */
  private List<String> required(Node node, Map<String, InputDefinition> inputs) {
    List<String> names = new ArrayList<>();
    for (InputDefinition input : inputs.values()) {
      InputType type = input.type();
      if (type instanceof InputType.Growing growing) {
        names.addAll(required(node, growing.members()));
        continue;
      }
      if (input.required()) {
        names.add(input.name());
      }
      boolean kept = !changing.contains(new Place(node.id(), input.name()));
      if (type instanceof DynamicChoice inner && kept) {
        TypedGraph.savedText(node, input.name())
            .map(option -> inner.branches().getOrDefault(option, Map.of()))
            .ifPresent(branch -> names.addAll(required(node, branch)));
      }
    }
    return names;
  }

  /** The dynamic choice that an input is. */
  Optional<DynamicChoice> dynamic(Optional<InputDefinition> input) {
    return input
        .map(InputDefinition::type)
        .filter(DynamicChoice.class::isInstance)
        .map(DynamicChoice.class::cast);
  }

  /** How the mapping calls a node. */
  String selector(Node node) {
    return new Distinction(workflow.graph()).selector(node);
  }

  /** Whether an input of a node is one that only a link gives. */
  boolean isLink(Node node, String input) {
    Optional<NodeClass> known = workflow.catalog().find(node.classType());
    return known
        .flatMap(nodeClass -> nodeClass.inputOfAny(input, (name, type) -> type.branches().keySet()))
        .filter(definition -> definition.type() instanceof InputType.Other)
        .isPresent();
  }
}
