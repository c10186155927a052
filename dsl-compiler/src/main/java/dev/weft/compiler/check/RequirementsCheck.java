package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.Requirement;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.shape.Combinations;
import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.shape.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a workflow requires can hold together, as far as that follows from what it is made of. */
final class RequirementsCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    mapping.workflows().forEach(workflow -> check(workflow.statements(Requirement.class), sink));
  }

  private static void check(List<Requirement> requirements, DiagnosticSink sink) {
    List<Requirement> together = new ArrayList<>();
    for (Requirement requirement : requirements) {
      List<Requirement> others = about(requirement, together);
      if (canHold(requirement, others)) {
        together.add(requirement);
      } else {
        sink.report(contradiction(requirement, fewest(requirement, others)));
      }
    }
  }

  /** Those that share something with a requirement, directly or by way of one another. */
  private static List<Requirement> about(Requirement requirement, List<Requirement> others) {
    Set<Variable> known = new HashSet<>(requirement.held().variables().toList());
    List<Requirement> rest = new ArrayList<>(others);
    List<Requirement> found = new ArrayList<>();
    List<Requirement> next;
    do {
      next =
          rest.stream()
              .filter(other -> other.held().variables().anyMatch(known::contains))
              .toList();
      next.forEach(other -> known.addAll(other.held().variables().toList()));
      rest.removeAll(next);
      found.addAll(next);
    } while (!next.isEmpty());
    return found;
  }

  /** Also where there is too much to try. */
  private static boolean canHold(Requirement requirement, List<Requirement> others) {
    List<Condition> all = new ArrayList<>(others.stream().map(Requirement::held).toList());
    all.add(requirement.held());
    Combinations combinations = new Combinations(List.of(), all, 1);
    return combinations.areTooMany() || combinations.anyAllowed();
  }

  /** Without any of which it would hold. */
  private static List<Requirement> fewest(Requirement requirement, List<Requirement> others) {
    List<Requirement> needed = new ArrayList<>(others);
    for (Requirement other : others) {
      List<Requirement> fewer = new ArrayList<>(needed);
      fewer.remove(other);
      if (!canHold(requirement, fewer)) {
        needed = fewer;
      }
    }
    return needed;
  }

  private static Diagnostic.Builder contradiction(
      Requirement requirement, List<Requirement> others) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.CONTRADICTION,
                requirement.condition().span(),
                "what is required never holds together, so nothing can be built")
            .label(others.isEmpty() ? "excludes itself" : "excludes what is required elsewhere");
    others.forEach(other -> diagnostic.related(other.condition().span(), "required here"));
    return diagnostic.help(
        others.isEmpty()
            ? "delete one side of it, or write `||` where either is enough"
            : "delete one of them, or join them by `||` where either is enough");
  }
}
