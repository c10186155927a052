package dev.weft.workflow;

import dev.weft.workflow.json.JsonNumber;
import dev.weft.workflow.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A workflow that is ready to be sent: the saved graph and the values that are set in it.
 * Immutable.
 */
public final class WorkflowRequest {
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.UTF_8);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.UTF_8);

  private final WorkflowTemplate template;
  private final Edits edits;
  private final List<Parameter> parameters;

  private WorkflowRequest(Builder builder) {
    this.template = builder.template;
    this.edits = builder.edits;
    this.parameters = builder.parameters;
  }

  /**
   * The graph in API format. Bytes that no parameter changes are as saved. Files that are not on
   * the server yet stand under the name they are uploaded with.
   */
  public String toJson() {
    return new String(toBytes(), StandardCharsets.UTF_8);
  }

  /** {@link #toJson()} in UTF-8, in a new array. */
  public byte[] toBytes() {
    byte[] json = template.graph().json();
    return edits.apply(json, 0, json.length);
  }

  /** The parameters of this request, which tell the inputs they set, in the order they were set. */
  public List<Parameter> parameters() {
    return parameters.stream().distinct().toList();
  }

  /** The nodes of the saved graph, with labels, in the order saved. */
  public List<WorkflowNode> nodes() {
    return template.nodes();
  }

  /** The outputs that are wanted of it, as the template declares them. */
  public List<WorkflowOutput> outputs() {
    return template.outputs();
  }

  /** The files to upload before this request is sent, each once. */
  public List<InputFile> uploads() {
    return uploadEdits().map(UploadEdit::file).distinct().toList();
  }

  /**
   * {@link #toBytes()} with the names under which the server keeps the uploaded files.
   *
   * @param serverNames what the server answered; a file that is not among them keeps its own name
   */
  public byte[] toBytes(Map<InputFile, String> serverNames) {
    Edits named = edits.copy();
    uploadEdits().map(edit -> edit.named(serverNames)).forEach(named::put);
    byte[] json = template.graph().json();
    return named.apply(json, 0, json.length);
  }

  private Stream<UploadEdit> uploadEdits() {
    return edits.stream().filter(UploadEdit.class::isInstance).map(UploadEdit.class::cast);
  }

  @Override
  public String toString() {
    return "WorkflowRequest[" + template + ", " + parameters() + "]";
  }

  /**
   * Collects the values of a request. A value that means the same as the saved one leaves the saved
   * bytes as they are. Of two values for one input the later counts. Not thread-safe.
   */
  public static final class Builder {
    private final WorkflowTemplate template;
    private Edits edits = new Edits();
    private List<Parameter> parameters = new ArrayList<>(8);
    private boolean shared;

    Builder(WorkflowTemplate template) {
      this.template = template;
    }

    /** Sets a text. */
    public Builder set(Parameter parameter, String value) {
      byte[] json = null;
      for (Slot slot : slotsOf(parameter)) {
        if (slot.saved().means(value)) {
          edits.remove(slot.start());
        } else {
          json = json == null ? JsonText.encode(value) : json;
          edits.put(slot.holding(json));
        }
      }
      return this;
    }

    /** Sets a whole number. */
    public Builder set(Parameter parameter, long value) {
      byte[] json = null;
      for (Slot slot : slotsOf(parameter)) {
        if (slot.saved().means(value)) {
          edits.remove(slot.start());
        } else {
          json = json == null ? JsonNumber.encode(value) : json;
          edits.put(slot.holding(json));
        }
      }
      return this;
    }

    /** Sets a whole number from 0 to 2<sup>64</sup> - 1. */
    public Builder setUnsigned(Parameter parameter, long value) {
      byte[] json = null;
      for (Slot slot : slotsOf(parameter)) {
        if (slot.saved().meansUnsigned(value)) {
          edits.remove(slot.start());
        } else {
          json = json == null ? JsonNumber.encodeUnsigned(value) : json;
          edits.put(slot.holding(json));
        }
      }
      return this;
    }

    /**
     * Sets a number.
     *
     * @throws IllegalArgumentException if JSON cannot carry it: it is infinite or NaN
     */
    public Builder set(Parameter parameter, double value) {
      parameter.finite(value);
      byte[] json = null;
      for (Slot slot : slotsOf(parameter)) {
        if (slot.saved().means(value)) {
          edits.remove(slot.start());
        } else {
          json = json == null ? JsonNumber.encode(value) : json;
          edits.put(slot.holding(json));
        }
      }
      return this;
    }

    /** Sets true or false. */
    public Builder set(Parameter parameter, boolean value) {
      for (Slot slot : slotsOf(parameter)) {
        if (slot.saved().means(value)) {
          edits.remove(slot.start());
        } else {
          edits.put(slot.holding(value ? TRUE : FALSE));
        }
      }
      return this;
    }

    /** Sets one of some values. */
    public Builder set(Parameter parameter, Choice value) {
      return setLiteral(parameter, parameter.jsonOf(value));
    }

    /**
     * Sets a JSON value. A list is wrapped as {@code {"__value__": [...]}}, because the server
     * takes a bare list in an input for a link.
     *
     * @throws IllegalArgumentException if it is not one JSON value
     */
    public Builder setJson(Parameter parameter, String value) {
      String json = parameter.json(value);
      return setLiteral(
          parameter, json.stripLeading().startsWith("[") ? "{\"__value__\": " + json + "}" : json);
    }

    /**
     * Sets a file by its name on the server. One that is not there yet is uploaded when the request
     * is submitted.
     */
    public Builder set(Parameter parameter, InputFile file) {
      if (!file.needsUpload()) {
        return set(parameter, file.serverName());
      }
      for (Slot slot : slotsOf(parameter)) {
        edits.put(slot.naming(file));
      }
      return this;
    }

    /** The request. This builder may be used on. */
    public WorkflowRequest build() {
      shared = true;
      return new WorkflowRequest(this);
    }

    private Builder setLiteral(Parameter parameter, String literal) {
      byte[] json = null;
      for (Slot slot : slotsOf(parameter)) {
        if (slot.saved().meansJson(literal)) {
          edits.remove(slot.start());
        } else {
          json = json == null ? JsonText.encodeLiteral(literal) : json;
          edits.put(slot.holding(json));
        }
      }
      return this;
    }

    private Slot[] slotsOf(Parameter parameter) {
      if (parameter.template() != template) {
        throw new IllegalArgumentException(parameter + " is not of " + template);
      }
      if (shared) {
        unshare();
      }
      parameters.add(parameter);
      return parameter.slots();
    }

    /** Most builders build once; only then are copies made when another value is set. */
    private void unshare() {
      edits = edits.copy();
      parameters = new ArrayList<>(parameters);
      shared = false;
    }
  }
}
