package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The class that joins names of the mapping to setters; it is loaded when somebody asks.
 *
 * @param field what holds the result
 * @param type of the result
 * @param from what the calls begin with
 * @param begun the type of that, as code
 * @param calls with their dots
 * @param end what is called at last; may be empty
 */
record JoinedNames(
    String field, TypeName type, Code from, Code begun, List<Code> calls, String end) {
  /** What hides a constant of the same name around it. */
  static final Set<String> FIELDS = Set.of(DescriptorGenerator.FIELD, ElementByName.FIELD);

  TypeSpec declaration() {
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(ClassPlan.BY_NAME)
            .addJavadoc("Joins names of the mapping to setters.")
            .addModifiers(PRIVATE, STATIC, FINAL);
    FieldSpec.Builder result = FieldSpec.builder(type, field, STATIC, FINAL);
    if (calls.size() <= Limits.CALLS_IN_A_CHAIN) {
      List<Code> chain = new ArrayList<>(calls);
      if (!end.isEmpty()) {
        chain.add(Code.of(end));
      }
      return holder.addField(result.initializer(CallChain.lines(from, chain)).build()).build();
    }
    return holder.addField(result.initializer("load()").build()).addMethod(load()).build();
  }

  private MethodSpec load() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("load").addModifiers(PRIVATE, STATIC).returns(type);
    method.addCode(Code.statement(begun, " loader =\n    ", from));
    calls.forEach(call -> method.addCode(Code.statement("loader", call)));
    return method.addCode(Code.statement("return loader", end)).build();
  }
}
