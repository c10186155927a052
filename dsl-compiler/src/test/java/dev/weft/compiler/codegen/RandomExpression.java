package dev.weft.compiler.codegen;

import dev.weft.compiler.expression.ExpressionType.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Expressions as somebody could write them: their types fit, their values need not. */
final class RandomExpression {
  static final Map<Scalar, List<String>> NAMES =
      Map.of(
          Scalar.INT, List.of("a", "b", "c"),
          Scalar.FLOAT, List.of("x", "y"),
          Scalar.SEED, List.of("s", "t"),
          Scalar.TEXT, List.of("p", "q", "k"),
          Scalar.BOOL, List.of("f", "g"));

  private static final List<Scalar> TYPES = List.of(Scalar.values());
  private static final List<String> WHOLE = List.of("0", "1", "2", "7", "4_000_000_000", "1024");
  private static final List<String> DECIMAL = List.of("0.5", "1.0", "2.5", "1e10", "1e300", "0.1");
  private static final List<String> TEXTS = List.of("\"\"", "\"a\"", "\" ß😀 \"", "\"x{{y}}\"");

  private final Random random;

  RandomExpression(Random random) {
    this.random = random;
  }

  Scalar type() {
    return any(TYPES);
  }

  String of(Scalar type, int depth) {
    if (depth == 0 || random.nextInt(6) == 0) {
      return leaf(type);
    }
    if (random.nextInt(8) == 0) {
      return "(%s ? %s : %s)"
          .formatted(of(Scalar.BOOL, depth - 1), of(type, depth - 1), of(type, depth - 1));
    }
    return switch (type) {
      case INT -> whole(depth - 1);
      case FLOAT -> decimal(depth - 1);
      case SEED -> seed(depth - 1);
      case TEXT -> text(depth - 1);
      case BOOL -> bool(depth - 1);
    };
  }

  private String leaf(Scalar type) {
    if (random.nextInt(3) > 0) {
      return any(NAMES.get(type));
    }
    return switch (type) {
      case INT -> any(WHOLE);
      case FLOAT -> any(DECIMAL);
      case SEED -> "18446744073709551615";
      case TEXT -> any(TEXTS);
      case BOOL -> any(List.of("true", "false"));
    };
  }

  private String whole(int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> any(List.of("round", "floor", "ceil")) + "(" + of(Scalar.FLOAT, depth) + ")";
      case 1 -> "length(" + of(Scalar.TEXT, depth) + ")";
      case 2 -> any(List.of("abs(", "-(")) + of(Scalar.INT, depth) + ")";
      case 3 -> chosen(Scalar.INT, depth);
      default -> arithmetic(Scalar.INT, Scalar.INT, depth);
    };
  }

  private String decimal(int depth) {
    return switch (random.nextInt(5)) {
      case 0 -> any(List.of("abs(", "-(")) + of(Scalar.FLOAT, depth) + ")";
      case 1 -> chosen(Scalar.FLOAT, depth);
      case 2 -> arithmetic(Scalar.INT, Scalar.FLOAT, depth);
      case 3 -> arithmetic(Scalar.FLOAT, Scalar.INT, depth);
      default -> arithmetic(Scalar.FLOAT, Scalar.FLOAT, depth);
    };
  }

  private String seed(int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> chosen(Scalar.SEED, depth);
      case 1 -> arithmetic(Scalar.SEED, Scalar.INT, depth);
      default -> arithmetic(Scalar.SEED, Scalar.SEED, depth);
    };
  }

  private String chosen(Scalar type, int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> "min(%s, %s)".formatted(of(type, depth), of(type, depth));
      case 1 -> "max(%s, %s, %s)".formatted(of(type, depth), of(type, 0), of(type, 0));
      default -> "clamp(%s, %s, %s)".formatted(of(type, depth), of(type, 0), of(type, 0));
    };
  }

  private String arithmetic(Scalar left, Scalar right, int depth) {
    String operator = any(List.of("+", "-", "*", "/", "%"));
    return "(" + of(left, depth) + " " + operator + " " + of(right, depth) + ")";
  }

  private String text(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> any(List.of("lower", "upper", "trim")) + "(" + of(Scalar.TEXT, depth) + ")";
      case 1 ->
          "replace(%s, %s, %s)".formatted(of(Scalar.TEXT, depth), of(Scalar.TEXT, 0), any(TEXTS));
      default -> template(depth);
    };
  }

  /** No text within a text: names and numbers alone. */
  private String template(int depth) {
    StringBuilder template = new StringBuilder("\"");
    int parts = 1 + random.nextInt(3);
    for (int i = 0; i < parts; i++) {
      String hole = of(type(), depth);
      template.append(hole.contains("\"") ? "," : "{" + hole + "}");
      template.append(any(List.of("", "", " by ")));
    }
    return template.append('"').toString();
  }

  private String bool(int depth) {
    Scalar type = any(List.of(Scalar.INT, Scalar.FLOAT, Scalar.SEED));
    return switch (random.nextInt(5)) {
      case 0 -> "!(" + of(Scalar.BOOL, depth) + ")";
      case 1 ->
          "(%s %s %s)"
              .formatted(
                  of(Scalar.BOOL, depth),
                  any(List.of("&&", "||", "==", "!=")),
                  of(Scalar.BOOL, depth));
      case 2 ->
          "(%s %s %s)"
              .formatted(of(Scalar.TEXT, depth), any(List.of("==", "!=")), of(Scalar.TEXT, depth));
      default ->
          "(%s %s %s)"
              .formatted(
                  of(type, depth),
                  any(List.of("<", "<=", ">", ">=", "==", "!=")),
                  of(random.nextBoolean() ? type : Scalar.INT, depth));
    };
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
