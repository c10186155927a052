package dev.weft.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nodes of a request in which parameters are set: the saved ones, or those of a list's element. */
final class ParameterScope {
  private final Copies copies;

  /** Null where parameters are not those of an element. */
  private final @Nullable ElementList list;

  private final int element;
  private final @Nullable NumberedInput numbered;
  private Parameter[] parameters = new Parameter[8];
  private int size;
  private List<String> secrets = List.of();

  private ParameterScope(
      Copies copies, @Nullable ElementList list, int element, @Nullable NumberedInput numbered) {
    this.copies = copies;
    this.list = list;
    this.element = element;
    this.numbered = numbered;
  }

  static ParameterScope ofSaved() {
    return new ParameterScope(Copies.NONE, null, 0, null);
  }

  /**
   * @param copies those of the element
   * @param numbered the input of the element, if the list is one of numbered inputs
   */
  static ParameterScope ofElement(
      Copies copies, ElementList list, int element, @Nullable NumberedInput numbered) {
    return new ParameterScope(copies, list, element, numbered);
  }

  /** Whether it is that of an element of a list. */
  boolean isOfElement() {
    return list != null;
  }

  Copies copies() {
    return copies;
  }

  /** The id in the request of what is saved under an id, or is called so in the request. */
  String id(String id) {
    return copies.id(id);
  }

  /** The place in the request of what is meant by a saved node. */
  int indexOf(SavedNode node) {
    return copies.indexOf(node.index());
  }

  /** The input that is meant by one of a saved node. */
  String input(String nodeId, String input) {
    return numbered != null && numbered.nodeId().equals(nodeId) && numbered.pattern().equals(input)
        ? numbered.input()
        : input;
  }

  /** Whether an input may mean another. */
  boolean hasNumberedInput() {
    return numbered != null;
  }

  /** The name of one element of the list, where parameters are those of an element. */
  Optional<String> list() {
    return Optional.ofNullable(list).map(ElementList::name);
  }

  /** The number of the element, from 0. */
  int element() {
    return element;
  }

  void add(Parameter parameter) {
    if (size == parameters.length) {
      parameters = Arrays.copyOf(parameters, 2 * size);
    }
    parameters[size++] = parameter;
  }

  /** Keeps a value that must not be shown. */
  void addSecret(String value) {
    secrets = Stream.concat(secrets.stream(), Stream.of(value)).toList();
  }

  /** The values that must not be shown. */
  List<String> secrets() {
    return secrets;
  }

  /** In the order set. */
  List<Parameter> parameters() {
    return Arrays.asList(parameters).subList(0, size);
  }
}
