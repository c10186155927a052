package dev.weft.workflow;

import java.util.Optional;

/**
 * An input of a request, and what sets it.
 *
 * @param parameter a parameter, or what the mapping computes
 * @param list the name of one element of the list whose element it is a parameter of
 * @param element its number, from 0
 * @param target the input, by the id that the node is sent under
 * @param member the member of the object that the input holds, where that alone is set
 */
public record SetInput(
    Parameter parameter,
    Optional<String> list,
    int element,
    Parameter.Target target,
    Optional<String> member) {

  /** What to call it: {@code width}, or {@code lora[1].name} where it is one of a list. */
  public String name() {
    String name = list.map(of -> of + "[" + element + "].").orElse("") + parameter.name();
    return parameter.isComputed() ? parameter.setting(name) : name;
  }
}
