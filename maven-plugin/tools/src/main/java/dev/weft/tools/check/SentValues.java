package dev.weft.tools.check;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which values a workflow sends when a program sets nothing. */
final class SentValues {
  private final BoundWorkflow workflow;
  private final Map<Input, Parameter> mapped = new HashMap<>();
  private final Set<Input> computed = new HashSet<>();
  private final Set<NodeId> repeated = new HashSet<>();

  private record Input(NodeId node, String name) {}

  /**
   * A value that is sent.
   *
   * @param parameter whose default it is
   * @param always whether it is in every request that sets nothing; in a list it is not
   * @param where it is written
   */
  record Sent(
      Node node,
      String input,
      Literal value,
      Optional<Parameter> parameter,
      boolean always,
      Span where) {}

  SentValues(BoundWorkflow workflow) {
    this.workflow = workflow;
    workflow.withElements(Parameter.class).forEach(this::add);
    for (SetInput set : workflow.withElements(SetInput.class)) {
      for (InputPlace place : set.places()) {
        computed.add(new Input(place.node().id(), place.input()));
      }
    }
    for (EachList list : workflow.lists()) {
      repeated.add(list.node().id());
      list.taken().forEach(node -> repeated.add(node.id()));
    }
  }

  private void add(Parameter parameter) {
    for (Target target : parameter.targets()) {
      mapped.put(new Input(target.node().id(), target.input().name()), parameter);
    }
  }

  List<Sent> all() {
    List<Sent> sent = new ArrayList<>();
    Set<Parameter> told = new HashSet<>();
    for (Node node : workflow.graph().nodes().values()) {
      for (Node.Input input : node.inputs().values()) {
        Input place = new Input(node.id(), input.name());
        Parameter parameter = mapped.get(place);
        if (computed.contains(place) || !(input.value() instanceof InputValue.Value saved)) {
          continue;
        }
        boolean always = !repeated.contains(node.id());
        if (parameter == null) {
          sent.add(
              new Sent(
                  node, input.name(), saved.literal(), Optional.empty(), always, saved.span()));
        } else if (told.add(parameter)) {
          byDefault(parameter)
              .ifPresent(
                  value ->
                      sent.add(
                          new Sent(
                              node,
                              input.name(),
                              value,
                              Optional.of(parameter),
                              always,
                              where(parameter))));
        }
      }
    }
    return sent;
  }

  private static Optional<Literal> byDefault(Parameter parameter) {
    return parameter.isSecret()
        ? Optional.empty()
        : parameter.defaultValue().constant().map(DefaultValue.Constant::literal);
  }

  /** The name, where the default is not written. */
  private static Span where(Parameter parameter) {
    return parameter
        .declaration()
        .defaultValue()
        .map(ValueSyntax::span)
        .orElse(parameter.declaration().name().span());
  }
}
