package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.schema.PropertySchema;
import dev.weft.compiler.schema.WorkflowSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what a workflow becomes: a Java class, and the resources beside it, which are the saved
 * workflow, its schema, what the editor saved of it, and what tells GraalVM of these.
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
    List<GeneratedUnit> resources = new ArrayList<>();
    resources.add(resource(folder + plan.resource(), workflow.graph().text()));
    resources.add(resource(folder + plan.schema(), schema(plan)));
    workflow
        .graph()
        .origin()
        .map(origin -> resource(folder + plan.editor(), EditorResource.of(workflow, origin)))
        .ifPresent(resources::add);
    List<GeneratedUnit> units = new ArrayList<>(resources);
    units.add(
        0,
        new GeneratedUnit(
            GeneratedUnit.Kind.SOURCE,
            folder + self.simpleName() + ".java",
            WorkflowClass.generate(plan)));
    units.add(
        NativeImage.metadata(
            workflow.packageName(),
            self.simpleName(),
            resources.stream().map(GeneratedUnit::path).toList()));
    return List.copyOf(units);
  }

  /**
   * The Java statement that makes a workflow, with all that is required; for documentation.
   *
   * @param workflow one that classes can be generated of
   */
  public static String example(BoundWorkflow workflow) {
    ClassName self = ClassName.get("", className(workflow.declaration().name().text()));
    return new ExampleCall(new ClassPlanner(workflow, self, new DiagnosticSink()).plan(""))
        .statement();
  }

  private static GeneratedUnit resource(String path, String text) {
    return new GeneratedUnit(GeneratedUnit.Kind.RESOURCE, path, text);
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
