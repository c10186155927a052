package dev.weft.workflow.descriptor;

import java.math.BigDecimal;
import java.util.List;
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
  private @Nullable String defaultValue;
  private @Nullable BigDecimal minimum;
  private @Nullable BigDecimal maximum;
  private @Nullable BigDecimal step;
  private @Nullable String formerName;
  private @Nullable String deprecation;

  PropertyDraft(String name) {
    this.name = name;
  }

  /** Reads the value of a keyword. The exact bounds come after those that any reader can hold. */
  void read(String keyword, JsonCursor cursor) {
    switch (keyword) {
      case "x-weft-type" -> type = PropertyType.of(cursor.text());
      case "description" -> documentation = cursor.text();
      case "default" -> defaultValue = type == PropertyType.JSON ? cursor.source() : cursor.text();
      case "minimum", "x-weft-minimum" -> minimum = new BigDecimal(cursor.text());
      case "maximum", "x-weft-maximum" -> maximum = new BigDecimal(cursor.text());
      case "x-weft-step" -> step = new BigDecimal(cursor.text());
      case "examples" -> options = cursor.texts();
      case "enum" -> {
        options = cursor.texts();
        closed = true;
      }
      case "x-weft-required" -> required = Boolean.parseBoolean(cursor.text());
      case "x-weft-drawn" -> drawn = Boolean.parseBoolean(cursor.text());
      case "x-weft-was" -> formerName = cursor.text();
      case "x-weft-deprecated" -> deprecation = cursor.text();
      default -> cursor.skip();
    }
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
        Optional.ofNullable(formerName),
        Optional.ofNullable(deprecation));
  }
}
