package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
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
    CodeBlock.Builder equal =
        CodeBlock.builder().add("$[return $N instanceof $T $N", other, plan.self(), that);
    for (ParameterPlan parameter : plan.parameters()) {
      equal.add("\n&& ").add(comparison(parameter, that));
    }
    return method.addCode(equal.add(";\n$]").build()).build();
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
    CodeBlock.Builder text = CodeBlock.builder().add("$[return ");
    String before = start;
    for (ParameterPlan parameter : plan.parameters()) {
      text.add("$L\n+ ", JavaText.literal(before + parameter.parameter().name() + "="));
      text.add("$L\n+ ", parameter.java().shown(parameter.name()));
      before = ", ";
    }
    return toString(text.add("\"]\";\n$]").build());
  }

  private static MethodSpec toString(CodeBlock code) {
    return ObjectMethods.override("toString", RuntimeTypes.STRING).addCode(code).build();
  }
}
