package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.ExpressionSyntax;
import dev.weft.compiler.syntax.Name;
import java.util.stream.Stream;

/** The names in an expression as written. */
final class ExpressionNames {
  private ExpressionNames() {}

  static Stream<Name> in(ExpressionSyntax written) {
    if (written instanceof ExpressionSyntax.Reference reference) {
      return Stream.of(reference.name());
    }
    if (written instanceof ExpressionSyntax.Template template) {
      return template.parts().stream()
          .flatMap(
              part ->
                  part instanceof ExpressionSyntax.Template.Hole hole
                      ? in(hole.expression())
                      : Stream.empty());
    }
    if (written instanceof ExpressionSyntax.Call call) {
      return call.arguments().stream().flatMap(ExpressionNames::in);
    }
    if (written instanceof ExpressionSyntax.Prefix prefix) {
      return in(prefix.operand());
    }
    if (written instanceof ExpressionSyntax.Infix infix) {
      return Stream.concat(in(infix.left()), in(infix.right()));
    }
    if (written instanceof ExpressionSyntax.Conditional conditional) {
      return Stream.of(conditional.condition(), conditional.then(), conditional.otherwise())
          .flatMap(ExpressionNames::in);
    }
    return Stream.empty();
  }
}
