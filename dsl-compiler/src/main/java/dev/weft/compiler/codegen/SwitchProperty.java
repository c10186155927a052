package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.schema.SwitchSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A switch and what it is in Java: an enum of its cases.
 *
 * @param constantName the runtime's {@code Parameter}
 * @param cases in the order of the mapping
 */
record SwitchProperty(
    Switch choice, String name, String constantName, ClassName type, List<SwitchCase> cases)
    implements Property {
  private static final int MOST_TARGETS_SHOWN = 4;

  SwitchProperty {
    cases = List.copyOf(cases);
  }

  @Override
  public String title() {
    return choice.name();
  }

  @Override
  public boolean required() {
    return false;
  }

  @Override
  public boolean drawn() {
    return false;
  }

  @Override
  public Optional<FieldSpec> constant(Imports imports) {
    Code declared = Code.of(ClassPlan.TEMPLATE, ".parameter(", JavaText.expression(title()), ")");
    return Optional.of(
        FieldSpec.builder(
                imports.name(RuntimeTypes.PARAMETER), constantName, PRIVATE, STATIC, FINAL)
            .initializer(
                CallChain.assigned(
                    declared, choice.targets().stream().map(SwitchProperty::sets).toList()))
            .build());
  }

  private static Code sets(InputPlace target) {
    return Code.of(
        ".sets(",
        JavaText.expression(target.node().id().value()),
        ", ",
        JavaText.expression(target.input()),
        ")");
  }

  @Override
  public Optional<Code> initial() {
    return argument(Literal.ofText(choice.defaultCase().name()));
  }

  @Override
  public Optional<Code> argument(Literal value) {
    return cases.stream()
        .filter(one -> one.bound().name().equals(value.text()))
        .findFirst()
        .map(one -> Code.of(type, ".", one.constant()));
  }

  @Override
  public Code checked() {
    return Code.of(constantName, ".given(", name, ")");
  }

  @Override
  public CodeBlock built(Code set, Imports imports) {
    return CodeBlock.of("$L", set);
  }

  @Override
  public Optional<Code> requested() {
    return Optional.of(Code.of(".link(", constantName, ", ", name, ".", SwitchEnum.SOURCE, ")"));
  }

  @Override
  public Code shown() {
    return Code.of(".add(", constantName, ", ", name, ")");
  }

  @Override
  public DescribedProperty described(Imports imports) {
    return DescribedProperty.of(
        this,
        Code.of(constantName),
        SwitchSchema.of(choice),
        Code.of("value -> value.oneOf(", type, ".values())"));
  }

  @Override
  public Optional<String> deprecation() {
    return choice.declaration().deprecation().map(d -> d.text().text());
  }

  @Override
  public String setterDoc() {
    String prose = JavadocText.prose(choice.declaration().documentation());
    String facts = "By default " + JavadocText.code(choice.defaultCase().name()) + ".";
    String links = "Chooses what " + targets() + " takes.";
    return prose.isEmpty()
        ? links + " " + facts
        : JavadocText.sentence(prose) + ParameterDocs.separator(prose) + facts + "\n\n<p>" + links;
  }

  private String targets() {
    List<String> targets =
        choice.targets().stream()
            .limit(MOST_TARGETS_SHOWN)
            .map(target -> JavadocText.code(target.input()) + " of " + NodeDocs.of(target.node()))
            .collect(Collectors.toList());
    int more = choice.targets().size() - targets.size();
    if (more > 0) {
      targets.add(more + " more inputs");
    }
    return targets.size() == 1
        ? targets.get(0) + ","
        : String.join("; ", targets.subList(0, targets.size() - 1))
            + "; and "
            + targets.get(targets.size() - 1)
            + ",";
  }

  @Override
  public String accessorDoc() {
    return JavadocText.sentence(JavadocText.prose(choice.declaration().documentation()));
  }

  @Override
  public Optional<TypeSpec> ownType(BuilderPlan plan) {
    return Optional.of(SwitchEnum.of(this, plan.link(this), plan.imports()));
  }
}
