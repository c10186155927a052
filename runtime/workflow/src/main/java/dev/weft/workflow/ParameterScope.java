package dev.weft.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Nodes of a request in which parameters are set: the saved ones, or copies of some of them.
 *
 * @param ids of copies, by saved id
 * @param parameters in the order set
 */
record ParameterScope(Map<String, String> ids, List<Parameter> parameters) {

  ParameterScope(Map<String, String> ids) {
    this(ids, new ArrayList<>(8));
  }

  /** The id in the request of what is saved under an id, or is called so in the request. */
  String id(String id) {
    return ids.getOrDefault(id, id);
  }
}
