package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.NodeId;

/** An input is set once. */
final class DuplicateTargetCheck implements Check {
  private static final String PARAMETERS = "let one parameter set it";
  private static final String SWITCH = "let the switch decide, and delete the other";
  private static final String SET = "let the parameter or one `set` decide, and delete the other";

  private record Input(NodeId node, String name) {}

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      FirstUses<Input> inputs = new FirstUses<>(DiagnosticCode.DUPLICATE_TARGET, sink);
      for (Parameter parameter : workflow.parameters()) {
        for (Target target : parameter.targets()) {
          Input input = new Input(target.node().id(), target.input().name());
          add(input, target.path().span(), PARAMETERS, workflow, inputs);
        }
      }
      for (Switch one : workflow.switches()) {
        for (InputPlace target : one.targets()) {
          Input input = new Input(target.node().id(), target.input());
          add(input, target.path().span(), SWITCH, workflow, inputs);
        }
      }
      for (SetInput set : workflow.statements(SetInput.class)) {
        Input input = new Input(set.place().node().id(), set.place().input());
        add(input, set.place().path().span(), SET, workflow, inputs);
      }
    }
  }

  private static void add(
      Input input, Span where, String help, BoundWorkflow workflow, FirstUses<Input> inputs) {
    inputs.add(
        input,
        where,
        "`" + input.name() + "` of " + named(input, workflow) + " is set twice",
        help,
        workflow
            .graph()
            .node(input.node())
            .flatMap(node -> node.input(input.name()))
            .map(saved -> new Label(saved.nameSpan(), "this input")));
  }

  private static String named(Input input, BoundWorkflow workflow) {
    return workflow.graph().node(input.node()).map(NodeText::of).orElse("node " + input.node());
  }
}
