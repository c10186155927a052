package dev.weft.compiler.schema;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Preset;
import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Locale;

/**
 * A workflow as a JSON Schema of an object with a value for each property, in the order of the
 * mapping. What JSON Schema has no word for stands in keywords that begin with {@code x-weft-}.
 */
public final class WorkflowSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final BoundWorkflow workflow;
  private final List<PropertySchema> properties;

  private WorkflowSchema(BoundWorkflow workflow, List<PropertySchema> properties) {
    this.workflow = workflow;
    this.properties = properties;
  }

  /**
   * The text of the schema.
   *
   * @param properties in the order that those without a statement of their own come in
   */
  public static String of(BoundWorkflow workflow, List<PropertySchema> properties) {
    return new WorkflowSchema(workflow, properties).schema().file();
  }

  private SchemaObject schema() {
    ObjectSchema object =
        new ObjectSchema(workflow.declaration().statements(), properties, "#/properties");
    SchemaObject schema =
        new SchemaObject()
            .text("$schema", DRAFT)
            .text("title", workflow.declaration().name().text())
            .text("description", workflow.declaration().documentation().strip());
    return object
        .addTo(schema)
        .list("x-weft-form", object.form().items())
        .object("x-weft-outputs", outputs())
        .object("x-weft-presets", presets());
  }

  private SchemaObject outputs() {
    SchemaObject outputs = new SchemaObject();
    for (Output output : workflow.outputs()) {
      outputs.object(
          output.name(),
          new SchemaObject()
              .text("kind", output.kind().name().toLowerCase(Locale.ROOT))
              .flag("single", output.one())
              .text("description", output.declaration().documentation().strip())
              .text("deprecated", ParameterSchema.text(output.declaration().deprecation())));
    }
    return outputs;
  }

  private SchemaObject presets() {
    SchemaObject presets = new SchemaObject();
    for (Preset preset : workflow.statements(Preset.class)) {
      SchemaObject values = new SchemaObject();
      for (Preset.Assignment assignment : preset.assignments()) {
        values.json(assignment.property().name(), json(assignment));
      }
      presets.object(
          preset.name(),
          new SchemaObject()
              .text("description", preset.declaration().documentation().strip())
              .text("deprecated", ParameterSchema.text(preset.declaration().deprecation()))
              .object("values", values));
    }
    return presets;
  }

  private static String json(Preset.Assignment assignment) {
    Literal value = assignment.value();
    return assignment.property() instanceof Parameter parameter
        ? ParameterSchema.json(parameter.type(), value)
        : value.json();
  }
}
