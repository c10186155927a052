package dev.weft.testkit.http;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The form that ids of prompts must have from 0.33 on. */
final class PromptId {
  private PromptId() {}

  /** Whether it is a UUID of any version, written in lower case with hyphens. */
  static boolean isCanonical(JsonNode id) {
    try {
      return id.isString() && UUID.fromString(id.stringValue()).toString().equals(id.stringValue());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
