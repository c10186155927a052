package dev.weft.workflow;

/**
 * Hands the value of a parameter to something that collects values.
 *
 * @param <C> what collects
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface ParameterSetter<C, T> {

  /** Hands over a value, and gives back what collects. */
  C set(C collector, Parameter parameter, T value);
}
