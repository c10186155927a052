package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.type.Misfit;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.TypeWord;
import java.util.List;
import java.util.Optional;

/** Finds what a parameter is when nobody sets it. */
final class DefaultBinder {
  private static final DefaultValue REQUIRED = new DefaultValue.Required();

  private final Scope scope;

  DefaultBinder(Scope scope) {
    this.scope = scope;
  }

  /** After a complaint the parameter counts as required, so that nothing else is said about it. */
  DefaultValue bind(ParameterDeclaration declaration, ParameterType type, List<Target> targets) {
    Optional<ValueSyntax> secret =
        declaration.defaultValue().filter(value -> isSecret(type, value));
    if (secret.isPresent()) {
      scope.report(secretInMapping(declaration, secret.get()));
      return REQUIRED;
    }
    if (declaration.optional().isPresent()) {
      declaration.required().ifPresent(required -> optionalAnd("required", required, declaration));
      declaration
          .defaultValue()
          .ifPresent(value -> optionalAnd("a default", value.span(), declaration));
      return new DefaultValue.Absent();
    }
    if (declaration.required().isPresent()) {
      declaration.defaultValue().ifPresent(value -> requiredAndDefault(declaration, value));
      return REQUIRED;
    }
    if (SavedDefault.isWanted(declaration, type)) {
      return saved(declaration, type, targets);
    }
    if (declaration.defaultValue().isEmpty()) {
      return new DefaultValue.Random();
    }
    return written(declaration.defaultValue().get(), type, targets);
  }

  private static boolean isSecret(ParameterType type, ValueSyntax value) {
    return type.word() == TypeWord.SECRET && !SavedDefault.isSaved(value);
  }

  private static Diagnostic.Builder secretInMapping(
      ParameterDeclaration declaration, ValueSyntax value) {
    value.span().file().hide(value.span());
    return Diagnostic.of(
            DiagnosticCode.SECRET_IN_MAPPING,
            value.span(),
            "the mapping tells the secret `" + declaration.name() + "`")
        .label("goes into git and into what is built")
        .help(
            "write `required` in its place, and let programs give it; a key that was in git is best"
                + " replaced");
  }

  private void requiredAndDefault(ParameterDeclaration declaration, ValueSyntax value) {
    scope.report(
        bad(value, "`" + declaration.name() + "` is required, so its default is never used")
            .label("a default")
            .related(declaration.required().orElseThrow(), "required")
            .help("delete one of the two"));
  }

  private void optionalAnd(String other, Span where, ParameterDeclaration declaration) {
    Span optional = declaration.optional().orElseThrow();
    scope.report(
        Diagnostic.of(
                DiagnosticCode.BAD_OPTIONAL,
                optional,
                "`" + declaration.name() + "` is optional, and has " + other)
            .label("has no value when it is not set")
            .related(where, other.equals("required") ? "always has one" : "has this one then")
            .help("delete one of the two")
            .replace(withBlank(optional), ""));
  }

  /** A word and the blank before it. */
  private static Span withBlank(Span word) {
    int start = word.start();
    while (Character.isWhitespace(word.file().text().charAt(start - 1))) {
      start--;
    }
    return word.file().span(start, word.end());
  }

  private DefaultValue saved(
      ParameterDeclaration declaration, ParameterType type, List<Target> targets) {
    if (targets.isEmpty()) {
      scope.report(nothingToTake(declaration));
      return REQUIRED;
    }
    Target first = targets.get(0);
    for (Target target : targets) {
      if (!target.isSaved()) {
        scope.report(nothingSaved(declaration, target));
        return REQUIRED;
      }
      if (!type.fits(target.saved().literal())) {
        scope.report(unusable(declaration, type, target));
        return REQUIRED;
      }
      if (!first.saved().literal().means(target.saved().literal())) {
        scope.report(different(declaration, first, target));
        return REQUIRED;
      }
    }
    return new DefaultValue.Saved(first.saved());
  }

  private static Diagnostic.Builder unusable(
      ParameterDeclaration declaration, ParameterType type, Target target) {
    Misfit misfit = type.misfit(target.saved().literal());
    return Diagnostic.of(
            DiagnosticCode.UNUSABLE_SAVED_VALUE,
            declaration.defaultValue().map(ValueSyntax::span).orElse(declaration.name().span()),
            "the saved value of `"
                + target.input().name()
                + "` cannot be the default of `"
                + declaration.name()
                + "`")
        .label("is to be " + type.described())
        .related(target.saved().span(), misfit.fact())
        .help(
            declaration.defaultValue().isPresent()
                ? "write "
                    + (type.drawn() ? "`= random`, or " : "")
                    + "another default, or"
                    + " `required` in place of `= saved`"
                : misfit.help());
  }

  private static Diagnostic.Builder nothingToTake(ParameterDeclaration declaration) {
    return Diagnostic.of(
            DiagnosticCode.NOTHING_SAVED,
            declaration.defaultValue().map(ValueSyntax::span).orElse(declaration.name().span()),
            "`" + declaration.name() + "` sets no input, so no value was saved for it")
        .label("what is it when nobody sets it?")
        .help("write its default, or `required` or `optional` in place of `= saved`");
  }

  private static Diagnostic.Builder nothingSaved(ParameterDeclaration declaration, Target target) {
    return Diagnostic.of(
            DiagnosticCode.NOTHING_SAVED,
            declaration.defaultValue().map(ValueSyntax::span).orElse(declaration.name().span()),
            "the workflow was saved without "
                + NodeText.input(target)
                + ", so `"
                + declaration.name()
                + "` has no default")
        .label("what is it when nobody sets it?")
        .related(target.saved().span(), "the inputs that the node was saved with")
        .help(
            declaration.defaultValue().isPresent()
                ? "write its default, or `required` or `optional` in place of `= saved`"
                : "give it a default with `=`, or write `required` or `optional` before the"
                    + " `->`");
  }

  private static Diagnostic.Builder different(
      ParameterDeclaration declaration, Target first, Target other) {
    return Diagnostic.of(
            DiagnosticCode.DIFFERENT_SAVED_VALUES,
            declaration.name().span(),
            "the inputs of `" + declaration.name() + "` are saved with different values")
        .label("which of them is its default?")
        .related(first.saved().span(), "of " + NodeText.of(first.node()))
        .related(other.saved().span(), "of " + NodeText.of(other.node()))
        .help("give it a default with `=`, or write `required` before the `->`");
  }

  private DefaultValue written(ValueSyntax value, ParameterType type, List<Target> targets) {
    WrittenValue written = new WrittenValue(value);
    boolean random = written.isRandom();
    if (random && type.drawn()) {
      return new DefaultValue.Random();
    }
    Optional<Literal> fixed = written.of(type, targets);
    if (fixed.isPresent()) {
      return new DefaultValue.Fixed(fixed.get());
    }
    String taken = type.valueDescribed();
    Diagnostic.Builder diagnostic =
        random
            ? bad(value, "only a seed can be random")
                .label("this is " + taken)
                .help("write `: seed` after the name of the parameter, or another default")
            : bad(value, "`" + value.span().text() + "` is not " + taken)
                .label("a default of another kind")
                .help(help(value, type));
    bare(value, type, targets).ifPresent(bare -> diagnostic.replace(value.span(), bare));
    scope.report(diagnostic);
    return REQUIRED;
  }

  /** What stands in quotes and would do without them. */
  private static Optional<String> bare(
      ValueSyntax value, ParameterType type, List<Target> targets) {
    return value instanceof ValueSyntax.Text text
        ? Literal.parse(text.value())
            .filter(literal -> literal.isNumber() || literal.kind() == Literal.Kind.BOOLEAN)
            .filter(literal -> WrittenValue.of(literal, type, targets).isPresent())
            .map(Literal::json)
        : Optional.empty();
  }

  private static String help(ValueSyntax value, ParameterType type) {
    String text = value instanceof ValueSyntax.Text t ? t.value() : value.span().text();
    return type.valueHelp(MappingText.quoted(text));
  }

  private static Diagnostic.Builder bad(ValueSyntax value, String message) {
    return Diagnostic.of(DiagnosticCode.BAD_DEFAULT, value.span(), message);
  }
}
