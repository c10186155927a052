package dev.weft.compiler.schema;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.Deprecation;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.type.NumberRange;
import dev.weft.compiler.type.Options;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.TypeWord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** What the schema says of a parameter. */
public final class ParameterSchema {
  /** What JavaScript, and so most of what reads JSON, holds exactly: 2^53 - 1. */
  private static final BigDecimal LARGEST_EXACT =
      new BigDecimal(BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE));

  private final Parameter parameter;
  private final ParameterType type;
  private final SchemaObject schema = new SchemaObject();

  private ParameterSchema(Parameter parameter) {
    this.parameter = parameter;
    this.type = parameter.type();
  }

  public static SchemaObject of(Parameter parameter) {
    return new ParameterSchema(parameter).schema();
  }

  private SchemaObject schema() {
    schema
        .text("x-weft-type", type.word().word())
        .text("description", parameter.declaration().documentation().strip());
    switch (type.word()) {
      case TEXT, SECRET -> schema.text("type", "string");
      case INT, SEED -> whole(type.range().orElseThrow());
      case FLOAT -> number(type.range().orElseThrow());
      case BOOL -> schema.text("type", "boolean");
      case CHOICE -> choice(type.options().orElseThrow());
      case IMAGE, MASK, VIDEO, AUDIO, FILE ->
          schema.text("type", "string").text("format", "weft-" + type.word().word());
      case JSON -> {}
    }
    schema.list("x-weft-options-of", optionSources());
    parameter
        .defaultValue()
        .constant()
        .filter(value -> type.word() != TypeWord.SECRET)
        .ifPresent(value -> schema.json("default", json(type, value.literal())));
    return schema
        .flag("writeOnly", type.word() == TypeWord.SECRET)
        .flag("x-weft-drawn", parameter.defaultValue() instanceof DefaultValue.Random)
        .flag("x-weft-required", parameter.required())
        .text("x-weft-was", parameter.declaration().formerName().map(Name::text).orElse(""))
        .flag("deprecated", parameter.declaration().deprecation().isPresent())
        .text("x-weft-deprecated", text(parameter.declaration().deprecation()));
  }

  static String text(Optional<Deprecation> deprecation) {
    return deprecation.map(d -> d.text().text()).orElse("");
  }

  /** A value of a type: whole numbers without a fraction, and as text where readers round them. */
  static String json(ParameterType type, Literal value) {
    return switch (type.word()) {
      case INT, SEED ->
          value
              .integer()
              .map(n -> isExact(new BigDecimal(n)) ? n.toString() : SchemaObject.quoted("" + n))
              .orElse(value.json());
      case TEXT, SECRET, FLOAT, BOOL, CHOICE, IMAGE, MASK, VIDEO, AUDIO, FILE, JSON ->
          value.isText() ? SchemaObject.quoted(value.text()) : value.json();
    };
  }

  /** A number, or its digits as text where the number could be one that readers round. */
  private void whole(NumberRange range) {
    boolean large =
        !range.min().stream().allMatch(ParameterSchema::isExact)
            || !range.max().stream().allMatch(ParameterSchema::isExact)
            || parameter
                .defaultValue()
                .constant()
                .flatMap(value -> value.literal().number())
                .filter(number -> !isExact(number))
                .isPresent();
    if (!large) {
      schema.text("type", "integer");
      bounds(range);
    } else {
      schema
          .list("type", SchemaObject.quoted(List.of("integer", "string")))
          .text("pattern", isUnsigned(range) ? "^[0-9]{1,20}$" : "^-?[0-9]{1,20}$");
      bounds(
          new NumberRange(
              range.min().map(min -> min.max(LARGEST_EXACT.negate())),
              range.max().map(max -> max.min(LARGEST_EXACT)),
              range.step()));
      range.min().ifPresent(min -> schema.text("x-weft-minimum", NumberRange.text(min)));
      range.max().ifPresent(max -> schema.text("x-weft-maximum", NumberRange.text(max)));
    }
    // What divides is counted from zero, a step from the minimum.
    range
        .step()
        .filter(step -> range.min().orElse(BigDecimal.ZERO).remainder(step).signum() == 0)
        .ifPresent(step -> schema.json("multipleOf", json(step)));
    range.step().ifPresent(step -> schema.json("x-weft-step", json(step)));
  }

  /** Without {@code multipleOf}: validators disagree on fractions. */
  private void number(NumberRange range) {
    schema.text("type", "number");
    bounds(range);
    range.step().ifPresent(step -> schema.json("x-weft-step", json(step)));
  }

  private void bounds(NumberRange range) {
    range.min().ifPresent(min -> schema.json("minimum", json(min)));
    range.max().ifPresent(max -> schema.json("maximum", json(max)));
  }

  private void choice(Options options) {
    List<String> values = options.values().stream().map(value -> json(type, value)).toList();
    if (options.values().stream().allMatch(Literal::isText)) {
      schema.text("type", "string");
    }
    schema.list(options.closed() ? "enum" : "examples", values);
  }

  /** The inputs for which a server has options, whatever the mapping takes them for. */
  private List<SchemaObject> optionSources() {
    return parameter.targets().stream()
        .filter(this::hasOptions)
        .map(target -> List.of(target.node().classType(), target.input().name()))
        .distinct()
        .map(of -> new SchemaObject().text("class", of.get(0)).text("input", of.get(1)))
        .toList();
  }

  private boolean hasOptions(Target target) {
    boolean choice =
        target
            .definition()
            .map(known -> known.type() instanceof InputType.Choice)
            .orElse(type.word() == TypeWord.CHOICE);
    return choice && target.member().isEmpty();
  }

  private static boolean isUnsigned(NumberRange range) {
    return range.min().filter(min -> min.signum() >= 0).isPresent();
  }

  private static boolean isExact(BigDecimal number) {
    return number.abs().compareTo(LARGEST_EXACT) <= 0;
  }

  private static String json(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return Math.abs(plain.scale()) <= 20 ? plain.toPlainString() : plain.toString();
  }
}
