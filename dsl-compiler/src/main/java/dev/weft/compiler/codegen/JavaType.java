package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.FragmentMember;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.type.NumberRange;
import dev.weft.compiler.type.Options;
import dev.weft.compiler.type.SharedChoice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How generated code holds, checks and sends the values of a parameter. A new type is one more of
 * these and one line in {@link #of}.
 */
interface JavaType {

  /** The type of setters and accessors. */
  TypeName type();

  /** The expression that checks a setter's argument and gives it back. */
  Code checked(String constant, String argument);

  /** The function that makes an {@code UntypedValue} one of {@link #type}. */
  Code conversion(Imports imports);

  /** What setters take beside {@link #type}. */
  default List<Shorthand> shorthands() {
    return List.of();
  }

  /**
   * The expression of a default.
   *
   * @param constant the parameter's own, to read what is saved
   * @return empty when the type cannot hold the value
   */
  Optional<Code> initial(DefaultValue.Constant value, String constant);

  /** The expression of a drawn value; only a seed has one. */
  default Code drawn(Imports imports) {
    throw new AssertionError(type() + " cannot be drawn");
  }

  /**
   * The method that takes a value, to send it or to show it.
   *
   * @param verb {@code set} or {@code add}
   */
  default String sending(String verb) {
    return verb;
  }

  /** What Javadoc says to who reads a value; may be empty. */
  default String reading() {
    return "";
  }

  /** What Javadoc says of the values, as the start of a sentence; may be empty. */
  default String values() {
    return "";
  }

  /** What the value of a field is in an expression of the mapping. */
  default JavaExpression value(String field) {
    return JavaExpression.primary(type(), field);
  }

  /** The type of a parameter; {@code choices} gives the name of the class of a choice. */
  static JavaType of(Parameter parameter, Function<Parameter, ClassName> choices, Imports imports) {
    return switch (parameter.type().word()) {
      case TEXT -> new TextJavaType();
      case INT -> SignedJavaType.of(parameter);
      case FLOAT -> new DoubleJavaType(parameter.type().range().orElseThrow());
      case BOOL -> new BooleanJavaType();
      case SEED -> UnsignedJavaType.of(parameter.type().range().orElseThrow());
      case CHOICE ->
          parameter
              .type()
              .options()
              .flatMap(Options::shared)
              .map(shared -> of(shared, imports))
              .orElseGet(() -> ChoiceJavaType.of(parameter, choices.apply(parameter)));
      case IMAGE, MASK -> FileJavaType.image(imports);
      case VIDEO -> FileJavaType.video(imports);
      case AUDIO -> FileJavaType.audio(imports);
      case FILE -> FileJavaType.file(imports);
      case SECRET -> new SecretJavaType();
      case JSON -> new JsonJavaType();
    };
  }

  /** The type of a choice that several workflows share. */
  private static ChoiceJavaType of(SharedChoice choice, Imports imports) {
    ImportedType type =
        new ImportedType(choice.packageName(), SharedTypeGenerator.className(choice.name()));
    return ChoiceJavaType.of(choice, imports.name(type));
  }

  /** The type of a fragment's member, as it is in every workflow that uses the fragment. */
  static JavaType of(FragmentMember member, Imports imports) {
    return switch (member.word()) {
      case TEXT -> new TextJavaType();
      case INT -> SignedJavaType.anyOf(member.large());
      case FLOAT -> new DoubleJavaType(NumberRange.ANY);
      case BOOL -> new BooleanJavaType();
      case SEED -> UnsignedJavaType.of(NumberRange.ANY);
      case CHOICE -> of(member.choice().orElseThrow(), imports);
      case IMAGE, MASK -> FileJavaType.image(imports);
      case VIDEO -> FileJavaType.video(imports);
      case AUDIO -> FileJavaType.audio(imports);
      case FILE -> FileJavaType.file(imports);
      case SECRET -> new SecretJavaType();
      case JSON -> new JsonJavaType();
    };
  }
}
