package dev.weft.compiler.catalog;

import static dev.weft.compiler.catalog.NodeClassReader.object;

import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.catalog.InputType.Growing;
import dev.weft.compiler.catalog.InputType.Other;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the types whose inputs depend on what is posted. */
final class DynamicInputs {

  /** Real ones are three deep. */
  private static final int DEEPEST = 16;

  /** More than any real one has, so that a hostile definition costs nothing. */
  private static final int MOST_MEMBERS = 100;

  private DynamicInputs() {}

  static DynamicChoice choice(InputSettings given, JsonValue type, int depth) throws BadDefinition {
    int inner = inner(given, type, depth);
    Map<String, Map<String, InputDefinition>> branches = new LinkedHashMap<>();
    for (JsonValue option : given.items("options")) {
      JsonObject branch = object(option, "an option of `" + given.name() + "` should be an object");
      Optional<JsonText> key = branch.get("key", JsonText.class);
      if (key.isEmpty()) {
        throw new BadDefinition(option, "an option of `" + given.name() + "` should have a key");
      }
      branches.put(
          key.get().value(),
          NodeClassReader.inputs(
              given.name() + ".", NodeClassReader.present(branch, "inputs"), inner));
    }
    return new DynamicChoice(branches);
  }

  static Growing growing(InputSettings given, JsonValue type, int depth) throws BadDefinition {
    int inner = inner(given, type, depth);
    Optional<JsonObject> template = given.get("template", JsonObject.class);
    if (template.isEmpty()) {
      return new Growing(Map.of());
    }
    Map<String, InputDefinition> kinds =
        NodeClassReader.inputs("", NodeClassReader.present(template.get(), "input"), inner);
    Map<String, InputDefinition> members = new LinkedHashMap<>();
    if (!kinds.isEmpty()) {
      InputDefinition kind = kinds.values().iterator().next();
      InputSettings growth = new InputSettings(given.name(), template);
      int least = growth.count("min", 0);
      for (String name : names(growth)) {
        String full = given.name() + "." + name;
        boolean required = kind.required() && members.size() < least;
        members.put(
            full,
            new InputDefinition(
                full, kind.socket(), required, kind.type(), kind.defaultValue(), kind.editor()));
      }
    }
    return new Growing(members);
  }

  private static int inner(InputSettings given, JsonValue type, int depth) throws BadDefinition {
    if (depth == DEEPEST) {
      throw new BadDefinition(type, "`" + given.name() + "` lies too deep in other inputs");
    }
    return depth + 1;
  }

  private static List<String> names(InputSettings growth) {
    List<JsonValue> names = growth.items("names");
    if (!names.isEmpty()) {
      return names.stream()
          .filter(JsonText.class::isInstance)
          .map(name -> ((JsonText) name).value())
          .limit(MOST_MEMBERS)
          .toList();
    }
    String prefix = growth.get("prefix", JsonText.class).map(JsonText::value).orElse("");
    int most = Math.min(growth.count("max", MOST_MEMBERS), MOST_MEMBERS);
    return IntStream.range(0, most).mapToObj(i -> prefix + i).toList();
  }

  /** A socket whose type follows from what is linked to it. */
  static Other matching(InputSettings given) {
    return new Other(
        given
            .get("template", JsonObject.class)
            .flatMap(template -> template.get("allowed_types", JsonText.class))
            .map(JsonText::value)
            .orElse("*"));
  }
}
