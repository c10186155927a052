package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.TypeReference;
import dev.weft.compiler.type.InputFacts;
import dev.weft.compiler.type.TypeWord;
import java.util.List;

/** Says that an input does not take what a parameter gives. */
final class TypeMismatch {
  private final Scope scope;

  TypeMismatch(Scope scope) {
    this.scope = scope;
  }

  /** For a type of the mapping that some inputs refuse. */
  Diagnostic.Builder describe(
      ParameterDeclaration declaration,
      TypeReference reference,
      TypeWord word,
      List<Target> refusing) {
    Target first = refusing.get(0);
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.TYPE_MISMATCH,
                reference.name().span(),
                "`%s` cannot be `%s`: %s %s"
                    .formatted(
                        declaration.name(), word.word(), NodeText.input(first), takes(first)))
            .label("not what the input takes");
    for (Target target : refusing) {
      diagnostic.related(target.saved().span(), "this input " + takes(target));
    }
    if (word.form() == TypeWord.Form.OPTIONS && reference.options().isEmpty() && takesText(first)) {
      return diagnostic.help("list what is allowed, `choice(\"…\", \"…\")`, or write `text`");
    }
    InputFacts facts = scope.facts(first);
    String fitting = facts.natural().orElseGet(facts::guessed).word().word();
    // Another input may ask for another type.
    if (declaration.targets().size() == 1) {
      diagnostic.replace(reference.span(), fitting);
    }
    return diagnostic.help(
        "write `"
            + fitting
            + (scope.isInFragment(reference.span()) ? "`" : "`, or leave the type out"));
  }

  /** For inputs of one parameter that no value suits all of. */
  static Diagnostic.Builder incompatible(
      ParameterDeclaration declaration, TypedTarget one, TypedTarget other) {
    return Diagnostic.of(
            DiagnosticCode.INCOMPATIBLE_TARGETS,
            other.target().path().span(),
            "no value of `" + declaration.name() + "` suits both of these inputs")
        .label("takes " + other.type().described())
        .related(one.target().path().span(), "takes " + one.type().described())
        .related(one.target().saved().span(), "the one")
        .related(other.target().saved().span(), "the other")
        .help("make a parameter of its own for each");
  }

  private String takes(Target target) {
    return scope
        .facts(target)
        .natural()
        .map(type -> "takes " + type.described())
        .orElseGet(() -> "is saved as " + target.saved().literal().described());
  }

  private static boolean takesText(Target target) {
    return target
        .definition()
        .map(definition -> definition.type() instanceof InputType.Text)
        .orElse(false);
  }
}
