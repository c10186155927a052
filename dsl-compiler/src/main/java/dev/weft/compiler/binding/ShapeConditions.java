package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.Named;
import dev.weft.compiler.expression.Operator;
import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.shape.Variable;
import dev.weft.compiler.source.Span;
import java.util.List;

/**
 * Takes conditions apart into what decides them. What is no toggle, switch or {@code given} counts
 * as free of all else, but for its own opposite.
 */
final class ShapeConditions {
  private static final List<String> TOGGLE = List.of("on", "off");
  private static final List<String> GIVEN = List.of("given", "not given");

  private ShapeConditions() {}

  /** A toggle is off. */
  static Condition off(String toggle) {
    return new Condition.Is(new Variable(toggle, TOGGLE, List.of("!" + toggle, toggle)), 1);
  }

  /** A parameter or list has no value. */
  static Condition notGiven(String name) {
    String given = "given(" + name + ")";
    return new Condition.Is(new Variable(name, GIVEN, List.of("!" + given, given)), 1);
  }

  static Condition of(Expression expression) {
    if (expression instanceof Expression.Constant constant) {
      return constant.isTrue() ? Condition.always() : Condition.always().negated();
    }
    if (expression instanceof Expression.Not not) {
      return of(not.operand()).negated();
    }
    if (expression instanceof Expression.Given given) {
      return notGiven(given.named().qualifiedName()).negated();
    }
    if (expression instanceof Expression.NameUse use && use.named().kind() == Named.Kind.TOGGLE) {
      return off(use.named().qualifiedName()).negated();
    }
    return expression instanceof Expression.Infix infix ? of(infix) : free(expression);
  }

  private static Condition of(Expression.Infix infix) {
    return switch (infix.operator()) {
      case AND -> new Condition.All(List.of(of(infix.left()), of(infix.right())));
      case OR -> new Condition.Any(List.of(of(infix.left()), of(infix.right())));
      case AT_LEAST -> compared(infix, Operator.LESS).negated();
      case AT_MOST -> compared(infix, Operator.GREATER).negated();
      case UNEQUAL -> equality(infix).negated();
      case EQUAL -> equality(infix);
      default -> free(infix);
    };
  }

  private static Condition equality(Expression.Infix infix) {
    if (infix.left() instanceof Expression.Case one) {
      return isCase(one);
    }
    return infix.right() instanceof Expression.Case one
        ? isCase(one)
        : compared(infix, Operator.EQUAL);
  }

  private static Condition isCase(Expression.Case one) {
    return new Condition.Is(
        new Variable(one.type().name(), one.type().cases()),
        one.type().cases().indexOf(one.name()));
  }

  private static Condition compared(Expression.Infix infix, Operator operator) {
    return is(
        text(infix.left().span()) + " " + operator.sign() + " " + text(infix.right().span()),
        infix);
  }

  private static Condition free(Expression condition) {
    return is(text(condition.span()), condition);
  }

  /** What speaks of an element is told from the same words around the list. */
  private static Condition is(String written, Expression condition) {
    String list = condition.names().flatMap(named -> named.list().stream()).findFirst().orElse("");
    return new Condition.Is(Variable.of(list.isEmpty() ? written : list + ": " + written), 1);
  }

  private static String text(Span span) {
    return span.text().strip().replaceAll("\\s+", " ");
  }
}
