package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;

/**
 * A type as written: {@code int}, {@code choice("euler", "dpmpp_2m")}.
 *
 * @param options what stands between the parentheses; empty without them
 */
public record TypeReference(Name name, List<Name> options, Span span) {

  public TypeReference {
    options = List.copyOf(options);
  }
}
