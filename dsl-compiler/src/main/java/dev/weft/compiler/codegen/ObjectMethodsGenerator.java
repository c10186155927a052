package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
      return method.addCode(Code.statement("return ", other, " instanceof ", plan.built())).build();
    }
    List<Code> terms = new ArrayList<>();
    terms.add(Code.of(other, " instanceof ", plan.built(), " ", that));
    plan.properties().forEach(p -> terms.add(comparison(p, that, plan.imports())));
    return method.addStatement("return $L", conjunction(terms)).build();
  }

  private static Code comparison(Property property, String that, Imports imports) {
    String name = property.name();
    if (property.optional()) {
      ClassName objects = imports.name(RuntimeTypes.OBJECTS);
      return Code.of(objects, ".equals(", name, ", ", that, ".", name, ")");
    }
    if (property.type().equals(TypeName.DOUBLE)) {
      return Code.of(RuntimeTypes.DOUBLE, ".compare(", name, ", ", that, ".", name, ") == 0");
    }
    return property.type().isPrimitive()
        ? Code.of(name, " == ", that, ".", name)
        : Code.of(name, ".equals(", that, ".", name, ")");
  }

  /** In groups where there are many: each operator takes some of the compiler's stack. */
  private static String conjunction(List<Code> terms) {
    List<String> groups = new ArrayList<>();
    for (int from = 0; from < terms.size(); from += Limits.TERMS_IN_A_GROUP) {
      int to = Math.min(terms.size(), from + Limits.TERMS_IN_A_GROUP);
      groups.add(joined(terms.subList(from, to)));
    }
    return groups.size() == 1
        ? groups.get(0)
        : joined(groups.stream().map(group -> "(" + group + ")").toList());
  }

  private static String joined(List<?> terms) {
    return terms.stream().map(Object::toString).collect(Collectors.joining("\n&& "));
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
    Code begun = Code.of(textType, ".of(this)");
    List<Code> calls = new ArrayList<>(plan.properties().stream().map(Property::shown).toList());
    if (calls.size() > Limits.CALLS_IN_A_CHAIN) {
      String text = plan.variable("text");
      method.addCode(Code.statement(textType, " ", text, " = ", begun));
      calls.forEach(call -> method.addCode(Code.statement(text, call)));
      return method.addCode(Code.statement("return ", text, ".toString()")).build();
    }
    calls.add(Code.of(".toString()"));
    return method
        .addStatement(
            "return $L",
            calls.size() == 1 ? Code.of(begun, calls.get(0)) : CallChain.of(begun, calls))
        .build();
  }
}
