package dev.weft.workflow.descriptor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a program can set by name. Values are texts, as {@link UntypedBuilder#set} takes them.
 *
 * @param documentation of the mapping; may be empty
 * @param required whether nothing can be built without it
 * @param defaultValue what it is unless set; empty when it is required, optional or drawn
 * @param drawn whether each build draws one unless it is set
 * @param minimum inclusive
 * @param maximum inclusive
 * @param step counted from the minimum, from 0 if there is none
 * @param options the values that are known, in the order of the mapping or the server
 * @param closed whether it takes no other than the options
 * @param optionSources the inputs that it sets for which a server has options of its own
 * @param formerName what it was called before; it can still be set so
 * @param deprecation what to use instead, if it should no longer be used
 * @param list its elements; empty where it is no list
 */
public record PropertyDescriptor(
    String name,
    PropertyType type,
    String documentation,
    boolean required,
    Optional<String> defaultValue,
    boolean drawn,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    Optional<BigDecimal> step,
    List<String> options,
    boolean closed,
    List<OptionSource> optionSources,
    Optional<String> formerName,
    Optional<String> deprecation,
    Optional<ListDescriptor> list)
    implements FormItem {

  public PropertyDescriptor {
    options = List.copyOf(options);
    optionSources = List.copyOf(optionSources);
  }

  /** Whether it may have no value at all. */
  boolean mayBeLeftOut() {
    return !required && defaultValue.isEmpty() && !drawn && list.isEmpty();
  }

  /** Whether some names have one of its own among them. */
  boolean isAmong(Set<String> names) {
    return names.contains(name) || formerName.filter(names::contains).isPresent();
  }
}
