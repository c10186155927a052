package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.BoundWorkflow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A workflow with every name in Java decided: all that the generators need to know.
 *
 * @param self the generated class
 * @param generator the tool that the head names
 */
record ClassPlan(
    BoundWorkflow workflow,
    ClassName self,
    String generator,
    List<ParameterPlan> parameters,
    List<OutputPlan> outputs,
    List<NodePlan> nodes,
    List<Stage> stages) {

  static final String TEMPLATE = "TEMPLATE";
  static final String OUTPUTS = "Outputs";
  static final String NODES = "Nodes";
  static final String BUILDER = "Builder";
  static final Set<String> TYPES = Set.of(OUTPUTS, NODES, BUILDER);

  ClassPlan {
    parameters = List.copyOf(parameters);
    outputs = List.copyOf(outputs);
    nodes = List.copyOf(nodes);
    stages = List.copyOf(stages);
  }

  ClassName outputsType() {
    return self.nestedClass(OUTPUTS);
  }

  ClassName nodesType() {
    return self.nestedClass(NODES);
  }

  ClassName builder() {
    return self.nestedClass(BUILDER);
  }

  /** The type that a builder begins with. */
  ClassName firstStage() {
    return stages.isEmpty() ? builder() : stages.get(0).type();
  }

  /** What a builder is after its first setter; empty when the parameter cannot be set first. */
  Optional<ClassName> after(ParameterPlan parameter) {
    return stages.isEmpty() ? Optional.of(builder()) : stages.get(0).after(parameter);
  }

  List<ParameterPlan> required() {
    return parameters.stream().filter(ParameterPlan::required).toList();
  }

  /** The saved workflow beside the class. */
  String resource() {
    return self.simpleName() + ".json";
  }

  /** A name for a variable that no field of the class has. */
  String variable(String wanted) {
    NameScope scope = NameScope.exact();
    parameters.forEach(parameter -> scope.take(parameter.name()));
    return scope.claim(wanted, "_");
  }
}
