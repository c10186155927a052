package dev.weft.workflow;

import dev.weft.workflow.json.JsonNumber;
import dev.weft.workflow.json.JsonSyntax;
import dev.weft.workflow.json.JsonText;

/** What an input of a request holds: a value, a file, a link, or nothing. Immutable. */
public sealed interface InputContent permits Link, JsonContent, FileContent, Absent {

  /** A text. */
  static InputContent of(String text) {
    return new JsonContent(JsonText.encode(text));
  }

  /** A whole number. */
  static InputContent of(long number) {
    return new JsonContent(JsonNumber.encode(number));
  }

  /** A whole number from 0 to 2<sup>64</sup> - 1. */
  static InputContent ofUnsigned(long number) {
    return new JsonContent(JsonNumber.encodeUnsigned(number));
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException if JSON cannot carry it: it is infinite or NaN
   */
  static InputContent of(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("JSON has no number " + number);
    }
    return new JsonContent(JsonNumber.encode(number));
  }

  /** True or false. */
  static InputContent of(boolean value) {
    return value ? JsonContent.TRUE : JsonContent.FALSE;
  }

  /**
   * A JSON value. A list is wrapped as {@code {"__value__": [...]}}, because the server takes a
   * bare list in an input for a link.
   *
   * @throws IllegalArgumentException if it is not one JSON value
   */
  static InputContent ofJson(String json) {
    JsonSyntax.problem(json)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException("not one JSON value: " + problem);
            });
    return JsonContent.ofValid(JsonContent.wrapped(json));
  }

  /** A file by its name on the server; one that is not there yet is uploaded at submit. */
  static InputContent of(InputFile file) {
    return file.needsUpload() ? new FileContent(file) : of(file.serverName());
  }

  /**
   * A link.
   *
   * @param sourceId the node that it comes from, by its id in the request
   * @param slot which of its outputs, from 0
   */
  static InputContent link(String sourceId, int slot) {
    return new Link(sourceId, slot);
  }

  /** Nothing: the input is left out. */
  static InputContent absent() {
    return Absent.ABSENT;
  }
}
