package dev.weft.workflow.descriptor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values that are set together.
 *
 * @param documentation of the mapping; may be empty
 * @param values by name, as text, in the order of the mapping
 * @param deprecation what to use instead, if it should no longer be used
 */
public record PresetDescriptor(
    String name, String documentation, Map<String, String> values, Optional<String> deprecation) {

  public PresetDescriptor {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
