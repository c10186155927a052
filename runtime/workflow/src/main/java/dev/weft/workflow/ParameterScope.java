package dev.weft.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nodes of a request in which parameters are set: the saved ones, or those of a list's element. */
final class ParameterScope {
  private final Map<String, String> ids;
  private final String element;
  private final @Nullable NumberedInput numbered;
  private Parameter[] parameters = new Parameter[8];
  private int size;
  private List<String> secrets = List.of();

  private ParameterScope(
      Map<String, String> ids, String element, @Nullable NumberedInput numbered) {
    this.ids = ids;
    this.element = element;
    this.numbered = numbered;
  }

  static ParameterScope ofSaved() {
    return new ParameterScope(Map.of(), "", null);
  }

  /**
   * @param ids of copies, by saved id
   * @param element such as {@code lora[1]}
   */
  static ParameterScope ofCopies(Map<String, String> ids, String element) {
    return new ParameterScope(ids, element, null);
  }

  /**
   * @param ids of copies, by saved id
   * @param element such as {@code images[1]}
   */
  static ParameterScope ofInput(Map<String, String> ids, String element, NumberedInput numbered) {
    return new ParameterScope(ids, element, numbered);
  }

  /** Whether it is that of an element of a list. */
  boolean isOfElement() {
    return !element.isEmpty();
  }

  /** Of copies, by saved id. */
  Map<String, String> ids() {
    return ids;
  }

  /** The id in the request of what is saved under an id, or is called so in the request. */
  String id(String id) {
    return ids.getOrDefault(id, id);
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

  /**
   * What to call a parameter that is set here, such as {@code lora[1].name}; an input that the
   * mapping sets goes with how.
   */
  String nameOf(Parameter parameter) {
    String name = isOfElement() ? element + "." + parameter.name() : parameter.name();
    return parameter.isComputed() ? parameter.setting(name) : name;
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
