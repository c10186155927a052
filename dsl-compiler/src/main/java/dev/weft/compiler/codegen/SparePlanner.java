package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.SwitchBranches;
import dev.weft.compiler.shape.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Writes the calls that let nodes go which no chosen case of several switches leads to. */
final class SparePlanner {
  private final BiFunction<Variable, Integer, Code> is;

  /** Plans; {@code is} gives the Java condition that a switch has a case. */
  SparePlanner(BiFunction<Variable, Integer, Code> is) {
    this.is = is;
  }

  List<Code> plan(SwitchBranches branches) {
    List<Code> calls = new ArrayList<>();
    branches
        .sparedBySeveral()
        .forEach(
            (node, when) ->
                calls.add(
                    LongLine.broken(
                        Code.of(
                            ".spare(",
                            JavaText.expression(node.value()),
                            ", ",
                            any(when),
                            ", ",
                            JavaText.expression(deciding(when)),
                            ")"),
                        8)));
    return calls;
  }

  /** What a program would have to decide otherwise: {@code start and second}. */
  private static String deciding(List<Map<Variable, Integer>> when) {
    return when.stream()
        .flatMap(values -> values.keySet().stream())
        .map(Variable::name)
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private String any(List<Map<Variable, Integer>> when) {
    return when.stream()
        .map(
            values ->
                values.entrySet().stream()
                    .map(one -> is.apply(one.getKey(), one.getValue()).text())
                    .collect(Collectors.joining(" && ")))
        .collect(Collectors.joining(" || "));
  }
}
