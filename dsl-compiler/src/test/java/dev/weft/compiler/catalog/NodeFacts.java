package dev.weft.compiler.catalog;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One class of {@code /object_info} cut down to facts that hold on every server, on one line. */
final class NodeFacts {

  /** An option that names a file of the server: a model, a picture, a configuration. */
  private static final Pattern FILE_NAME = Pattern.compile("(?s).+\\.[A-Za-z][A-Za-z0-9]{1,11}");

  /**
   * Choices that name what is on the server or in it, and do not look it: folders of models and
   * pictures, devices, installed back ends, and a built-in that stands among models.
   */
  private static final Set<String> SERVERS_OWN =
      Set.of(
          "DiffusersLoader.model_path",
          "LoadImageDataSetFromFolder.folder",
          "LoadImageSetFromFolderNode.folder",
          "LoadImageTextDataSetFromFolder.folder",
          "LoadImageTextSetFromFolderNode.folder",
          "LoadTrainingDataset.folder_name",
          "LoadVideoDataSetFromFolder.folder",
          "LoadVideoTextDataSetFromFolder.folder",
          "ModelAttentionBackend.attention",
          "SelectModelDevice.device",
          "SelectVAEDevice.device",
          "VAELoader.vae_name");

  private static final String INTERMEDIATE = "has_intermediate_output";

  private final String classType;

  private NodeFacts(String classType) {
    this.classType = classType;
  }

  static String of(String classType, JsonObject definition) {
    NodeFacts facts = new NodeFacts(classType);
    return "{"
        + displayName(classType, definition)
        + "\"input\": "
        + facts.groups(definition.get("input"))
        + ", \"output\": "
        + definition.get("output", JsonArray.class).map(facts::copy).orElse("[]")
        + facts.outputNames(definition)
        + ", \"output_node\": "
        + isTrue(definition, "output_node")
        + (isTrue(definition, INTERMEDIATE) ? ", \"" + INTERMEDIATE + "\": true" : "")
        + facts.lists(definition)
        + "}";
  }

  /** Which classes take lists whole, and where lists come out; most do neither. */
  private String lists(JsonObject definition) {
    String out =
        definition
            .get("output_is_list", JsonArray.class)
            .map(this::copy)
            .filter(flags -> flags.contains("true"))
            .map(flags -> ", \"output_is_list\": " + flags)
            .orElse("");
    return (isTrue(definition, "is_input_list") ? ", \"is_input_list\": true" : "") + out;
  }

  private static String displayName(String classType, JsonObject definition) {
    return definition
        .get("display_name", JsonText.class)
        .map(JsonText::value)
        .filter(name -> !name.equals(classType))
        .map(name -> "\"display_name\": " + quote(name) + ", ")
        .orElse("");
  }

  /** Where they are the types, there is no need to say them again. */
  private String outputNames(JsonObject definition) {
    Optional<String> names = definition.get("output_name", JsonArray.class).map(this::copy);
    return names
        .filter(all -> !definition.get("output", JsonArray.class).map(this::copy).equals(names))
        .map(all -> ", \"output_name\": " + all)
        .orElse("");
  }

  /** Inputs keep the server's order: the editor shows them in it. */
  private String groups(Optional<JsonValue> groups) {
    JsonObject object = (JsonObject) groups.orElseThrow();
    return Stream.of("required", "optional")
        .flatMap(
            group ->
                object.get(group, JsonObject.class).stream()
                    .map(inputs -> quote(group) + ": " + object(inputs, this::input)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String input(JsonMember input) {
    List<JsonValue> parts = ((JsonArray) input.value()).items();
    Optional<JsonObject> settings =
        parts.size() > 1 && parts.get(1) instanceof JsonObject object
            ? Optional.of(object)
            : Optional.empty();
    boolean open = isServersOwn(input.key(), parts.get(0), settings);
    String type = parts.get(0) instanceof JsonArray && open ? "[]" : copy(parts.get(0));
    String kept = settings.map(given -> settings(given, open)).orElse("{}");
    return kept.equals("{}") ? "[" + type + "]" : "[" + type + ", " + kept + "]";
  }

  private boolean isServersOwn(String input, JsonValue type, Optional<JsonObject> settings) {
    Optional<JsonArray> options =
        type instanceof JsonArray list
            ? Optional.of(list)
            : settings.flatMap(given -> given.get("options", JsonArray.class));
    boolean choice = type instanceof JsonArray || type.span().text().equals("\"COMBO\"");
    return choice
        && (SERVERS_OWN.contains(classType + "." + input)
            || settings.filter(NodeFacts::comesFromServer).isPresent()
            || options.stream().flatMap(o -> o.items().stream()).anyMatch(NodeFacts::isFileName));
  }

  private static boolean comesFromServer(JsonObject settings) {
    return settings.members().stream()
        .anyMatch(member -> member.key().equals("remote") || member.key().endsWith("_upload"));
  }

  private static boolean isFileName(JsonValue option) {
    return option instanceof JsonText text && FILE_NAME.matcher(text.value()).matches();
  }

  private String settings(JsonObject given, boolean open) {
    return given.members().stream()
        .filter(
            member -> KeptFacts.SETTINGS.contains(member.key()) || member.key().endsWith("_upload"))
        .filter(member -> !(member.value() instanceof JsonNull) && !isOffFlag(member))
        .filter(member -> !open || !member.key().equals("default"))
        .sorted(Comparator.comparing(JsonMember::key))
        .map(member -> quote(member.key()) + ": " + setting(member, open))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static boolean isOffFlag(JsonMember member) {
    return !KeptFacts.TOLD_WHEN_OFF.contains(member.key())
        && member.value() instanceof JsonBoolean flag
        && !flag.value();
  }

  private String setting(JsonMember member, boolean open) {
    if (member.key().equals("options")) {
      return open ? "[]" : array((JsonArray) member.value(), this::option);
    }
    if (member.key().equals("remote")) {
      return isTrue((JsonObject) member.value(), "refresh_button")
          ? "{\"refresh_button\": true}"
          : "{}";
    }
    return member.value() instanceof JsonObject template && member.key().equals("template")
        ? object(template, this::templateMember)
        : copy(member.value());
  }

  /** An option is a value, or in a dynamic choice a key with the inputs it brings. */
  private String option(JsonValue option) {
    if (option instanceof JsonObject branch) {
      return "{\"key\": "
          + copy(branch.get("key").orElseThrow())
          + ", \"inputs\": "
          + groups(branch.get("inputs"))
          + "}";
    }
    return copy(option);
  }

  private String templateMember(JsonMember member) {
    return member.key().equals("input")
        ? groups(Optional.of(member.value()))
        : copy(member.value());
  }

  private static boolean isTrue(JsonObject object, String key) {
    return object.get(key, JsonBoolean.class).filter(JsonBoolean::value).isPresent();
  }

  private String copy(JsonValue value) {
    if (value instanceof JsonText text) {
      return quote(text.value());
    }
    if (value instanceof JsonArray array) {
      return array(array, this::copy);
    }
    return value instanceof JsonObject object
        ? object(object, member -> copy(member.value()))
        : value.span().text();
  }

  private static String array(JsonArray array, Function<JsonValue, String> item) {
    return array.items().stream().map(item).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String object(JsonObject object, Function<JsonMember, String> value) {
    return object.members().stream()
        .map(member -> quote(member.key()) + ": " + value.apply(member))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Servers escape as they like; the same text must come out the same. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
