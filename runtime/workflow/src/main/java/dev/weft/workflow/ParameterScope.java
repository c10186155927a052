package dev.weft.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Nodes of a request in which parameters are set: the saved ones, or copies of some of them. */
final class ParameterScope {
  private final Map<String, String> ids;
  private final boolean copies;
  private Parameter[] parameters = new Parameter[8];
  private int size;

  private ParameterScope(Map<String, String> ids, boolean copies) {
    this.ids = ids;
    this.copies = copies;
  }

  static ParameterScope ofSaved() {
    return new ParameterScope(Map.of(), false);
  }

  /**
   * @param ids of copies, by saved id
   */
  static ParameterScope ofCopies(Map<String, String> ids) {
    return new ParameterScope(ids, true);
  }

  boolean isOfCopies() {
    return copies;
  }

  /** The id in the request of what is saved under an id, or is called so in the request. */
  String id(String id) {
    return ids.getOrDefault(id, id);
  }

  void add(Parameter parameter) {
    if (size == parameters.length) {
      parameters = Arrays.copyOf(parameters, 2 * size);
    }
    parameters[size++] = parameter;
  }

  /** In the order set. */
  List<Parameter> parameters() {
    return Arrays.asList(parameters).subList(0, size);
  }
}
