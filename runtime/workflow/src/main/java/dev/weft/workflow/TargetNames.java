package dev.weft.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the names of what sets inputs. */
final class TargetNames {
  private TargetNames() {}

  /**
   * Those of parameters, or those of what the mapping computes, with how.
   *
   * @param inputs of two for one input the later counts
   */
  static Map<Parameter.Target, String> of(List<SetInput> inputs, boolean computed) {
    Map<Parameter.Target, String> names = new LinkedHashMap<>();
    for (SetInput input : inputs) {
      if (input.parameter().isComputed() == computed) {
        add(input, names);
      }
    }
    return names;
  }

  /** An object whose members are set goes by the names of all of them. */
  private static void add(SetInput input, Map<Parameter.Target, String> names) {
    if (input.member().isPresent()) {
      names.merge(
          input.target(),
          input.name(),
          (known, next) -> known.equals(next) ? known : known + ", " + next);
    } else {
      names.put(input.target(), input.name());
    }
  }
}
