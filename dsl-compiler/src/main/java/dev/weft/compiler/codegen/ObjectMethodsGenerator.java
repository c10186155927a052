package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code equals}, {@code hashCode} and {@code toString}. */
final class ObjectMethodsGenerator implements MemberGenerator<BuilderPlan> {

  @Override
  public void generate(BuilderPlan plan, TypeSpec.Builder type) {
    type.addMethod(equalsMethod(plan));
    type.addMethod(hashCodeMethod(plan));
    type.addMethod(toStringMethod(plan));
  }

  private static MethodSpec equalsMethod(BuilderPlan plan) {
    String other = plan.variable("other");
    String that = plan.variable("that");
    MethodSpec.Builder method =
        ObjectMethods.override("equals", TypeName.BOOLEAN)
            .addParameter(ObjectMethods.nullable(RuntimeTypes.OBJECT, plan.imports()), other);
    if (plan.properties().isEmpty()) {
      return method.addStatement("return $N instanceof $T", other, plan.built()).build();
    }
    List<CodeBlock> terms = new ArrayList<>();
    terms.add(CodeBlock.of("$N instanceof $T $N", other, plan.built(), that));
    plan.properties().forEach(property -> terms.add(comparison(property, that)));
    return method.addStatement("return $L", conjunction(terms)).build();
  }

  private static CodeBlock comparison(Property property, String that) {
    String name = property.name();
    if (property.type().equals(TypeName.DOUBLE)) {
      return CodeBlock.of("$T.compare($N, $N.$N) == 0", RuntimeTypes.DOUBLE, name, that, name);
    }
    return property.type().isPrimitive()
        ? CodeBlock.of("$N == $N.$N", name, that, name)
        : CodeBlock.of("$N.equals($N.$N)", name, that, name);
  }

  /** In groups where there are many: each operator takes some of the compiler's stack. */
  private static CodeBlock conjunction(List<CodeBlock> terms) {
    List<CodeBlock> groups = new ArrayList<>();
    for (int from = 0; from < terms.size(); from += Limits.TERMS_IN_A_GROUP) {
      int to = Math.min(terms.size(), from + Limits.TERMS_IN_A_GROUP);
      groups.add(CodeBlock.join(terms.subList(from, to), "\n&& "));
    }
    return groups.size() == 1
        ? groups.get(0)
        : groups.stream()
            .map(group -> CodeBlock.of("($L)", group))
            .collect(CodeBlock.joining("\n&& "));
  }

  private static MethodSpec hashCodeMethod(BuilderPlan plan) {
    CodeBlock values =
        plan.properties().stream()
            .map(property -> CodeBlock.of("$N", property.name()))
            .collect(CodeBlock.joining(",$W"));
    return ObjectMethods.override("hashCode", TypeName.INT)
        .addStatement("return $T.hash($L)", plan.imports().name(RuntimeTypes.OBJECTS), values)
        .build();
  }

  private static MethodSpec toStringMethod(BuilderPlan plan) {
    MethodSpec.Builder method = ObjectMethods.override("toString", RuntimeTypes.STRING);
    ClassName textType = plan.imports().name(RuntimeTypes.WORKFLOW_TEXT);
    CodeBlock begun = CodeBlock.of("$T.of(this)", textType);
    List<CodeBlock> calls =
        new ArrayList<>(plan.properties().stream().map(Property::shown).toList());
    if (calls.size() > Limits.CALLS_IN_A_CHAIN) {
      String text = plan.variable("text");
      method.addStatement("$T $N = $L", textType, text, begun);
      calls.forEach(call -> method.addStatement("$N$L", text, call));
      return method.addStatement("return $N.toString()", text).build();
    }
    calls.add(CodeBlock.of(".toString()"));
    return method
        .addStatement(
            "return $L",
            calls.size() == 1
                ? CodeBlock.of("$L$L", begun, calls.get(0))
                : CallChain.of(begun, calls))
        .build();
  }
}
