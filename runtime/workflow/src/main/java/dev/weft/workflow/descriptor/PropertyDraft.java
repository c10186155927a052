package dev.weft.workflow.descriptor;

import dev.weft.workflow.json.JsonCursor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A property in the making. */
final class PropertyDraft {
  private final String name;
  private PropertyType type = PropertyType.JSON;
  private String documentation = "";
  private boolean required;
  private boolean drawn;
  private boolean closed;
  private List<String> options = List.of();
  private final List<OptionSource> optionSources = new ArrayList<>();
  private @Nullable String defaultValue;
  private @Nullable BigDecimal minimum;
  private @Nullable BigDecimal maximum;
  private @Nullable BigDecimal step;
  private @Nullable String formerName;
  private @Nullable String deprecation;

  /** What a list has: how many, what one is called, and what it has itself. */
  private int minItems;

  private int maxItems;
  private int saved;
  private String element = "";
  private final Map<String, PropertyDraft> elementProperties = new LinkedHashMap<>();

  /** Whether it is another name for something else. */
  private boolean alias;

  PropertyDraft(String name) {
    this.name = name;
  }

  /** Reads the value of a keyword. The exact bounds come after those that any reader can hold. */
  void read(String keyword, JsonCursor cursor) {
    switch (keyword) {
      case "x-weft-type" -> type = PropertyType.of(cursor.text());
      case "description" -> documentation = cursor.text();
      case "default" -> {
        String text = type == PropertyType.JSON ? cursor.source() : cursor.text();
        defaultValue = type == PropertyType.LIST ? null : text;
      }
      case "minItems" -> minItems = Integer.parseInt(cursor.text());
      case "maxItems" -> maxItems = Integer.parseInt(cursor.text());
      case "x-weft-saved" -> saved = Integer.parseInt(cursor.text());
      case "items" -> cursor.members(member -> readElement(member, cursor));
      case "$ref" -> {
        alias = true;
        cursor.skip();
      }
      case "minimum", "x-weft-minimum" -> minimum = new BigDecimal(cursor.text());
      case "maximum", "x-weft-maximum" -> maximum = new BigDecimal(cursor.text());
      case "x-weft-step" -> step = new BigDecimal(cursor.text());
      case "examples" -> options = cursor.texts();
      case "enum" -> {
        options = cursor.texts();
        closed = true;
      }
      case "x-weft-options-of" ->
          cursor.elements(() -> optionSources.add(optionSource(cursor.facts())));
      case "x-weft-required" -> required = Boolean.parseBoolean(cursor.text());
      case "x-weft-drawn" -> drawn = Boolean.parseBoolean(cursor.text());
      case "x-weft-was" -> formerName = cursor.text();
      case "x-weft-deprecated" -> deprecation = cursor.text();
      default -> cursor.skip();
    }
  }

  private static OptionSource optionSource(Map<String, String> facts) {
    return new OptionSource(facts.getOrDefault("class", ""), facts.getOrDefault("input", ""));
  }

  private void readElement(String keyword, JsonCursor cursor) {
    switch (keyword) {
      case "title" -> element = cursor.text();
      case "properties" -> cursor.members(property -> readElementProperty(property, cursor));
      default -> cursor.skip();
    }
  }

  private void readElementProperty(String property, JsonCursor cursor) {
    PropertyDraft draft = new PropertyDraft(property);
    cursor.members(keyword -> draft.read(keyword, cursor));
    if (!draft.alias) {
      elementProperties.put(property, draft);
    }
  }

  private Optional<ListDescriptor> list() {
    if (type != PropertyType.LIST) {
      return Optional.empty();
    }
    List<PropertyDescriptor> properties =
        elementProperties.values().stream().map(PropertyDraft::described).toList();
    return Optional.of(new ListDescriptor(element, properties, minItems, maxItems, saved));
  }

  PropertyDescriptor described() {
    return new PropertyDescriptor(
        name,
        type,
        documentation,
        required,
        Optional.ofNullable(defaultValue),
        drawn,
        Optional.ofNullable(minimum),
        Optional.ofNullable(maximum),
        Optional.ofNullable(step),
        options,
        closed,
        optionSources,
        Optional.ofNullable(formerName),
        Optional.ofNullable(deprecation),
        list());
  }
}
