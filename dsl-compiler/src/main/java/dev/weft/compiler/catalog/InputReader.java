package dev.weft.compiler.catalog;

import dev.weft.compiler.catalog.InputType.Bool;
import dev.weft.compiler.catalog.InputType.Choice;
import dev.weft.compiler.catalog.InputType.Drawn;
import dev.weft.compiler.catalog.InputType.Other;
import dev.weft.compiler.catalog.InputType.Text;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.literal.Literal;
import java.util.Optional;

/**
 * Reads one input: {@code [type]} or {@code [type, options]}, where the type is a word, or the
 * options of a choice in the older form.
 */
final class InputReader {

  private InputReader() {}

  /**
   * The input of this full name.
   *
   * @param depth how many dynamic inputs it is inside of
   */
  static InputDefinition read(String name, boolean required, JsonValue value, int depth)
      throws BadDefinition {
    if (!(value instanceof JsonArray array) || array.items().isEmpty()) {
      throw new BadDefinition(value, "the input `" + name + "` should be an array with its type");
    }
    JsonValue type = array.items().get(0);
    Optional<JsonObject> settings =
        array.items().size() > 1 && array.items().get(1) instanceof JsonObject object
            ? Optional.of(object)
            : Optional.empty();
    InputSettings given = new InputSettings(name, settings);
    Optional<Literal> defaultValue = given.get("default").map(Literal::of);
    EditorWidget editor = EditorWidgets.of(socket(type), given);
    return new InputDefinition(
        name,
        socket(type),
        required,
        drawn(type(type, given, depth), editor),
        defaultValue,
        editor);
  }

  /** What has a value in the editor, and is of no type whose values are known. */
  private static InputType drawn(InputType type, EditorWidget editor) {
    return type instanceof Other other && editor.kind() == EditorWidget.Kind.VALUE
        ? new Drawn(other.name())
        : type;
  }

  private static String socket(JsonValue type) {
    return type instanceof JsonText word ? word.value() : "COMBO";
  }

  private static InputType type(JsonValue type, InputSettings given, int depth)
      throws BadDefinition {
    if (type instanceof JsonArray options) {
      return new Choice(InputSettings.literals(options), given.upload(), given.flag("multiselect"));
    }
    if (!(type instanceof JsonText word)) {
      throw new BadDefinition(
          type, "the type of the input `" + given.name() + "` should be a text");
    }
    return switch (word.value()) {
      case "COMBO" -> new Choice(given.options(), given.upload(), given.flag("multiselect"));
      case "COMFY_DYNAMICCOMBO_V3" -> DynamicInputs.choice(given, type, depth);
      case "COMFY_AUTOGROW_V3" -> DynamicInputs.growing(given, type, depth);
      case "COMFY_MATCHTYPE_V3" -> DynamicInputs.matching(given);
      default -> plain(given.editedAs(word.value()), given);
    };
  }

  private static InputType plain(String word, InputSettings given) {
    return switch (word) {
      case "INT" -> given.integer();
      case "FLOAT" -> given.decimal();
      case "COLOR" -> new Text(false);
      case "STRING" -> new Text(given.flag("multiline"));
      case "BOOLEAN" -> new Bool();
      default -> new Other(word);
    };
  }
}
