package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.syntax.SetDeclaration;
import dev.weft.compiler.type.ParameterType;
import java.util.List;
import java.util.Optional;

/**
 * An input that the mapping sets to what it computes.
 *
 * @param places one, or all that an input of a subgraph gives its value to
 * @param type what the input takes; empty when nobody knows
 * @param value of a type that the input takes
 */
public record SetInput(
    SetDeclaration declaration,
    List<InputPlace> places,
    Optional<ParameterType> type,
    Expression value)
    implements BoundStatement {

  public SetInput {
    places = List.copyOf(places);
  }
}
