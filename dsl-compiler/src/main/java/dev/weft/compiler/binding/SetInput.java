package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.syntax.SetDeclaration;
import dev.weft.compiler.type.ParameterType;
import java.util.Optional;

/**
 * An input that the mapping sets to what it computes.
 *
 * @param type what the input takes; empty when nobody knows
 * @param value of a type that the input takes
 */
public record SetInput(
    SetDeclaration declaration, InputPlace place, Optional<ParameterType> type, Expression value)
    implements BoundStatement {}
