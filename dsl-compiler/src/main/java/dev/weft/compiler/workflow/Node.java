package dev.weft.compiler.workflow;

import dev.weft.compiler.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a saved workflow.
 *
 * @param title {@code _meta.title}; empty when there is none or it is blank
 * @param titleSpan the title's value, quotes included; the key where there is no title
 * @param idSpan the key, quotes included
 * @param classSpan the value of {@code class_type}, quotes included
 * @param inputsSpan the object {@code inputs}, braces included
 * @param inputs in the order saved
 * @param view what the editor's own file tells beside that; empty in API format
 */
public record Node(
    NodeId id,
    String classType,
    Optional<String> title,
    Span titleSpan,
    Span idSpan,
    Span classSpan,
    Span inputsSpan,
    Map<String, Input> inputs,
    Optional<NodeView> view) {

  public Node(
      NodeId id,
      String classType,
      Optional<String> title,
      Span titleSpan,
      Span idSpan,
      Span classSpan,
      Span inputsSpan,
      Map<String, Input> inputs) {
    this(id, classType, title, titleSpan, idSpan, classSpan, inputsSpan, inputs, Optional.empty());
  }

  public Node {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }

  public Optional<Input> input(String name) {
    Input exact = inputs.get(name);
    return exact != null || SameText.isPlain(name)
        ? Optional.ofNullable(exact)
        : inputs.values().stream().filter(i -> SameText.is(i.name(), name)).findFirst();
  }

  /**
   * An input of a node and what it is set to.
   *
   * @param nameSpan the key, quotes included
   */
  public record Input(String name, Span nameSpan, InputValue value) {}
}
