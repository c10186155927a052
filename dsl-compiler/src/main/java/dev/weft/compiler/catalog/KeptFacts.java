package dev.weft.compiler.catalog;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which facts of a class of {@code /object_info} matter: those that {@link CatalogReader} reads,
 * and those that a simulator runs nodes by. All else is prose, or the server's own affair.
 */
public final class KeptFacts {

  /** What is kept of an input, besides its type and the flags {@code …_upload}. */
  static final Set<String> SETTINGS =
      Set.of(
          "component",
          "control_after_generate",
          "default",
          "defaultInput",
          "dynamicPrompts",
          "forceInput",
          "lazy",
          "max",
          "min",
          "multiline",
          "multiselect",
          "options",
          "remote",
          "socketless",
          "step",
          "template",
          "widgetType");

  /** Where false says something else than nothing. */
  static final Set<String> TOLD_WHEN_OFF =
      Set.of("control_after_generate", "default", "socketless");

  private static final String CUSTOM_NODES = "custom_nodes.";

  private KeptFacts() {}

  /**
   * A class cut down to what matters, in an order of its own: the inputs as the editor shows them,
   * the settings of each sorted.
   *
   * <p>Reading it gives what reading the whole gives, but for the files that an input offers which
   * uploads some: they come and go with each run. What is not as servers write it stays, so that
   * whoever reads it says so.
   *
   * @param definition of a class, nested less deeply than a stack is
   */
  public static JsonValue of(JsonValue definition) {
    return definition instanceof JsonObject object ? classOf(object) : definition;
  }

  private static JsonObject classOf(JsonObject whole) {
    Members kept = new Members(whole);
    JsonObject order =
        whole
            .get("input_order", JsonObject.class)
            .orElseGet(() -> new JsonObject(List.of(), whole.span()));
    Optional<JsonValue> output = present(whole, "output").map(KeptFacts::outputs);
    kept.copy("display_name");
    kept.put("input", present(whole, "input").map(groups -> groups(groups, order)));
    kept.put("output", output);
    kept.put("output_name", present(whole, "output_name").filter(names -> !says(names, output)));
    kept.flag("output_node");
    kept.flag("has_intermediate_output");
    kept.flag("is_input_list");
    kept.put(
        "output_is_list",
        whole
            .get("output_is_list", JsonArray.class)
            .filter(flags -> flags.items().stream().anyMatch(KeptFacts::isTrue))
            .map(JsonValue.class::cast));
    kept.put(
        "python_module",
        whole
            .get("python_module", JsonText.class)
            .filter(module -> module.value().startsWith(CUSTOM_NODES))
            .map(JsonValue.class::cast));
    return kept.object();
  }

  /** Names that are the types say nothing. */
  private static boolean says(JsonValue names, Optional<JsonValue> types) {
    return types.isPresent()
        && names instanceof JsonArray all
        && types.get() instanceof JsonArray slots
        && texts(all).equals(texts(slots));
  }

  private static List<String> texts(JsonArray array) {
    return array.items().stream()
        .map(item -> item instanceof JsonText text ? "\"" + text.value() : item.described())
        .toList();
  }

  /** A slot that yields one of some options has them in place of its type. */
  private static JsonValue outputs(JsonValue output) {
    return output instanceof JsonArray slots
        ? new JsonArray(
            slots.items().stream()
                .map(slot -> slot instanceof JsonArray ? new JsonText("COMBO", slot.span()) : slot)
                .toList(),
            slots.span())
        : output;
  }

  private static JsonValue groups(JsonValue groups, JsonObject order) {
    if (!(groups instanceof JsonObject object)) {
      return groups;
    }
    Members kept = new Members(object);
    for (String group : List.of("required", "optional")) {
      List<String> names =
          order.get(group, JsonArray.class).stream()
              .flatMap(array -> array.items().stream())
              .filter(JsonText.class::isInstance)
              .map(name -> ((JsonText) name).value())
              .toList();
      kept.put(group, present(object, group).map(inputs -> inputs(inputs, names)));
    }
    return kept.object();
  }

  private static JsonValue inputs(JsonValue inputs, List<String> order) {
    if (!(inputs instanceof JsonObject object)) {
      return inputs;
    }
    Map<String, JsonMember> byName = new LinkedHashMap<>();
    order.forEach(
        name -> object.get(name).ifPresent(value -> byName.put(name, member(object, name))));
    object.members().forEach(member -> byName.put(member.key(), member));
    return new JsonObject(
        byName.values().stream()
            .map(m -> new JsonMember(m.key(), m.keySpan(), input(m.value())))
            .toList(),
        object.span());
  }

  private static JsonMember member(JsonObject object, String name) {
    return object.members().stream().filter(m -> m.key().equals(name)).findFirst().orElseThrow();
  }

  private static JsonValue input(JsonValue input) {
    if (!(input instanceof JsonArray array) || array.items().isEmpty()) {
      return input;
    }
    Optional<JsonObject> settings =
        array.items().size() > 1 && array.items().get(1) instanceof JsonObject given
            ? Optional.of(given)
            : Optional.empty();
    boolean uploads = settings.filter(KeptFacts::uploads).isPresent();
    List<JsonValue> parts = new ArrayList<>();
    JsonValue type = array.items().get(0);
    parts.add(uploads && type instanceof JsonArray ? new JsonArray(List.of(), type.span()) : type);
    settings
        .map(given -> settings(given, uploads))
        .filter(kept -> !kept.members().isEmpty())
        .ifPresent(parts::add);
    return new JsonArray(parts, array.span());
  }

  private static boolean uploads(JsonObject settings) {
    return settings.members().stream()
        .anyMatch(member -> isUpload(member.key()) && isTrue(member.value()));
  }

  private static boolean isUpload(String key) {
    return key.endsWith("_upload");
  }

  private static JsonObject settings(JsonObject given, boolean uploads) {
    return new JsonObject(
        given.members().stream()
            .filter(member -> SETTINGS.contains(member.key()) || isUpload(member.key()))
            .filter(member -> !(member.value() instanceof JsonNull) && !isOff(member))
            .sorted(Comparator.comparing(JsonMember::key))
            .map(m -> new JsonMember(m.key(), m.keySpan(), setting(m, uploads)))
            .toList(),
        given.span());
  }

  private static boolean isOff(JsonMember member) {
    return !TOLD_WHEN_OFF.contains(member.key())
        && member.value() instanceof JsonBoolean flag
        && !flag.value();
  }

  private static JsonValue setting(JsonMember member, boolean uploads) {
    JsonValue value = member.value();
    return switch (member.key()) {
      case "options" -> options(value, uploads);
      case "remote" -> value instanceof JsonObject remote ? only(remote, "refresh_button") : value;
      case "template" -> value instanceof JsonObject template ? template(template) : value;
      default -> value;
    };
  }

  private static JsonValue options(JsonValue options, boolean uploads) {
    if (!(options instanceof JsonArray array)) {
      return options;
    }
    return new JsonArray(
        uploads ? List.of() : array.items().stream().map(KeptFacts::option).toList(), array.span());
  }

  /** An option is a value, or in a dynamic choice a key with the inputs it brings. */
  private static JsonValue option(JsonValue option) {
    if (!(option instanceof JsonObject branch)) {
      return option;
    }
    Members kept = new Members(branch);
    kept.copy("key");
    kept.put("inputs", present(branch, "inputs").map(KeptFacts::unordered));
    return kept.object();
  }

  private static JsonValue template(JsonObject template) {
    return new JsonObject(
        template.members().stream()
            .map(
                m ->
                    m.key().equals("input")
                        ? new JsonMember(m.key(), m.keySpan(), unordered(m.value()))
                        : m)
            .toList(),
        template.span());
  }

  private static JsonValue unordered(JsonValue groups) {
    return groups(groups, new JsonObject(List.of(), groups.span()));
  }

  private static JsonObject only(JsonObject object, String key) {
    Members kept = new Members(object);
    kept.copy(key);
    return kept.object();
  }

  private static Optional<JsonValue> present(JsonObject object, String key) {
    return NodeClassReader.present(object, key);
  }

  private static boolean isTrue(JsonValue value) {
    return value instanceof JsonBoolean flag && flag.value();
  }

  /** An object that is made of some members of another. */
  private static final class Members {
    private final JsonObject whole;
    private final List<JsonMember> kept = new ArrayList<>();

    Members(JsonObject whole) {
      this.whole = whole;
    }

    void copy(String key) {
      put(key, present(whole, key));
    }

    void flag(String key) {
      put(key, present(whole, key).filter(KeptFacts::isTrue));
    }

    void put(String key, Optional<JsonValue> value) {
      value.ifPresent(v -> kept.add(new JsonMember(key, v.span(), v)));
    }

    JsonObject object() {
      return new JsonObject(kept, whole.span());
    }
  }
}
