package dev.weft.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code equals}, {@code hashCode} and {@code toString}. */
final class ObjectMethodsGenerator implements MemberGenerator {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    type.addMethod(equalsMethod(plan));
    type.addMethod(hashCodeMethod(plan));
    type.addMethod(toStringMethod(plan));
  }

  private static MethodSpec equalsMethod(ClassPlan plan) {
    String other = plan.variable("other");
    String that = plan.variable("that");
    MethodSpec.Builder method =
        ObjectMethods.override("equals", TypeName.BOOLEAN)
            .addParameter(ObjectMethods.NULLABLE_OBJECT, other);
    if (plan.parameters().isEmpty()) {
      return method.addStatement("return $N instanceof $T", other, plan.self()).build();
    }
    List<String> terms = new ArrayList<>();
    terms.add(other + " instanceof " + plan.self() + " " + that);
    plan.parameters().forEach(parameter -> terms.add(comparison(parameter, that)));
    return method.addStatement("return $L", joined(terms, "&&")).build();
  }

  private static String comparison(ParameterPlan parameter, String that) {
    String name = parameter.name();
    String other = that + "." + name;
    if (parameter.type().equals(TypeName.DOUBLE)) {
      return RuntimeTypes.DOUBLE + ".compare(" + name + ", " + other + ") == 0";
    }
    return parameter.type().isPrimitive() ? name + " == " + other : name + ".equals(" + other + ")";
  }

  private static MethodSpec hashCodeMethod(ClassPlan plan) {
    return ObjectMethods.override("hashCode", TypeName.INT)
        .addStatement(
            "return $T.hash($L)",
            RuntimeTypes.OBJECTS,
            plan.parameters().stream().map(ParameterPlan::name).collect(Collectors.joining(", ")))
        .build();
  }

  private static MethodSpec toStringMethod(ClassPlan plan) {
    MethodSpec.Builder method = ObjectMethods.override("toString", RuntimeTypes.STRING);
    String before = plan.self().simpleName() + "[";
    if (plan.parameters().isEmpty()) {
      return method.addStatement("return $L", JavaText.literal(before + "]")).build();
    }
    List<String> terms = new ArrayList<>();
    for (ParameterPlan parameter : plan.parameters()) {
      String label = before + parameter.parameter().name() + "=";
      terms.add(JavaText.literal(label));
      terms.add(parameter.java().shown(parameter.name()));
      before = ", ";
    }
    terms.add(JavaText.literal("]"));
    return method.addStatement("return $L", joined(terms, "+")).build();
  }

  /** In groups where there are many: each operator takes some of the compiler's stack. */
  private static String joined(List<String> terms, String operator) {
    if (terms.size() <= Limits.TERMS_IN_A_GROUP) {
      return String.join(" " + operator + " ", terms);
    }
    String onNextLine = "\n" + operator + " ";
    List<String> groups = new ArrayList<>();
    for (int from = 0; from < terms.size(); from += Limits.TERMS_IN_A_GROUP) {
      int to = Math.min(terms.size(), from + Limits.TERMS_IN_A_GROUP);
      groups.add("(" + String.join(onNextLine, terms.subList(from, to)) + ")");
    }
    return String.join(onNextLine, groups);
  }
}
