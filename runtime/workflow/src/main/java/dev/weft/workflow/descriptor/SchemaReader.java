package dev.weft.workflow.descriptor;

import dev.weft.workflow.json.JsonCursor;
import dev.weft.workflow.json.JsonResource;
import dev.weft.workflow.json.JsonSyntax;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Reads what the compiler wrote of a workflow. */
final class SchemaReader {
  private final Map<String, PropertyDraft> properties = new LinkedHashMap<>();
  private final List<OutputDescriptor> outputs = new ArrayList<>();
  private final List<PresetDescriptor> presets = new ArrayList<>();
  private final List<FormItem> form = new ArrayList<>();
  private final List<PropertyDescriptor> ordered = new ArrayList<>();
  private String name = "";
  private String documentation = "";

  private SchemaReader() {}

  /**
   * All of it.
   *
   * @throws IllegalStateException if it is missing, or not as the compiler writes it
   */
  static Contract read(JsonResource resource) {
    String json = new String(resource.bytes(), StandardCharsets.UTF_8);
    try (JsonCursor cursor = new JsonCursor(json)) {
      return new SchemaReader().read(cursor);
    } catch (JacksonException e) {
      throw new IllegalStateException(
          resource.origin() + " is damaged: " + JsonSyntax.describe(e) + "; build again", e);
    }
  }

  private Contract read(JsonCursor cursor) {
    cursor.members(
        member -> {
          switch (member) {
            case "title" -> name = cursor.text();
            case "description" -> documentation = cursor.text();
            case "properties" -> cursor.members(property -> property(property, cursor));
            case "x-weft-form" -> form.addAll(items(cursor));
            case "x-weft-outputs" -> cursor.members(output -> outputs.add(output(output, cursor)));
            case "x-weft-presets" -> cursor.members(preset -> presets.add(preset(preset, cursor)));
            default -> cursor.skip();
          }
        });
    return new Contract(name, documentation, ordered, form, outputs, presets);
  }

  private PropertyDraft draft(String property) {
    return properties.computeIfAbsent(property, PropertyDraft::new);
  }

  private void property(String property, JsonCursor cursor) {
    PropertyDraft draft = draft(property);
    cursor.members(keyword -> draft.read(keyword, cursor));
  }

  /** The form comes after the properties. */
  private List<FormItem> items(JsonCursor cursor) {
    List<FormItem> items = new ArrayList<>();
    cursor.elements(() -> items.add(cursor.isObject() ? group(cursor) : item(cursor.text())));
    return items;
  }

  private PropertyDescriptor item(String property) {
    PropertyDescriptor descriptor = draft(property).described();
    ordered.add(descriptor);
    return descriptor;
  }

  private GroupDescriptor group(JsonCursor cursor) {
    List<FormItem> items = new ArrayList<>();
    String[] title = {""};
    cursor.members(
        member -> {
          switch (member) {
            case "title" -> title[0] = cursor.text();
            case "items" -> items.addAll(items(cursor));
            default -> cursor.skip();
          }
        });
    return new GroupDescriptor(title[0], items);
  }

  private static OutputDescriptor output(String name, JsonCursor cursor) {
    Map<String, String> facts = cursor.facts();
    return new OutputDescriptor(
        name,
        facts.getOrDefault("kind", ""),
        Boolean.parseBoolean(facts.get("single")),
        facts.getOrDefault("description", ""),
        Optional.ofNullable(facts.get("deprecated")));
  }

  private static PresetDescriptor preset(String name, JsonCursor cursor) {
    Map<String, String> facts = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    cursor.members(
        member -> {
          if (member.equals("values")) {
            values.putAll(cursor.facts());
          } else {
            facts.put(member, cursor.text());
          }
        });
    return new PresetDescriptor(
        name,
        facts.getOrDefault("description", ""),
        values,
        Optional.ofNullable(facts.get("deprecated")));
  }
}
