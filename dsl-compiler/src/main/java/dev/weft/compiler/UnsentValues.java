package dev.weft.compiler;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Saved values that no request sends, since the mapping puts others in their place whatever a
 * program sets. What only the editor would make of them is nobody's concern.
 */
final class UnsentValues {
  private static final Set<DiagnosticCode> OF_VALUES =
      EnumSet.of(
          DiagnosticCode.EDITOR_ROLLED_TEXT,
          DiagnosticCode.EDITOR_REPLACED_TEXT,
          DiagnosticCode.EDITOR_DRAWN);

  private final Set<Span> values = new HashSet<>();
  private final Set<Span> sent = new HashSet<>();

  private UnsentValues() {}

  /** Those of all workflows of a mapping; of a file that two of them run, those of both. */
  static UnsentValues of(List<BoundWorkflow> workflows) {
    UnsentValues unsent = new UnsentValues();
    workflows.forEach(unsent::add);
    unsent.values.removeAll(unsent.sent);
    return unsent;
  }

  /** Whether a diagnostic is about one of them. */
  boolean excuse(Diagnostic diagnostic) {
    return OF_VALUES.contains(diagnostic.code()) && values.contains(diagnostic.primary().span());
  }

  private record Place(NodeId node, String input) {}

  private void add(BoundWorkflow workflow) {
    Set<Place> set = set(workflow);
    for (Node node : workflow.graph().nodes().values()) {
      for (Node.Input input : node.inputs().values()) {
        if (input.value() instanceof InputValue.Value value) {
          boolean replaced = set.contains(new Place(node.id(), input.name()));
          (replaced ? values : sent).add(value.span());
        }
      }
    }
  }

  /** The inputs that are set in every request. */
  private static Set<Place> set(BoundWorkflow workflow) {
    Set<Place> set = new HashSet<>();
    for (Parameter parameter : workflow.parameters()) {
      if (!(parameter.defaultValue() instanceof DefaultValue.Saved)) {
        parameter.targets().stream()
            .filter(target -> target.member().isEmpty())
            .forEach(target -> set.add(new Place(target.node().id(), target.input().name())));
      }
    }
    for (SetInput input : workflow.statements(SetInput.class)) {
      input.places().stream()
          .filter(place -> place.member().isEmpty())
          .forEach(place -> set.add(new Place(place.node().id(), place.input())));
    }
    return set;
  }
}
