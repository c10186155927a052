package dev.weft.compiler.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A combination under which nothing would run.
 *
 * @param values the numbers of the values that bring it about; the others may have any. Empty where
 *     it always fails
 */
public record FailingCombination(Map<Variable, Integer> values, Failure failure) {

  public FailingCombination {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
