package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.weft.compiler.binding.ChainList;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.schema.ListSchema;
import dev.weft.compiler.schema.PropertySchema;
import java.util.List;
import java.util.Optional;

/**
 * A list and what it is in Java.
 *
 * @param plural what the mapping would call the whole list
 * @param adderName what adds an element
 * @param constantName the runtime's {@code Chain} or {@code Repeat}
 * @param elements their class
 * @param calls what the constant is told, with their dots
 */
record ListProperty(
    EachList list,
    String plural,
    String name,
    String adderName,
    String constantName,
    ElementPlan elements,
    List<Code> calls,
    Imports imports)
    implements Property {

  private BuilderPlan element() {
    return elements.builder();
  }

  /** The same with what elements compute. */
  ListProperty with(ElementPlan derived) {
    return new ListProperty(list, plural, name, adderName, constantName, derived, calls, imports);
  }

  @Override
  public String title() {
    return list.name();
  }

  @Override
  public TypeName type() {
    return ParameterizedTypeName.get(imports.name(RuntimeTypes.LIST), element().built());
  }

  @Override
  public boolean required() {
    return false;
  }

  @Override
  public boolean optional() {
    return list.saved();
  }

  @Override
  public boolean drawn() {
    return false;
  }

  @Override
  public Optional<FieldSpec> constant(Imports imports) {
    ClassName type =
        imports.name(list instanceof ChainList ? RuntimeTypes.CHAIN : RuntimeTypes.REPEAT);
    return Optional.of(
        FieldSpec.builder(type, constantName, PRIVATE, STATIC, FINAL)
            .initializer(CallChain.assigned(ListPlanner.begun(list), calls))
            .build());
  }

  @Override
  public Optional<Code> initial() {
    return list.saved()
        ? Optional.empty()
        : Optional.of(Code.of(imports.name(RuntimeTypes.LIST), ".of()"));
  }

  @Override
  public Optional<Code> argument(Literal value) {
    return Optional.empty();
  }

  @Override
  public Code checked() {
    return Code.of(constantName, ".atMost(", list.bounds().max(), ", ", name, ")");
  }

  @Override
  public CodeBlock built(Code set, Imports imports) {
    int min = list.bounds().min();
    Code checked = Code.of(constantName, ".atLeast(", min, ", ", set, ")");
    if (min == 0) {
      return CodeBlock.of("$L", set);
    }
    return list.saved()
        ? CodeBlock.of("$L == null$W? null$W: $L", set, checked)
        : CodeBlock.of("$L", checked);
  }

  @Override
  public Optional<String> deprecation() {
    return list.declaration().deprecation().map(d -> d.text().text());
  }

  @Override
  public Optional<Code> requested() {
    String method = list instanceof ChainList ? "chain" : "repeat";
    return Optional.of(
        Code.of(".", method, "(", constantName, ", ", name, ", ", elements.applied(), ")"));
  }

  @Override
  public boolean copies() {
    return true;
  }

  @Override
  public Code shown() {
    return Code.of(".add(", JavaText.expression(name), ", ", name, ")");
  }

  @Override
  public Code given(String field, boolean outcome) {
    String empty = field + ".isEmpty()";
    if (list.saved()) {
      return Code.of(outcome ? "(" : "!(", field, " == null || !", empty, ")");
    }
    return Code.of(outcome ? "!" : "", empty);
  }

  @Override
  public Optional<Adder> adder() {
    ClassName first = element().firstStage();
    ClassName last = element().builder();
    TypeName function =
        first.equals(last)
            ? ParameterizedTypeName.get(imports.name(RuntimeTypes.UNARY_OPERATOR), last)
            : ParameterizedTypeName.get(
                imports.name(RuntimeTypes.FUNCTION), WildcardTypeName.supertypeOf(first), last);
    Code longer =
        Code.of(
            constantName,
            ".added(",
            list.bounds().max(),
            ", ",
            name,
            ", ",
            adderName,
            ".apply(",
            element().built(),
            ".builder()).build())");
    return Optional.of(new Adder(adderName, function, longer, adderDoc()));
  }

  private String adderDoc() {
    String prose = JavadocText.prose(list.declaration().documentation());
    String order =
        list instanceof ChainList
            ? "Adds one behind those there are; the first is the nearest to the source."
            : "Adds one behind those there are.";
    return prose.isEmpty()
        ? order + " " + facts()
        : JavadocText.sentence(prose)
            + ParameterDocs.separator(prose)
            + facts()
            + "\n\n<p>"
            + order;
  }

  /** {@code Up to 8; none by default.} */
  private String facts() {
    int min = list.bounds().min();
    int max = list.bounds().max();
    String count = min == 0 ? "Up to " + max : min == max ? "Exactly " + max : min + " to " + max;
    return count + (list.saved() ? "; by default those saved." : "; none by default.");
  }

  @Override
  public DescribedProperty described(Imports imports) {
    List<PropertySchema> inner =
        element().properties().stream()
            .map(property -> property.described(imports).schema())
            .toList();
    Code joined =
        Code.of(
            ".list(",
            JavaText.expression(plural),
            ", ",
            JavaText.expression(list.name()),
            ", ",
            element().built(),
            ".",
            ClassPlan.BY_NAME,
            ".",
            ElementByName.FIELD,
            ", ",
            DescribedProperty.setter(this));
    return new DescribedProperty(
        new PropertySchema(
            title(), plural, Optional.empty(), list.required(), ListSchema.of(list, plural, inner)),
        owner -> List.of(DescribedProperty.told(joined, owner, this)));
  }

  @Override
  public String setterDoc() {
    return "All of them, in place of those there are. " + facts();
  }

  @Override
  public String accessorDoc() {
    return list.saved() ? "Empty where the saved ones are sent." : "";
  }

  @Override
  public Optional<TypeSpec> ownType(BuilderPlan plan) {
    return Optional.of(ElementClass.of(elements, plan.qualifiedLink(this), plan.built()));
  }
}
