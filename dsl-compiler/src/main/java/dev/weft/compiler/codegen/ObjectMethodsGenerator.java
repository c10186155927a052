package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
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
    List<CodeBlock> comparisons =
        plan.parameters().stream().map(parameter -> comparison(parameter, that)).toList();
    return method
        .addCode(
            "$[return $N instanceof $T $N\n&& $L;\n$]",
            other,
            plan.self(),
            that,
            joined(comparisons, "\n&& "))
        .build();
  }

  private static CodeBlock comparison(ParameterPlan parameter, String that) {
    String name = parameter.name();
    if (parameter.type().equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$T.compare($N, $N.$N) == 0", Double.class, name, that, name);
    }
    return CodeBlock.of(
        parameter.type().isPrimitive() ? "$N == $N.$N" : "$N.equals($N.$N)", name, that, name);
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
    String start = plan.self().simpleName() + "[";
    if (plan.parameters().isEmpty()) {
      return toString(CodeBlock.of("return $L;\n", JavaText.literal(start + "]")));
    }
    List<CodeBlock> terms = new ArrayList<>();
    String before = start;
    for (ParameterPlan parameter : plan.parameters()) {
      String label = before + parameter.parameter().name() + "=";
      terms.add(CodeBlock.of("$L", JavaText.literal(label)));
      terms.add(parameter.java().shown(parameter.name()));
      before = ", ";
    }
    terms.add(CodeBlock.of("$L", JavaText.literal("]")));
    return toString(CodeBlock.of("$[return $L;\n$]", joined(terms, "\n+ ")));
  }

  private static MethodSpec toString(CodeBlock code) {
    return ObjectMethods.override("toString", RuntimeTypes.STRING).addCode(code).build();
  }

  /** In groups where there are many: each operator takes some of the compiler's stack. */
  private static CodeBlock joined(List<CodeBlock> terms, String operator) {
    if (terms.size() <= Limits.TERMS_IN_A_GROUP) {
      return CodeBlock.join(terms, operator);
    }
    List<CodeBlock> groups = new ArrayList<>();
    for (int from = 0; from < terms.size(); from += Limits.TERMS_IN_A_GROUP) {
      int to = Math.min(terms.size(), from + Limits.TERMS_IN_A_GROUP);
      groups.add(CodeBlock.of("($L)", CodeBlock.join(terms.subList(from, to), operator)));
    }
    return CodeBlock.join(groups, operator);
  }
}
