package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.binding.Toggle;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.schema.ToggleSchema;
import java.util.Optional;

/** A toggle and what it is in Java: true where its nodes run. */
record ToggleProperty(Toggle toggle, String name, String effect) implements Property {

  @Override
  public String title() {
    return toggle.name();
  }

  @Override
  public TypeName type() {
    return TypeName.BOOLEAN;
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
    return Optional.empty();
  }

  @Override
  public Optional<Code> initial() {
    return Optional.of(Code.of(toggle.on()));
  }

  @Override
  public Optional<Code> argument(Literal value) {
    return Optional.of(value)
        .filter(literal -> literal.kind() == Literal.Kind.BOOLEAN)
        .map(literal -> Code.of(literal.text()));
  }

  @Override
  public Code checked() {
    return Code.of(name);
  }

  @Override
  public CodeBlock built(Code set, Imports imports) {
    return CodeBlock.of("$L", set);
  }

  @Override
  public Optional<Code> requested() {
    return Optional.empty();
  }

  @Override
  public Code shown() {
    return Code.of(".add(", JavaText.expression(title()), ", ", name, ")");
  }

  @Override
  public DescribedProperty described(Imports imports) {
    return DescribedProperty.of(
        this,
        ToggleSchema.of(toggle),
        Code.of(imports.name(RuntimeTypes.UNTYPED_VALUE), "::asBoolean"));
  }

  @Override
  public Optional<String> deprecation() {
    return toggle.declaration().deprecation().map(d -> d.text().text());
  }

  @Override
  public String setterDoc() {
    String prose = JavadocText.prose(toggle.declaration().documentation());
    String facts = (toggle.on() ? "On" : "Off") + " by default.";
    return prose.isEmpty()
        ? effect + " " + facts
        : JavadocText.sentence(prose) + ParameterDocs.separator(prose) + facts + "\n\n<p>" + effect;
  }

  @Override
  public String accessorDoc() {
    return JavadocText.sentence(JavadocText.prose(toggle.declaration().documentation()));
  }

  @Override
  public Optional<TypeSpec> ownType(BuilderPlan plan) {
    return Optional.empty();
  }
}
