package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.schema.ParameterSchema;
import java.util.List;
import java.util.Optional;

/**
 * A parameter and what it is in Java.
 *
 * @param constantName the runtime's {@code Parameter}
 */
record ParameterProperty(
    Parameter parameter,
    String name,
    Optional<FormerName> formerName,
    String constantName,
    JavaType java,
    Optional<Code> initial)
    implements Property {

  @Override
  public String title() {
    return parameter.name();
  }

  @Override
  public TypeName type() {
    return java.type();
  }

  @Override
  public boolean required() {
    return parameter.required();
  }

  @Override
  public boolean optional() {
    return parameter.optional();
  }

  @Override
  public boolean secret() {
    return java instanceof SecretJavaType;
  }

  @Override
  public boolean drawn() {
    return parameter.defaultValue() instanceof DefaultValue.Random;
  }

  @Override
  public Optional<FieldSpec> constant(Imports imports) {
    List<Code> sets = parameter.targets().stream().map(ParameterProperty::sets).toList();
    String secret = secret() ? ".secret()" : "";
    Code declared =
        Code.of(ClassPlan.TEMPLATE, ".parameter(", JavaText.expression(title()), ")", secret);
    return Optional.of(
        FieldSpec.builder(
                imports.name(RuntimeTypes.PARAMETER), constantName, PRIVATE, STATIC, FINAL)
            .initializer(CallChain.assigned(declared, sets))
            .build());
  }

  private static Code sets(Target target) {
    return Code.of(
        ".sets(",
        JavaText.expression(target.node().id().value()),
        ", ",
        JavaText.expression(target.input().name()),
        target.member().map(member -> ", " + JavaText.expression(member)).orElse(""),
        ")");
  }

  @Override
  public Optional<Code> argument(Literal value) {
    return java.initial(new DefaultValue.Fixed(value), constantName);
  }

  @Override
  public Code checked() {
    return java.checked(constantName, name);
  }

  @Override
  public List<Shorthand> shorthands() {
    return java.shorthands();
  }

  @Override
  public Code converted() {
    return Code.of(type(), ".of(", constantName, ".given(", name, "))");
  }

  @Override
  public CodeBlock built(Code set, Imports imports) {
    if (required()) {
      return CodeBlock.of("$L", Code.of(constantName, ".given(", set, ")"));
    }
    return drawn()
        ? CodeBlock.of("$L != null$W? $L$W: $L", set, set, java.drawn(imports))
        : CodeBlock.of("$L", set);
  }

  @Override
  public Optional<Code> requested() {
    if (parameter.targets().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        optional()
            ? call("setOptional", "WorkflowRequest.Builder::" + java.sending("set"))
            : call(java.sending("set")));
  }

  @Override
  public Code shown() {
    return optional()
        ? call("addOptional", "WorkflowText::" + java.sending("add"))
        : call(java.sending("add"));
  }

  private Code call(String method) {
    return Code.of(".", method, "(", constantName, ", ", name, ")");
  }

  /** A call that leaves to another what is done if there is a value. */
  private Code call(String method, String setter) {
    return Code.of(".", method, "(", constantName, ", ", name, ", ", setter, ")");
  }

  @Override
  public JavaExpression value(String field) {
    JavaExpression value = java.value(field);
    return ParameterInterval.of(parameter, value).map(value::in).orElse(value);
  }

  @Override
  public Optional<Code> option(String value) {
    return java instanceof ChoiceJavaType choice ? choice.option(value) : Optional.empty();
  }

  @Override
  public DescribedProperty described(Imports imports) {
    return DescribedProperty.of(
        this, Code.of(constantName), ParameterSchema.of(parameter), java.conversion(imports));
  }

  @Override
  public Optional<String> deprecation() {
    return parameter.declaration().deprecation().map(d -> d.text().text());
  }

  @Override
  public String setterDoc() {
    return ParameterDocs.setter(this);
  }

  @Override
  public String accessorDoc() {
    return ParameterDocs.accessor(this);
  }

  @Override
  public Optional<TypeSpec> ownType(BuilderPlan plan) {
    return java instanceof ChoiceJavaType choice && !choice.shared()
        ? Optional.of(choice.declaration(plan.link(this), plan.imports()))
        : Optional.empty();
  }
}
