package dev.weft.workflow.descriptor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is set on a builder by name: texts, and of lists the values of each element. Immutable.
 *
 * @param values by the names of properties
 * @param lists by the names of whole lists
 */
record Settings(Map<String, String> values, Map<String, List<Map<String, String>>> lists) {
  static final Settings NONE = new Settings(Map.of(), Map.of());

  Settings {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
  }

  @Nullable String value(String name) {
    return values.get(name);
  }

  /** The elements of a list; null where the list is left as it is. */
  @Nullable List<Map<String, String>> elements(String list) {
    return lists.get(list);
  }

  Settings with(Address address, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    Map<String, List<Map<String, String>>> moreLists = new LinkedHashMap<>(lists);
    if (address.list().isEmpty()) {
      more.put(address.property(), value);
    } else {
      List<Map<String, String>> elements =
          new ArrayList<>(lists.getOrDefault(address.list(), List.of()));
      if (address.element() < elements.size()) {
        Map<String, String> element = new LinkedHashMap<>(elements.get(address.element()));
        element.put(address.property(), value);
        elements.set(address.element(), element);
        moreLists.put(address.list(), elements);
      }
    }
    return new Settings(more, moreLists);
  }

  /** These without a value. */
  Settings without(Address address) {
    Map<String, String> fewer = new LinkedHashMap<>(values);
    Map<String, List<Map<String, String>>> changed = new LinkedHashMap<>(lists);
    if (address.list().isEmpty()) {
      fewer.remove(address.property());
    } else {
      changed.computeIfPresent(
          address.list(),
          (name, elements) -> {
            List<Map<String, String>> copy = new ArrayList<>(elements);
            if (address.element() < copy.size()) {
              Map<String, String> element = new LinkedHashMap<>(copy.get(address.element()));
              element.remove(address.property());
              copy.set(address.element(), element);
            }
            return copy;
          });
    }
    return new Settings(fewer, changed);
  }

  /** These with a list of so many elements; null leaves the list as it is. */
  Settings resized(String list, @Nullable Integer size) {
    Map<String, List<Map<String, String>>> changed = new LinkedHashMap<>(lists);
    if (size == null) {
      changed.remove(list);
    } else {
      List<Map<String, String>> elements = new ArrayList<>(lists.getOrDefault(list, List.of()));
      while (elements.size() > size) {
        elements.remove(elements.size() - 1);
      }
      while (elements.size() < size) {
        elements.add(Map.of());
      }
      changed.put(list, elements);
    }
    return new Settings(values, changed);
  }
}
