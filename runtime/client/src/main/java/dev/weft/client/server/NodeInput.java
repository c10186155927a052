package dev.weft.client.server;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An input of a class of nodes, with what a form needs to know.
 *
 * @param type {@code INT}, {@code FLOAT}, {@code STRING}, {@code BOOLEAN}, {@code COMBO} for a
 *     choice in whichever form, or the type of a link such as {@code MODEL}
 * @param required whether a workflow without it is refused
 * @param options of a choice, in the server's order; of a dynamic one its keys
 * @param defaultJson as JSON
 * @param minimum inclusive; up to 2<sup>64</sup> - 1 for seeds
 * @param maximum inclusive
 * @param multiline whether a text has several lines
 * @param tooltip may be empty
 * @param json the whole definition, as sent
 */
public record NodeInput(
    String name,
    String type,
    boolean required,
    List<String> options,
    Optional<String> defaultJson,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    Optional<BigDecimal> step,
    boolean multiline,
    String tooltip,
    String json) {

  /** Copies the options. */
  public NodeInput {
    options = List.copyOf(options);
  }

  /**
   * The option that a value means: itself, or the only one that differs by the system's separator:
   * {@code sd15\a.safetensors} for {@code sd15/a.safetensors}.
   */
  public Optional<String> option(String value) {
    if (options.contains(value)) {
      return Optional.of(value);
    }
    List<String> same =
        options.stream()
            .filter(option -> option.replace('\\', '/').equals(value.replace('\\', '/')))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "NodeInput[" + name + ": " + type + "]";
  }
}
