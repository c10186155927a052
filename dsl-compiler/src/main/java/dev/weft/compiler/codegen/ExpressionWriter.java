package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.codegen.JavaExpression.Level;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.ExpressionType;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.expression.Operator;
import java.util.List;
import java.util.Optional;

/**
 * Writes expressions of a mapping in Java. Where the operators of Java give what the mapping means
 * they are used, else {@code Arithmetic} is called.
 */
final class ExpressionWriter {
  private final ExpressionNames names;
  private final ArithmeticWriter arithmetic;
  private final CallWriter calls;

  ExpressionWriter(ExpressionNames names, Imports imports) {
    this.names = names;
    this.arithmetic = new ArithmeticWriter(imports);
    this.calls = new CallWriter(imports);
  }

  JavaExpression write(Expression expression) {
    if (expression instanceof Expression.Constant constant) {
      return ConstantWriter.write(constant);
    }
    if (expression instanceof Expression.NameUse use) {
      return names.value(use);
    }
    if (expression instanceof Expression.Given given) {
      return names.given(given, true);
    }
    if (expression instanceof Expression.Case one) {
      return names.switchCase(one);
    }
    if (expression instanceof Expression.Negated negated) {
      return arithmetic.negated(write(negated.operand()), negated.type());
    }
    if (expression instanceof Expression.Not not) {
      return not(not.operand());
    }
    if (expression instanceof Expression.Widened widened) {
      return widened(widened);
    }
    if (expression instanceof Expression.Infix infix) {
      return infix(infix);
    }
    if (expression instanceof Expression.Call call) {
      return calls.write(call, call.operands().stream().map(this::write).toList());
    }
    if (expression instanceof Expression.Conditional conditional) {
      return conditional(conditional);
    }
    if (expression instanceof Expression.Template template) {
      return template(template);
    }
    throw new AssertionError(expression);
  }

  /** The opposite of a condition. */
  JavaExpression not(Expression condition) {
    if (condition instanceof Expression.Not not) {
      return write(not.operand());
    }
    if (condition instanceof Expression.Infix infix) {
      Optional<Operator> opposite = opposite(infix.operator());
      if (opposite.isPresent()) {
        return infix(
            new Expression.Infix(
                opposite.get(), infix.left(), infix.right(), infix.type(), infix.span()));
      }
    }
    if (condition instanceof Expression.Given given) {
      return names.given(given, false);
    }
    JavaExpression operand = write(condition);
    return new JavaExpression(
        Code.of("!", operand.at(Level.UNARY)),
        Level.UNARY,
        TypeName.BOOLEAN,
        Optional.empty(),
        operand.fails());
  }

  private static Optional<Operator> opposite(Operator operator) {
    return switch (operator) {
      case LESS -> Optional.of(Operator.AT_LEAST);
      case AT_MOST -> Optional.of(Operator.GREATER);
      case GREATER -> Optional.of(Operator.AT_MOST);
      case AT_LEAST -> Optional.of(Operator.LESS);
      case EQUAL -> Optional.of(Operator.UNEQUAL);
      case UNEQUAL -> Optional.of(Operator.EQUAL);
      default -> Optional.empty();
    };
  }

  /** Java widens by itself wherever the other operand or the method asks for it. */
  private JavaExpression widened(Expression.Widened widened) {
    JavaExpression operand = write(widened.operand());
    return widened.type() == Scalar.SEED ? arithmetic.seed(operand) : operand;
  }

  private JavaExpression infix(Expression.Infix infix) {
    JavaExpression left = write(infix.left());
    JavaExpression right = write(infix.right());
    return switch (infix.operator().kind()) {
      case ARITHMETIC -> arithmetic.infix(infix, left, right);
      case ORDER -> order(infix, left, right);
      case EQUALITY -> equality(infix, left, right);
      case LOGIC ->
          joined(infix, left, right, infix.operator() == Operator.AND ? Level.AND : Level.OR);
    };
  }

  private static JavaExpression joined(
      Expression.Infix infix, JavaExpression left, JavaExpression right, Level level) {
    Level above = level.above();
    return new JavaExpression(
        Code.of(left.at(level), " ", infix.operator().sign(), " ", right.at(above)),
        level,
        TypeName.BOOLEAN,
        Optional.empty(),
        left.fails() || right.fails());
  }

  private static JavaExpression order(
      Expression.Infix infix, JavaExpression left, JavaExpression right) {
    if (infix.left().type() != Scalar.SEED) {
      return joined(infix, left, right, Level.ORDER);
    }
    return new JavaExpression(
        Code.of(
            RuntimeTypes.LONG,
            ".compareUnsigned(",
            left.code(),
            ", ",
            right.code(),
            ") ",
            infix.operator().sign(),
            " 0"),
        Level.ORDER,
        TypeName.BOOLEAN,
        Optional.empty(),
        left.fails() || right.fails());
  }

  private JavaExpression equality(
      Expression.Infix infix, JavaExpression left, JavaExpression right) {
    Optional<JavaExpression> chosen =
        chosen(infix, infix.left(), infix.right())
            .or(() -> chosen(infix, infix.right(), infix.left()));
    if (chosen.isPresent()) {
      return chosen.get();
    }
    if (infix.left().type() != Scalar.TEXT) {
      // Two objects would be compared by identity, or not at all if their classes differ.
      boolean objects = isObject(infix.left()) && isObject(infix.right());
      return joined(infix, objects ? left.primitive() : left, right, Level.EQUALITY);
    }
    boolean equal = infix.operator() == Operator.EQUAL;
    return new JavaExpression(
        Code.of(equal ? "" : "!", left.at(Level.PRIMARY), ".equals(", right.code(), ")"),
        equal ? Level.PRIMARY : Level.UNARY,
        TypeName.BOOLEAN,
        Optional.empty(),
        left.fails() || right.fails());
  }

  /** The comparison of a choice that is an enum with a value that is known. */
  private Optional<JavaExpression> chosen(
      Expression.Infix infix, Expression choice, Expression value) {
    return choice instanceof Expression.NameUse use
            && value instanceof Expression.Constant constant
            && constant.type() == Scalar.TEXT
        ? names.chosen(use, constant.value().text(), infix.operator() == Operator.EQUAL)
        : Optional.empty();
  }

  /** Whether its number or truth value may be an object in Java, as that of an optional is. */
  private static boolean isObject(Expression expression) {
    if (expression instanceof Expression.Conditional conditional) {
      return isObject(conditional.then()) && isObject(conditional.otherwise());
    }
    if (expression instanceof Expression.Widened widened) {
      return isObject(widened.operand());
    }
    return expression instanceof Expression.NameUse use && use.named().optional();
  }

  private JavaExpression conditional(Expression.Conditional conditional) {
    JavaExpression condition = write(conditional.condition());
    JavaExpression then = write(conditional.then());
    JavaExpression otherwise = write(conditional.otherwise());
    return new JavaExpression(
        Code.of(
            condition.at(Level.OR),
            " ? ",
            then.at(Level.OR),
            " : ",
            otherwise.at(Level.CONDITIONAL)),
        Level.CONDITIONAL,
        wider(then.type(), otherwise.type()),
        then.interval().flatMap(one -> otherwise.interval().map(one::or)),
        condition.fails() || then.fails() || otherwise.fails());
  }

  private static TypeName wider(TypeName one, TypeName other) {
    for (TypeName type : List.of(TypeName.DOUBLE, TypeName.LONG)) {
      if (one.equals(type) || other.equals(type)) {
        return type;
      }
    }
    return one;
  }

  private JavaExpression template(Expression.Template template) {
    List<Expression> parts = template.operands();
    List<JavaExpression> written = parts.stream().map(this::write).toList();
    boolean fails = written.stream().anyMatch(JavaExpression::fails);
    if (parts.size() == 1) {
      return calls.text(parts.get(0), written.get(0)).failing(fails);
    }
    StringBuilder code = new StringBuilder();
    // Java adds numbers until it meets a text.
    if (!isString(parts.get(0).type()) && !isString(parts.get(1).type())) {
      code.append("\"\"");
    }
    for (int i = 0; i < parts.size(); i++) {
      JavaExpression text = calls.joined(parts.get(i), written.get(i));
      code.append(code.isEmpty() ? "" : " + ").append(text.at(Level.PRODUCT));
    }
    return new JavaExpression(
        new Code(code.toString()), Level.SUM, RuntimeTypes.STRING, Optional.empty(), fails);
  }

  /** Whether Java has a text where the expression is one; others become one by a call. */
  private static boolean isString(ExpressionType type) {
    return type == Scalar.TEXT
        || type == Scalar.SEED
        || type == Scalar.FLOAT
        || type instanceof ExpressionType.Switch;
  }

  /** A number as the type that a call chooses its method by. */
  static Code asDouble(JavaExpression number) {
    return number.type().equals(TypeName.DOUBLE)
        ? number.code()
        : Code.of("(double) ", number.at(Level.UNARY));
  }

  /** The simple name of a class in code. */
  static Code call(ClassName type, String method, Object... arguments) {
    StringBuilder code =
        new StringBuilder(type.simpleName()).append('.').append(method).append('(');
    for (int i = 0; i < arguments.length; i++) {
      code.append(i == 0 ? "" : ", ").append(arguments[i]);
    }
    return new Code(code.append(')').toString());
  }
}
