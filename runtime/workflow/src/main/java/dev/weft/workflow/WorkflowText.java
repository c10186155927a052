package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what {@code toString()} of a generated class says: {@code Txt2ImgWorkflow[prompt="a
 * lighthouse", width=768]}. Values are written as JSON, so the text is one line whatever they hold.
 * Not thread-safe.
 */
public final class WorkflowText {
  private final StringBuilder text;
  private final String end;
  private String separator = "";

  private WorkflowText(String begin, String end) {
    this.text = new StringBuilder(begin);
    this.end = end;
  }

  /** Begins with the name of the object's class. */
  public static WorkflowText of(Object object) {
    return new WorkflowText(object.getClass().getSimpleName() + "[", "]");
  }

  /** Begins with what is to be said of some values: {@code at most 4 megapixels (width=4096)}. */
  public static WorkflowText about(String message) {
    return new WorkflowText(message + " (", ")");
  }

  /** Adds a text; of a secret one only that there is one. */
  public WorkflowText add(Parameter parameter, String value) {
    return put(parameter, parameter.isSecret() ? Secrets.HIDDEN : JsonText.quote(value));
  }

  /** Adds a whole number. */
  public WorkflowText add(Parameter parameter, long value) {
    return put(parameter, Long.toString(value));
  }

  /** Adds a whole number from 0 to 2<sup>64</sup> - 1. */
  public WorkflowText addUnsigned(Parameter parameter, long value) {
    return put(parameter, Long.toUnsignedString(value));
  }

  /** Adds a number. */
  public WorkflowText add(Parameter parameter, double value) {
    return put(parameter, Double.toString(value));
  }

  /** Adds true or false. */
  public WorkflowText add(Parameter parameter, boolean value) {
    return put(parameter, Boolean.toString(value));
  }

  /** Adds one of some values. */
  public WorkflowText add(Parameter parameter, Choice value) {
    return put(parameter, value.json());
  }

  /** Adds a JSON value. */
  public WorkflowText addJson(Parameter parameter, String value) {
    return put(parameter, value);
  }

  /** Adds a file, by what there is to say of it without reading it. */
  public WorkflowText add(Parameter parameter, InputFile file) {
    return put(parameter, file.toString());
  }

  /**
   * Adds what may have no value; without one there is nothing to add.
   *
   * @param setter what adds a value
   */
  public <T> WorkflowText addOptional(
      Parameter parameter, @Nullable T value, ParameterSetter<WorkflowText, T> setter) {
    return value == null ? this : setter.set(this, parameter, value);
  }

  /** Adds whether something is on. */
  public WorkflowText add(String name, boolean on) {
    return put(name, Boolean.toString(on));
  }

  /** Adds the elements of a list; nothing where those saved are sent, which is null. */
  public WorkflowText add(String name, @Nullable List<?> elements) {
    return elements == null ? this : put(name, elements.toString());
  }

  private WorkflowText put(Parameter parameter, String value) {
    return put(parameter.name(), value);
  }

  private WorkflowText put(String name, String value) {
    text.append(separator).append(name).append('=').append(onOneLine(value));
    separator = ", ";
    return this;
  }

  /**
   * JSON escapes line ends in texts, but for those of Unicode; others stand between values only,
   * and elsewhere nobody misses them.
   */
  private static String onOneLine(String value) {
    return value
        .replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
        .replaceAll("\\R", " ");
  }

  /** What it began with, and what was added in brackets. */
  @Override
  public String toString() {
    return text + end;
  }
}
