package dev.weft.compiler.catalog;

import dev.weft.compiler.literal.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an input takes. */
public sealed interface InputType {

  /**
   * {@code INT}.
   *
   * @param seed whether the editor offers to draw it anew for each run
   */
  record Int(
      Optional<BigInteger> min, Optional<BigInteger> max, Optional<BigInteger> step, boolean seed)
      implements InputType {}

  /** {@code FLOAT}. */
  record Float(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<BigDecimal> step)
      implements InputType {}

  /** {@code STRING}. */
  record Text(boolean multiline) implements InputType {}

  /** {@code BOOLEAN}. */
  record Bool() implements InputType {}

  /**
   * {@code COMBO}, in either of its forms.
   *
   * @param options in the server's order; empty when they differ from server to server, as names of
   *     models do
   * @param upload what kind of file the editor can upload for it
   * @param several whether it takes a list of options instead of one: {@code multiselect}
   */
  record Choice(List<Literal> options, Optional<Upload> upload, boolean several)
      implements InputType {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /**
   * {@code COMFY_DYNAMICCOMBO_V3}: a choice that brings further inputs with it. They are saved
   * beside it under the name of the choice, a dot, and their own name.
   *
   * @param branches by option, in the server's order: the inputs that come with it, under their
   *     full names
   */
  record DynamicChoice(Map<String, Map<String, InputDefinition>> branches) implements InputType {
    public DynamicChoice {
      Map<String, Map<String, InputDefinition>> copy = new LinkedHashMap<>();
      branches.forEach((key, inputs) -> copy.put(key, ordered(inputs)));
      branches = Collections.unmodifiableMap(copy);
    }
  }

  /**
   * {@code COMFY_AUTOGROW_V3}: inputs of one kind, as many as are used. There is no input of the
   * name itself.
   *
   * @param members all there may be, under their full names such as {@code images.image0}
   */
  record Growing(Map<String, InputDefinition> members) implements InputType {
    public Growing {
      members = ordered(members);
    }
  }

  /**
   * A JSON value that the editor has a drawing, a list or another widget of its own for.
   *
   * @param name the type word of the server: {@code BOUNDING_BOX}, {@code CURVE}
   */
  record Drawn(String name) implements InputType {}

  /**
   * Anything else, mostly what only a link can give.
   *
   * @param name the type word of the server: {@code MODEL}, {@code *}, {@code IMAGE,MASK}
   */
  record Other(String name) implements InputType {}

  /** The kinds of files that the editor uploads for an input. */
  enum Upload {
    IMAGE,
    VIDEO,
    AUDIO,
    FILE
  }

  private static Map<String, InputDefinition> ordered(Map<String, InputDefinition> inputs) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }
}
