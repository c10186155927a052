package dev.weft.workflow.descriptor;

import dev.weft.workflow.Choice;
import dev.weft.workflow.InputContent;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.WorkflowValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What tells the values of a workflow.
 *
 * @param properties by name, also of lists
 * @param lists the properties of elements, by the names of whole lists
 */
record Values<W>(Map<String, Function<W, ?>> properties, Map<String, ElementSetters<?, ?>> lists) {

  /** All values that there are, in the order of the mapping, but for secrets. */
  WorkflowValues of(W workflow, Contract contract) {
    WorkflowValues values = WorkflowValues.of(contract.name(), contract.digest());
    for (PropertyDescriptor property : contract.properties()) {
      Object value = told(properties.get(property.name()), workflow);
      if (value != null && property.list().isPresent()) {
        values = values.with(property.name(), elements(property, (List<?>) value));
      } else if (value != null && property.type() != PropertyType.SECRET) {
        values = values.with(property.name(), content(property, value));
      }
    }
    return values;
  }

  private List<Map<String, InputContent>> elements(PropertyDescriptor list, List<?> elements) {
    List<Map<String, InputContent>> told = new ArrayList<>();
    ElementSetters<?, ?> setters = lists.get(list.name());
    if (setters != null) {
      elements.forEach(element -> told.add(element(list, setters, element)));
    }
    return told;
  }

  private static <E> Map<String, InputContent> element(
      PropertyDescriptor list, ElementSetters<E, ?> setters, Object element) {
    Map<String, InputContent> values = new LinkedHashMap<>();
    for (PropertyDescriptor property : list.list().orElseThrow().properties()) {
      Object value = told(setters.values().get(property.name()), setters.type().cast(element));
      if (value != null && property.type() != PropertyType.SECRET) {
        values.put(property.name(), content(property, value));
      }
    }
    return values;
  }

  private static <T> @Nullable Object told(@Nullable Function<T, ?> value, T owner) {
    Object told = value == null ? null : value.apply(owner);
    return told instanceof Optional<?> optional ? optional.orElse(null) : told;
  }

  /** As the untyped builder takes it: numbers that JavaScript would round are texts. */
  private static InputContent content(PropertyDescriptor property, Object value) {
    if (value instanceof InputFile file) {
      return InputContent.of(file);
    }
    if (value instanceof Boolean truth) {
      return InputContent.of(truth);
    }
    if (value instanceof Double number) {
      return InputContent.of(number);
    }
    if (value instanceof Long number) {
      return InputContent.of(
          property.type() == PropertyType.SEED
              ? Long.toUnsignedString(number)
              : Long.toString(number));
    }
    if (value instanceof Integer number) {
      return InputContent.of(number);
    }
    return InputContent.of(value instanceof Choice choice ? choice.value() : value.toString());
  }
}
