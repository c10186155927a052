package dev.weft.workflow.descriptor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a schema says. */
record Contract(
    String name,
    String documentation,
    List<PropertyDescriptor> properties,
    List<FormItem> form,
    List<OutputDescriptor> outputs,
    List<PresetDescriptor> presets) {

  Contract {
    properties = List.copyOf(properties);
    form = List.copyOf(form);
    outputs = List.copyOf(outputs);
    presets = List.copyOf(presets);
  }

  /**
   * Tells apart what can be set: names, types, bounds and closed options, whatever is said of them.
   */
  String digest() {
    StringBuilder text = new StringBuilder(name);
    properties.forEach(property -> add(property, text));
    return digest(text.toString());
  }

  private static void add(PropertyDescriptor property, StringBuilder text) {
    text.append('\n')
        .append(property.name())
        .append(' ')
        .append(property.type())
        .append(' ')
        .append(property.required())
        .append(' ')
        .append(property.minimum())
        .append(' ')
        .append(property.maximum())
        .append(property.closed() ? property.options() : "");
    property.list().ifPresent(list -> list.properties().forEach(inner -> add(inner, text)));
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
