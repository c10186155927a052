package dev.weft.compiler.expression;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.expression.Expression.Constant;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.ExpressionSyntax;
import dev.weft.compiler.syntax.Name;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what the words of an expression mean. */
final class NameBinder {
  private final Names names;
  private final DiagnosticSink sink;

  NameBinder(Names names, DiagnosticSink sink) {
    this.names = names;
    this.sink = sink;
  }

  /**
   * A name that stands for a value.
   *
   * @param given names that have a value here, though they are optional
   */
  Optional<Expression> value(Name name, Set<String> given) {
    Optional<Named> named = names.find(name.text());
    if (named.isEmpty()) {
      return truth(name).or(() -> unknown(name));
    }
    if (named.get() instanceof Named.Value value) {
      if (value.optional() && !given.contains(value.name())) {
        sink.report(unguarded(name, value));
        return Optional.empty();
      }
      return Optional.of(new Expression.NameUse(value, name.span()));
    }
    if (named.get() instanceof Named.Opaque opaque) {
      sink.report(notComputable(name, opaque));
    }
    return Optional.empty();
  }

  private static Optional<Expression> truth(Name name) {
    return switch (name.text()) {
      case "true", "false" ->
          Optional.of(
              new Constant(
                  Literal.ofBoolean(name.text().equals("true")), Scalar.BOOL, name.span()));
      default -> Optional.empty();
    };
  }

  private Optional<Expression> unknown(Name name) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
            DiagnosticCode.UNKNOWN_NAME, name.span(), "nothing is called `" + name + "` here");
    Optional<Function> function = Function.of(name.text());
    function.ifPresentOrElse(
        known ->
            diagnostic
                .label("a function without its arguments")
                .help("call it: `" + known.usage() + "`"),
        () -> {
          diagnostic.label("no such name");
          suggest(name, names.all(), diagnostic);
        });
    sink.report(diagnostic);
    return Optional.empty();
  }

  private static void suggest(Name name, Collection<String> all, Diagnostic.Builder diagnostic) {
    diagnostic.help(
        Suggestions.help(name.text(), all)
            .orElse("declare it with `param` or `let`, or put a text in double quotes"));
    Suggestions.near(name.text(), all).forEach(near -> diagnostic.replace(name.span(), near));
  }

  private static Diagnostic.Builder unguarded(Name name, Named.Value value) {
    return Diagnostic.of(
            DiagnosticCode.PERHAPS_NOT_GIVEN,
            name.span(),
            "`" + name + "` is optional, and nothing is said for when it is not given")
        .label("may have no value")
        .related(value.declared(), "optional")
        .help("ask for it first, as in `given(%s) ? %s : …`".formatted(name, name));
  }

  private static Diagnostic.Builder notComputable(Name name, Named.Opaque opaque) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.WRONG_OPERAND,
                name.span(),
                "`" + name + "` is " + opaque.described() + ", and nothing is computed with it")
            .label(opaque.described())
            .related(opaque.declared(), "declared here");
    return opaque.optional()
        ? diagnostic
            .help("only whether it is given can be asked: `given(" + name + ")`")
            .replace(name.span(), "given(" + name + ")")
        : diagnostic.help("compute with a text, a number, or what is true or false");
  }

  /** The function of a call. */
  Optional<Function> function(ExpressionSyntax.Call call) {
    Name name = call.function();
    Optional<Function> function = Function.of(name.text());
    if (function.isEmpty()) {
      Diagnostic.Builder diagnostic =
          Diagnostic.of(
                  DiagnosticCode.UNKNOWN_FUNCTION,
                  name.span(),
                  "there is no function `" + name + "`")
              .label("no such function")
              .note("the functions are " + Suggestions.listed(Function.words(), "and"));
      List<String> near = Suggestions.near(name.text(), Function.words());
      near.forEach(word -> diagnostic.replace(name.span(), word));
      sink.report(
          near.isEmpty()
              ? diagnostic.help("use one of these, or compute it in Java and pass a parameter")
              : diagnostic.help("did you mean " + Suggestions.listed(near, "or") + "?"));
    }
    return function;
  }

  /** {@code given(pose)}. */
  Optional<Expression> given(ExpressionSyntax.Call call) {
    if (call.arguments().size() != 1
        || !(call.arguments().get(0) instanceof ExpressionSyntax.Reference reference)) {
      sink.report(
          Diagnostic.of(DiagnosticCode.WRONG_ARGUMENTS, call.span(), "`given` takes one name")
              .label("asks of nothing that could be given")
              .help("write the name of an optional parameter or a list: `given(pose)`"));
      return Optional.empty();
    }
    Name name = reference.name();
    Optional<Named> named = names.find(name.text());
    if (named.isEmpty()) {
      return unknown(name);
    }
    if (named.get() instanceof Named.Doubtful) {
      return Optional.empty();
    }
    if (!named.get().optional()) {
      sink.report(alwaysGiven(name, named.get()));
      return Optional.empty();
    }
    return Optional.of(new Expression.Given(named.get(), call.span()));
  }

  /** Only parameters may be optional, only lists without an element. */
  private static Diagnostic.Builder alwaysGiven(Name name, Named named) {
    Named.Kind kind =
        named instanceof Named.Opaque opaque ? opaque.kind() : ((Named.Value) named).kind();
    boolean list = kind == Named.Kind.LIST;
    String way =
        switch (kind) {
          case PARAMETER -> "write `optional` where it is declared, or ";
          case LIST -> "let the list begin at 0, as in `0..8`, or ";
          case LET, TOGGLE, SWITCH -> "";
        };
    return Diagnostic.of(
            DiagnosticCode.ALWAYS_GIVEN,
            name.span(),
            "`"
                + name
                + "` always has "
                + (list ? "an element" : "a value")
                + ", so `given` says nothing of it")
        .label(
            list
                ? "has at least one element"
                : kind == Named.Kind.PARAMETER
                    ? "neither optional nor a list"
                    : "a " + kind.word() + " is neither optional nor a list")
        .related(named.declared(), "declared here")
        .help(way + "leave `given` out");
  }

  /** The switch that an expression names. */
  Optional<ExpressionType.Switch> switchOf(ExpressionSyntax written) {
    return written instanceof ExpressionSyntax.Reference reference
        ? names
            .find(reference.name().text())
            .filter(Named.Value.class::isInstance)
            .map(named -> ((Named.Value) named).type())
            .filter(ExpressionType.Switch.class::isInstance)
            .map(ExpressionType.Switch.class::cast)
        : Optional.empty();
  }

  /** What stands beside a switch and a sign of equality: a bare name is one of its cases. */
  Optional<Expression> caseOf(ExpressionType.Switch type, ExpressionSyntax written) {
    if (written instanceof ExpressionSyntax.Reference reference
        && type.cases().contains(reference.name().text())) {
      return Optional.of(new Expression.Case(type, reference.name().text(), reference.span()));
    }
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_NAME,
                written.span(),
                "`" + written.span().text() + "` is no case of `" + type.name() + "`")
            .label("no such case");
    String word = written.span().text().replace("\"", "");
    Suggestions.near(word, type.cases()).forEach(near -> diagnostic.replace(written.span(), near));
    sink.report(
        diagnostic.help(
            Suggestions.help(word, type.cases()).orElse("write one of its cases, without quotes")));
    return Optional.empty();
  }
}
