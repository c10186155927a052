package dev.weft.tools.snapshot;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which parameters set the inputs of a class: {@code Txt2Img.steps}. */
final class MappedInputs {
  private final Map<Input, SortedSet<String>> parameters = new HashMap<>();

  private record Input(String classType, String name) {}

  MappedInputs(Collection<Analysis> analyses) {
    for (Analysis analysis : analyses) {
      for (BoundWorkflow workflow : analysis.workflows()) {
        String name = workflow.declaration().name().text();
        workflow.parameters().forEach(parameter -> add(name, parameter));
        for (EachList list : workflow.lists()) {
          list.parameters().forEach(parameter -> add(name + "." + list.name(), parameter));
        }
      }
    }
  }

  private void add(String holder, Parameter parameter) {
    for (Target target : parameter.targets()) {
      parameters
          .computeIfAbsent(
              new Input(target.node().classType(), target.input().name()), i -> new TreeSet<>())
          .add(holder + "." + parameter.name());
    }
  }

  SortedSet<String> of(String classType, String input) {
    return parameters.getOrDefault(new Input(classType, input), Collections.emptySortedSet());
  }

  /** Those of an input and of the inputs that it brings. */
  SortedSet<String> within(String classType, String input) {
    SortedSet<String> found = new TreeSet<>(of(classType, input));
    parameters.forEach(
        (place, names) -> {
          if (place.classType().equals(classType) && place.name().startsWith(input + ".")) {
            found.addAll(names);
          }
        });
    return found;
  }
}
