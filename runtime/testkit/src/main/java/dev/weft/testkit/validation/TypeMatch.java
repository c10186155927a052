package dev.weft.testkit.validation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Whether a link may join an output to an input. */
final class TypeMatch {
  private static final String ANY = "*";
  private static final String MATCH_TYPE = "COMFY_MATCHTYPE_V3";

  private TypeMatch() {}

  /** Unions match when they share a member, and {@code *} matches everything but a list. */
  static boolean joins(JsonNode output, JsonNode input) {
    if (output.equals(input)) {
      return true;
    }
    if (isWord(output, MATCH_TYPE) || isWord(input, MATCH_TYPE)) {
      return true;
    }
    if (output.isArray() && isWord(input, "COMBO")) {
      return true;
    }
    if (!output.isString() || !input.isString()) {
      return isWord(output, ANY) || isWord(input, ANY);
    }
    Set<String> given = members(output);
    Set<String> taken = members(input);
    return given.contains(ANY) || taken.contains(ANY) || given.stream().anyMatch(taken::contains);
  }

  private static boolean isWord(JsonNode type, String word) {
    return type.isString() && type.stringValue().equals(word);
  }

  private static Set<String> members(JsonNode type) {
    return Arrays.stream(type.stringValue().split(",", -1))
        .map(String::strip)
        .collect(Collectors.toSet());
  }
}
