package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.ValueSyntax;
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

  private void requiredAndDefault(ParameterDeclaration declaration, ValueSyntax value) {
    scope.report(
        bad(value, "`" + declaration.name() + "` is required, so its default is never used")
            .label("a default")
            .related(declaration.required().orElseThrow(), "required")
            .help("delete one of the two"));
  }

  private DefaultValue saved(
      ParameterDeclaration declaration, ParameterType type, List<Target> targets) {
    Target first = targets.get(0);
    for (Target target : targets) {
      if (!SavedValue.fits(type, target.saved().literal())) {
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
    return Diagnostic.of(
            DiagnosticCode.UNUSABLE_SAVED_VALUE,
            declaration.defaultValue().map(ValueSyntax::span).orElse(declaration.name().span()),
            "the saved value of `"
                + target.input().name()
                + "` cannot be the default of `"
                + declaration.name()
                + "`")
        .label("is to be " + TypeText.of(type))
        .related(target.saved().span(), saved(type, target))
        .help(remedy(type, target));
  }

  private static String saved(ParameterType type, Target target) {
    return type instanceof ParameterType.Choice && target.saved().literal().isScalar()
        ? "this is not one of them"
        : "saved as " + target.saved().literal().described();
  }

  private static String remedy(ParameterType type, Target target) {
    if (type instanceof ParameterType.Seed) {
      return "write `= random` or a whole number, or `required` after the type";
    }
    return type instanceof ParameterType.Choice && target.saved().literal().isScalar()
        ? "list it too, give another default with `=`, or write `required` after the type"
        : "give it a default with `=`, or write `required` after the type";
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
        .help("give it a default with `=`, or write `required` after the type");
  }

  private DefaultValue written(ValueSyntax value, ParameterType type, List<Target> targets) {
    Optional<Literal> literal = new WrittenValue(type, targets).literal(value);
    boolean random = value instanceof ValueSyntax.Word word && word.value().equals("random");
    if (random && type instanceof ParameterType.Seed) {
      return new DefaultValue.Random();
    }
    if (literal.isPresent()) {
      return new DefaultValue.Fixed(literal.get());
    }
    String taken = TypeText.withoutRange(type);
    scope.report(
        random
            ? bad(value, "only a seed can be random")
                .label("this is " + taken)
                .help("write `: seed` after the name of the parameter, or another default")
            : bad(value, "`" + value.span().text() + "` is not " + taken)
                .label("a default of another kind")
                .help(help(value, type)));
    return REQUIRED;
  }

  private static String help(ValueSyntax value, ParameterType type) {
    if (type instanceof ParameterType.Bool) {
      return "write `true` or `false`";
    }
    if (type instanceof ParameterType.Int) {
      return "write a whole number, such as `= 20`";
    }
    if (type instanceof ParameterType.Float) {
      return "write a number, such as `= 7.5`";
    }
    if (type instanceof ParameterType.Seed) {
      return "write `= random`, `= saved` or a whole number from 0 to 2^64-1";
    }
    if (type instanceof ParameterType.Json) {
      return "write a JSON value in quotes, such as `= \"[1, 2]\"`";
    }
    if (type instanceof ParameterType.Choice choice && !choice.options().isEmpty()) {
      return "write one of its options in quotes, such as `= " + choice.options().get(0) + "`";
    }
    String text = value instanceof ValueSyntax.Text t ? t.value() : value.span().text();
    return "write it in quotes: `= " + MappingText.quoted(text) + "`";
  }

  private static Diagnostic.Builder bad(ValueSyntax value, String message) {
    return Diagnostic.of(DiagnosticCode.BAD_DEFAULT, value.span(), message);
  }
}
