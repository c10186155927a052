package dev.weft.testkit.node;

import dev.weft.testkit.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** A node of an {@link Expansion}. */
public final class ExpandedNode {
  private final String id;
  private final String classType;
  private final Map<String, Value> inputs = new LinkedHashMap<>();
  private Optional<String> displayId = Optional.empty();

  ExpandedNode(String id, String classType) {
    this.id = id;
    this.classType = classType;
  }

  /** An input: a value that the expanding node was given, or an output of another node. */
  public ExpandedNode set(String input, Value value) {
    inputs.put(input, value);
    return this;
  }

  /** An input that is a text. */
  public ExpandedNode set(String input, String text) {
    return set(input, new Value.Scalar(StringNode.valueOf(text)));
  }

  /** An input that is a whole number. */
  public ExpandedNode set(String input, long number) {
    return set(input, new Value.Scalar(LongNode.valueOf(number)));
  }

  /** An input that is a number. */
  public ExpandedNode set(String input, double number) {
    return set(input, new Value.Scalar(DoubleNode.valueOf(number)));
  }

  /** An input that is true or false. */
  public ExpandedNode set(String input, boolean on) {
    return set(input, new Value.Scalar(BooleanNode.valueOf(on)));
  }

  /** Another node to display while this one runs; by default the one that expands. */
  public ExpandedNode displayedAs(String nodeId) {
    displayId = Optional.of(nodeId);
    return this;
  }

  /** What comes out of the node, for the input of another or for the result of the expansion. */
  public Value output(int slot) {
    return new Value.Link(id, slot);
  }

  /** Its whole id. */
  public String id() {
    return id;
  }

  /** Its class. */
  public String classType() {
    return classType;
  }

  /** What it is given. */
  public Map<String, Value> inputs() {
    return new LinkedHashMap<>(inputs);
  }

  /** The node to display in place of the one that expands. */
  public Optional<String> displayId() {
    return displayId;
  }
}
