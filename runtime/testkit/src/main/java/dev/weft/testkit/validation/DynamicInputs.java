package dev.weft.testkit.validation;

import dev.weft.testkit.catalog.InputSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The inputs that a node really has: those of the types {@code COMFY_DYNAMICCOMBO_V3} and {@code
 * COMFY_AUTOGROW_V3} stand for members that depend on what is posted. A member is an ordinary key,
 * {@code name.member}.
 */
public final class DynamicInputs {
  private static final String COMBO = "COMFY_DYNAMICCOMBO_V3";
  private static final String AUTOGROW = "COMFY_AUTOGROW_V3";
  private static final int DEFAULT_MAX = 100;

  private DynamicInputs() {}

  /** Replaces dynamic inputs by their members, at every depth. */
  public static List<InputSpec> expand(List<InputSpec> inputs, ObjectNode posted) {
    List<InputSpec> expanded = new ArrayList<>();
    for (InputSpec input : inputs) {
      if (input.is(COMBO)) {
        expanded.addAll(expand(membersOfChoice(input, posted), posted));
      } else if (input.is(AUTOGROW)) {
        expanded.addAll(expand(membersOfAutogrow(input, posted), posted));
      } else {
        expanded.add(input);
      }
    }
    return expanded;
  }

  /** Whether a dynamic choice lacks a key, or has one that it does not know. */
  public static boolean lacksChoice(InputSpec input, ObjectNode posted) {
    return input.is(COMBO) && input.required() && chosen(input, posted) == null;
  }

  private static List<InputSpec> membersOfChoice(InputSpec input, ObjectNode posted) {
    JsonNode option = chosen(input, posted);
    return option == null ? List.of() : members(input, option.path("inputs"));
  }

  private static @Nullable JsonNode chosen(InputSpec input, ObjectNode posted) {
    JsonNode key = posted.path(input.name());
    for (JsonNode option : input.options().path("options")) {
      if (option.path("key").equals(key)) {
        return option;
      }
    }
    return null;
  }

  private static List<InputSpec> members(InputSpec input, JsonNode categories) {
    List<InputSpec> members = new ArrayList<>();
    for (String category : List.of("required", "optional")) {
      boolean required = category.equals("required");
      categories
          .path(category)
          .forEachEntry(
              (name, definition) ->
                  members.add(InputSpec.read(input.name() + "." + name, definition, required)));
    }
    return members;
  }

  private static List<InputSpec> membersOfAutogrow(InputSpec input, ObjectNode posted) {
    JsonNode template = input.options().path("template");
    List<InputSpec> kinds = members(input, template.path("input"));
    if (kinds.isEmpty()) {
      return List.of();
    }
    InputSpec kind = kinds.get(0);
    int min = template.path("min").asInt(0);
    List<InputSpec> members = new ArrayList<>();
    List<String> names = names(template);
    for (int i = 0; i < names.size(); i++) {
      String name = input.name() + "." + names.get(i);
      boolean required = kind.required() && i < min;
      if (required || posted.has(name)) {
        members.add(kind.as(name, required));
      }
    }
    return members;
  }

  private static List<String> names(JsonNode template) {
    List<String> names = new ArrayList<>();
    template.path("names").forEach(name -> names.add(name.asString()));
    if (names.isEmpty()) {
      String prefix = template.path("prefix").asString("");
      for (int i = 0; i < template.path("max").asInt(DEFAULT_MAX); i++) {
        names.add(prefix + i);
      }
    }
    return names;
  }
}
