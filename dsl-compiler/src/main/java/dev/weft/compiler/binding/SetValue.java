package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Fix;
import dev.weft.compiler.diagnostic.TextEdit;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.ExpressionType;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.SetDeclaration;
import dev.weft.compiler.type.InputFacts;
import dev.weft.compiler.type.Options;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.TypeWord;
import dev.weft.compiler.workflow.InputValue;
import java.util.List;
import java.util.Optional;

/** Whether an input takes what the mapping sets it to. */
final class SetValue {
  private final Scope scope;
  private final SetDeclaration declaration;
  private final InputPlace place;

  SetValue(Scope scope, SetDeclaration declaration, InputPlace place) {
    this.scope = scope;
    this.declaration = declaration;
    this.place = place;
  }

  /** The statement with a value of a type that the input takes; empty after saying why not. */
  Optional<SetInput> fitting(Expression value) {
    if (takesLinksOnly()) {
      scope.report(linkOnly(value));
      return Optional.empty();
    }
    Optional<ParameterType> type = type(value);
    Optional<Expression> fitting = type.isEmpty() ? Optional.of(value) : as(type.get(), value);
    return fitting
        .filter(fit -> type.isEmpty() || allows(type.get(), fit))
        .map(fit -> new SetInput(declaration, List.of(place), type, fit));
  }

  /** The catalog's type; for a node that it does not know, the kind of the saved value. */
  private Optional<ParameterType> type(Expression value) {
    Optional<Literal> saved =
        place
            .saved()
            .filter(InputValue.Value.class::isInstance)
            .map(input -> ((InputValue.Value) input).literal());
    InputFacts facts =
        new InputFacts(
            place.definition().map(InputDefinition::type),
            scope.classOf(place.node()),
            saved.orElseGet(Literal::ofNull));
    boolean unknown = scope.classOf(place.node()).isEmpty();
    return facts.natural().or(() -> unknown ? guessed(facts, value) : Optional.empty());
  }

  /** How a number is saved does not tell whether the node takes a fraction. */
  private static Optional<ParameterType> guessed(InputFacts facts, Expression value) {
    boolean number = facts.saved().isNumber() && value.type().isNumber();
    return Optional.of(facts.guessed()).filter(any -> facts.saved().isScalar() && !number);
  }

  private boolean takesLinksOnly() {
    return place
        .definition()
        .map(InputDefinition::type)
        .filter(InputType.Other.class::isInstance)
        .filter(other -> place.saved().filter(InputValue.Value.class::isInstance).isEmpty())
        .filter(other -> !((InputType.Other) other).name().equals("*"))
        .isPresent();
  }

  private Diagnostic.Builder linkOnly(Expression value) {
    String socket = place.definition().map(InputDefinition::socket).orElse("");
    Diagnostic.Builder diagnostic =
        unfit(value, described() + " takes a link that gives " + socket + ", not a value");
    return diagnostic.help("set an input of the node that the link comes from, or use `switch`");
  }

  /** The value as the input takes it: of a type that goes into the input's without loss. */
  private Optional<Expression> as(ParameterType type, Expression value) {
    boolean fits =
        switch (type.word()) {
          case INT, SEED -> value.type() == Scalar.INT || value.type() == Scalar.SEED;
          case FLOAT -> value.type() == Scalar.INT || value.type() == Scalar.FLOAT;
          case BOOL -> value.type() == Scalar.BOOL;
          case TEXT, SECRET, IMAGE, MASK, VIDEO, AUDIO, FILE -> value.type() == Scalar.TEXT;
          case CHOICE -> isOfAnOptionsKind(type.options().orElseThrow(), value.type());
          case JSON -> true;
        };
    if (!fits) {
      scope.report(wrongType(type, value));
      return Optional.empty();
    }
    return type.word() == TypeWord.FLOAT
        ? scope.expressions().widened(value, Scalar.FLOAT)
        : Optional.of(value);
  }

  private static boolean isOfAnOptionsKind(Options options, ExpressionType type) {
    List<Literal> values = options.values();
    return values.isEmpty()
        || (type == Scalar.TEXT && values.stream().anyMatch(Literal::isText))
        || (type == Scalar.BOOL
            && values.stream().anyMatch(value -> value.kind() == Literal.Kind.BOOLEAN))
        || (type.isNumber() && values.stream().anyMatch(Literal::isNumber));
  }

  private Diagnostic.Builder wrongType(ParameterType type, Expression value) {
    String source = value.span().text();
    Diagnostic.Builder diagnostic =
        unfit(
            value,
            described() + " takes " + type.described() + ", not " + value.type().described());
    boolean whole = type.range().isPresent() && value.type() == Scalar.FLOAT;
    if (whole) {
      return diagnostic
          .help("make it a whole number: `round(…)`, `floor(…)` or `ceil(…)`")
          .fix(wrapped(value.span(), "round(", ")"));
    }
    boolean text = type.word() == TypeWord.TEXT && value.type().isNumber();
    if (text && source.indexOf('"') < 0) {
      return diagnostic
          .help("make a text of it: `\"{" + source + "}\"`")
          .fix(wrapped(value.span(), "\"{", "}\""));
    }
    Optional<String> number = number(value).filter(any -> type.range().isPresent());
    number.ifPresent(bare -> diagnostic.replace(value.span(), bare));
    return diagnostic.help(
        number
            .map(bare -> "write `" + bare + "` without quotes")
            .orElse("give it " + type.valueDescribed()));
  }

  /** The number that stands in quotes. */
  private static Optional<String> number(Expression value) {
    return value instanceof Expression.Constant constant && constant.value().isText()
        ? Literal.parse(constant.value().text()).filter(Literal::isNumber).map(Literal::json)
        : Optional.empty();
  }

  private static Fix wrapped(Span span, String before, String after) {
    return new Fix(
        "write `" + before + span.text() + after + "`",
        List.of(
            new TextEdit(span.file().span(span.start(), span.start()), before),
            new TextEdit(span.file().span(span.end(), span.end()), after)));
  }

  private Diagnostic.Builder unfit(Expression value, String message) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(DiagnosticCode.UNFIT_VALUE, value.span(), message)
            .label(value.type().described());
    place.saved().ifPresent(saved -> diagnostic.related(saved.span(), "what it would replace"));
    return diagnostic;
  }

  /** What is known of a value is looked at now; the rest when a workflow is built. */
  private boolean allows(ParameterType type, Expression value) {
    if (value instanceof Expression.Widened widened) {
      return allows(type, widened.operand());
    }
    if (value instanceof Expression.Conditional choice) {
      boolean then = allows(type, choice.then());
      boolean otherwise = allows(type, choice.otherwise());
      return then && otherwise;
    }
    if (!(value instanceof Expression.Constant constant)) {
      return true;
    }
    Optional<String> objection =
        type.range().flatMap(range -> constant.value().number().flatMap(range::objection));
    if (objection.isPresent()) {
      Diagnostic.Builder diagnostic =
          Diagnostic.of(
                  DiagnosticCode.SET_OUT_OF_RANGE,
                  value.span(),
                  described() + " does not take " + constant.value().text())
              .label(objection.get())
              .help("set it to a value that the node takes");
      place.saved().ifPresent(saved -> diagnostic.related(saved.span(), "the saved input"));
      scope.report(diagnostic);
    }
    return objection.isEmpty();
  }

  private String described() {
    return "`" + place.input() + "` of " + NodeText.of(place.node());
  }
}
