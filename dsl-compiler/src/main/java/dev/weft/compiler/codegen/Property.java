package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a program sets on a builder, and reads from what was built. The generators of members ask
 * it; none of them knows the kinds there are.
 */
sealed interface Property permits ParameterProperty, ToggleProperty, SwitchProperty, ListProperty {

  /** What its fields, setters, starter and accessor are called. */
  String name();

  /** What the mapping calls it. */
  String title();

  /**
   * The type that setters take and the accessor gives; a field of it is never null once built,
   * unless it is optional.
   */
  TypeName type();

  /** Whether nothing can be built before it is set. */
  boolean required();

  /** Whether there may be no value once it is built. */
  default boolean optional() {
    return false;
  }

  /** Whether no text may show its value. */
  default boolean secret() {
    return false;
  }

  /** Whether {@code build()} draws it when it is not set. */
  boolean drawn();

  /** The constant that its code uses; empty when it needs none. */
  Optional<FieldSpec> constant(Imports imports);

  /** What the builder begins with; empty when that is null: it is required or drawn. */
  Optional<Code> initial();

  /** What its setters take beside {@link #type}. */
  default List<Shorthand> shorthands() {
    return List.of();
  }

  /** The types of its setters, {@link #type} first. */
  default List<TypeName> setterTypes() {
    return Stream.concat(Stream.of(type()), shorthands().stream().map(Shorthand::type)).toList();
  }

  /** The argument of a setter that takes a shorthand, as a value of {@link #type}. */
  default Code converted() {
    throw new AssertionError(title() + " has no shorthands");
  }

  /**
   * The expression of a value of the mapping, as the setter takes it.
   *
   * @return empty when the type cannot hold it
   */
  Optional<Code> argument(Literal value);

  /** The setter's argument, checked. */
  Code checked();

  /**
   * What is built; lines may be broken in it.
   *
   * @param set the builder's field
   */
  CodeBlock built(Code set, Imports imports);

  /** The call that hands it to a request, with its dot; empty when others ask for it. */
  Optional<Code> requested();

  /** Whether that call copies what others set, so that it comes behind them. */
  default boolean copies() {
    return false;
  }

  /** The call that hands it to a {@code WorkflowText}, with its dot. */
  Code shown();

  /**
   * What it is in an expression of the mapping; a choice is the text of its value.
   *
   * @param field its field, as it is called where the expression stands
   */
  default JavaExpression value(String field) {
    return JavaExpression.primary(type(), field);
  }

  /** The constant of an enum that stands for a value; empty where there is none for it alone. */
  default Optional<Code> option(String value) {
    return Optional.empty();
  }

  /** Whether it has a value, or has none. */
  default Code given(String field, boolean outcome) {
    return Code.of(field, outcome ? " != null" : " == null");
  }

  /** What adds an element, if it is a list. */
  default Optional<Adder> adder() {
    return Optional.empty();
  }

  /** What is known of it without the class, and how it is set by name. */
  DescribedProperty described(Imports imports);

  /** What it was called before; its setters and accessor still are there. */
  default Optional<FormerName> formerName() {
    return Optional.empty();
  }

  /** What to use instead, if it should no longer be used. */
  Optional<String> deprecation();

  /** What Javadoc says of the setter. */
  String setterDoc();

  /** What Javadoc says of the accessor; empty when its name says it all. */
  String accessorDoc();

  /**
   * The type that only this property has; empty when its type is one of the runtime's or Java's.
   */
  Optional<TypeSpec> ownType(BuilderPlan plan);
}
