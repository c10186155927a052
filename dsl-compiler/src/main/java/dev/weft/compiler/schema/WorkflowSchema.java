package dev.weft.compiler.schema;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Preset;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.Name;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A workflow as a JSON Schema of an object with a value for each property, in the order of the
 * mapping. What JSON Schema has no word for stands in keywords that begin with {@code x-weft-}.
 */
public final class WorkflowSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final BoundWorkflow workflow;
  private final Map<String, SchemaObject> properties;

  private WorkflowSchema(BoundWorkflow workflow, Map<String, SchemaObject> properties) {
    this.workflow = workflow;
    this.properties = properties;
  }

  /**
   * The text of the schema.
   *
   * @param properties what is said of each, by name
   */
  public static String of(BoundWorkflow workflow, Map<String, SchemaObject> properties) {
    return new WorkflowSchema(workflow, properties).schema().file();
  }

  private SchemaObject schema() {
    Form form = Form.of(workflow.declaration().statements(), properties.keySet());
    SchemaObject described = new SchemaObject();
    form.names()
        .forEach(name -> described.object(name, Objects.requireNonNull(properties.get(name))));
    Map<String, String> former = formerNames();
    former.forEach((old, name) -> described.object(old, renamed(name)));
    SchemaObject schema =
        new SchemaObject()
            .text("$schema", DRAFT)
            .text("title", workflow.declaration().name().text())
            .text("description", workflow.declaration().documentation().strip())
            .text("type", "object")
            .object("properties", described);
    require(schema);
    return schema
        .json("additionalProperties", "false")
        .list("x-weft-form", form.items())
        .object("x-weft-outputs", outputs())
        .object("x-weft-presets", presets());
  }

  private Map<String, String> formerNames() {
    Map<String, String> former = new LinkedHashMap<>();
    for (Parameter parameter : workflow.parameters()) {
      parameter
          .declaration()
          .formerName()
          .ifPresent(old -> former.putIfAbsent(old.text(), parameter.name()));
    }
    return former;
  }

  private static SchemaObject renamed(String name) {
    String pointer = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return new SchemaObject()
        .text("$ref", "#/properties/" + pointer)
        .flag("deprecated", true)
        .text("x-weft-deprecated", "use " + name);
  }

  /** What has two names is there under one of them. */
  private void require(SchemaObject schema) {
    List<Parameter> required = workflow.parameters().stream().filter(Parameter::required).toList();
    List<String> oneName = new ArrayList<>();
    List<SchemaObject> twoNames = new ArrayList<>();
    for (Parameter parameter : required) {
      parameter
          .declaration()
          .formerName()
          .map(Name::text)
          .ifPresentOrElse(
              old -> twoNames.add(either(parameter.name(), old)),
              () -> oneName.add(SchemaObject.quoted(parameter.name())));
    }
    schema.list("required", oneName).list("allOf", twoNames);
  }

  private static SchemaObject either(String name, String former) {
    return new SchemaObject().list("anyOf", List.of(requiring(name), requiring(former)));
  }

  private static SchemaObject requiring(String name) {
    return new SchemaObject().list("required", List.of(SchemaObject.quoted(name)));
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
