package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.BoundWorkflow;
import java.util.List;
import java.util.Set;

/**
 * A workflow with every name in Java decided: all that the generators need to know.
 *
 * @param generator the tool that the head names
 * @param builder the class itself as what its builder makes
 * @param shape what requests do to the graph
 * @param nodes those that have a constant
 */
record ClassPlan(
    BoundWorkflow workflow,
    String generator,
    BuilderPlan builder,
    List<OutputPlan> outputs,
    ShapePlan shape,
    List<NodePlan> nodes) {
  static final String TEMPLATE = "TEMPLATE";
  static final String OUTPUTS = "Outputs";
  static final String NODES = "Nodes";
  static final String BUILDER = "Builder";
  static final String BY_NAME = "ByName";
  static final Set<String> TYPES = Set.of(OUTPUTS, NODES, BUILDER, BY_NAME);

  ClassPlan {
    outputs = List.copyOf(outputs);
    nodes = List.copyOf(nodes);
  }

  /** The generated class. */
  ClassName self() {
    return builder.built();
  }

  /** What the file of the class imports. */
  Imports imports() {
    return builder.imports();
  }

  ClassName outputsType() {
    return self().nestedClass(OUTPUTS);
  }

  ClassName nodesType() {
    return self().nestedClass(NODES);
  }

  /** The schema beside the class. */
  String schema() {
    return self().simpleName() + ".schema.json";
  }

  /** What the editor saved, beside the class. */
  String editor() {
    return self().simpleName() + ".editor.json";
  }

  /** The saved workflow beside the class. */
  String resource() {
    return self().simpleName() + ".json";
  }
}
