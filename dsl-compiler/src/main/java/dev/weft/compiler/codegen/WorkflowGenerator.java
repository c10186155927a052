package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.schema.PropertySchema;
import dev.weft.compiler.schema.WorkflowSchema;
import java.util.List;

/**
 * Writes what a workflow becomes: a Java class, and the resources beside it, which are the saved
 * workflow, its schema, and what tells GraalVM of both.
 *
 * <p>The output depends on the arguments alone. The workflow is the graph as saved, byte for byte,
 * without any wrapper.
 */
public final class WorkflowGenerator {
  private WorkflowGenerator() {}

  /**
   * Generates, or reports why it cannot: then there are no units.
   *
   * @param generator the tool that the head of the class names
   */
  public static List<GeneratedUnit> generate(
      BoundWorkflow workflow, String generator, DiagnosticSink sink) {
    if (!Feasibility.check(workflow, sink)) {
      return List.of();
    }
    ClassName self = ClassName.get("", className(workflow.declaration().name().text()));
    DiagnosticSink unusable = new DiagnosticSink();
    ClassPlan plan = new ClassPlanner(workflow, self, unusable).plan(generator);
    if (unusable.hasErrors()) {
      unusable.sorted().forEach(sink::report);
      return List.of();
    }
    String folder =
        workflow.packageName().isEmpty() ? "" : workflow.packageName().replace('.', '/') + "/";
    return List.of(
        new GeneratedUnit(
            GeneratedUnit.Kind.SOURCE,
            folder + self.simpleName() + ".java",
            WorkflowClass.generate(plan)),
        new GeneratedUnit(
            GeneratedUnit.Kind.RESOURCE, folder + plan.resource(), workflow.graph().text()),
        new GeneratedUnit(GeneratedUnit.Kind.RESOURCE, folder + plan.schema(), schema(plan)),
        NativeImage.metadata(
            workflow.packageName(),
            self.simpleName(),
            List.of(folder + plan.resource(), folder + plan.schema())));
  }

  private static String schema(ClassPlan plan) {
    List<PropertySchema> properties =
        plan.builder().properties().stream()
            .map(property -> property.described(plan.imports()).schema())
            .toList();
    return WorkflowSchema.of(plan.workflow(), properties);
  }

  /** The simple name of a workflow's class: the workflow's own, and {@code Workflow}. */
  public static String className(String workflow) {
    return JavaNames.capitalized(workflow) + "Workflow";
  }
}
