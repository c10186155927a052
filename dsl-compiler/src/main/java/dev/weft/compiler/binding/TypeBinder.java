package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.TypeReference;
import dev.weft.compiler.type.InputFacts;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.SharedChoice;
import dev.weft.compiler.type.TypeWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the type of a parameter: the mapping's, else the catalog's, else by what was saved. */
final class TypeBinder {
  /** What is known where there is no input: nothing that a type could contradict. */
  private static final InputFacts NO_INPUT =
      new InputFacts(Optional.empty(), Optional.empty(), Literal.ofText(""));

  private final Scope scope;

  TypeBinder(Scope scope) {
    this.scope = scope;
  }

  /** Empty after saying why there is no such type, or why the inputs share none. */
  Optional<ParameterType> bind(ParameterDeclaration declaration, List<Target> targets) {
    if (declaration.type().isPresent()) {
      return explicit(declaration, declaration.type().get(), targets);
    }
    if (declaration.targets().isEmpty()) {
      scope.report(untyped(declaration.name()));
      return Optional.empty();
    }
    return inferred(declaration, targets);
  }

  private static Diagnostic.Builder withoutOptions(Name name, TypeReference type) {
    return Diagnostic.of(
            DiagnosticCode.UNTYPED_PARAMETER,
            type.span(),
            "`" + name + "` sets no input that could take its " + type.name())
        .label("no values are known for it")
        .help("list its values, as in `choice(\"oil\", \"ink\")`, or write `text`");
  }

  private static Diagnostic.Builder untyped(Name name) {
    return Diagnostic.of(
            DiagnosticCode.UNTYPED_PARAMETER,
            name.span(),
            "`" + name + "` sets no input that its type could come from")
        .label("what is it?")
        .help(
            "write its type, as in `"
                + name
                + ": text`, or the input that it sets, as in `-> KSampler.steps`");
  }

  private Optional<ParameterType> explicit(
      ParameterDeclaration declaration, TypeReference reference, List<Target> targets) {
    Optional<TypeWord> word = TypeWord.of(reference.name().text());
    Optional<DeclaredChoice> shared = scope.shared().choice(reference.name());
    if (word.isEmpty() && shared.isPresent()) {
      scope.refer(Reference.toChoice(reference.name().span(), shared.get()));
      return shared(declaration, reference, shared.get().type(), targets);
    }
    if (word.isEmpty()) {
      scope.report(unknownType(reference.name()));
      return Optional.empty();
    }
    if (!reference.options().isEmpty() && word.get().form() != TypeWord.Form.OPTIONS) {
      scope.report(listOfValues(reference));
      return Optional.empty();
    }
    List<TypedTarget> types = new ArrayList<>();
    List<String> options = reference.options().stream().map(Name::text).toList();
    if (declaration.targets().isEmpty()) {
      Optional<ParameterType> free = word.get().declared(NO_INPUT, options);
      if (free.isEmpty()) {
        scope.report(withoutOptions(declaration.name(), reference));
      }
      return free;
    }
    List<Target> refusing = new ArrayList<>();
    for (Target target : targets) {
      word.get()
          .declared(scope.facts(target), options)
          .ifPresentOrElse(
              type -> types.add(new TypedTarget(target, type)), () -> refusing.add(target));
    }
    if (!refusing.isEmpty()) {
      scope.report(new TypeMismatch(scope).describe(declaration, reference, word.get(), refusing));
      return Optional.empty();
    }
    return TypedTarget.common(declaration, types, scope);
  }

  /** The same type for every input that takes any of its values: it has one class in Java. */
  private Optional<ParameterType> shared(
      ParameterDeclaration declaration,
      TypeReference reference,
      SharedChoice choice,
      List<Target> targets) {
    if (!reference.options().isEmpty()) {
      scope.report(listOfValues(reference));
      return Optional.empty();
    }
    List<Target> refusing =
        targets.stream().filter(target -> !choice.suits(scope.facts(target))).toList();
    if (!refusing.isEmpty()) {
      scope.report(
          new TypeMismatch(scope).describe(declaration, reference, TypeWord.CHOICE, refusing));
      return Optional.empty();
    }
    return Optional.of(choice.type());
  }

  private static Diagnostic.Builder listOfValues(TypeReference reference) {
    String word = reference.name().text();
    return Diagnostic.of(
            DiagnosticCode.UNKNOWN_TYPE, reference.span(), "`" + word + "` takes no list of values")
        .label("only `choice` does")
        .help("write `" + word + "` alone, or `choice(…)`")
        .replace(reference.span(), word);
  }

  private Diagnostic.Builder unknownType(Name name) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(DiagnosticCode.UNKNOWN_TYPE, name.span(), "there is no type `" + name + "`")
            .label("no such type")
            .note("the types are " + Suggestions.listed(TypeWord.words(), "and"));
    return TypeWord.meantBy(name.text())
        .map(
            meant ->
                diagnostic
                    .help("did you mean `" + meant.word() + "`?")
                    .replace(name.span(), meant.word()))
        .orElseGet(
            () -> {
              List<String> known = new ArrayList<>(TypeWord.words());
              known.addAll(scope.shared().choicesAt(name));
              List<String> near = Suggestions.near(name.text(), known);
              near.forEach(word -> diagnostic.replace(name.span(), word));
              return near.isEmpty()
                  ? diagnostic.help(
                      scope.isInFragment(name.span())
                          ? "write one of them; a fragment's parameters need a type"
                          : "leave the type out to take it from the node")
                  : diagnostic.help("did you mean " + Suggestions.listed(near, "or") + "?");
            });
  }

  private Optional<ParameterType> inferred(ParameterDeclaration declaration, List<Target> targets) {
    List<TypedTarget> known = new ArrayList<>();
    for (Target target : targets) {
      scope.facts(target).natural().ifPresent(type -> known.add(new TypedTarget(target, type)));
    }
    if (known.isEmpty()) {
      return guessed(declaration, targets);
    }
    Optional<ParameterType> type = TypedTarget.common(declaration, known, scope);
    if (type.isEmpty()) {
      return type;
    }
    for (Target target : targets) {
      Literal saved = target.saved().literal();
      // A text may be the placeholder of a template.
      boolean suits = type.get().fits(saved) || saved.isText();
      InputFacts facts = scope.facts(target);
      if (facts.natural().isEmpty() && !suits) {
        known.add(new TypedTarget(target, facts.guessed()));
        return TypedTarget.common(declaration, known, scope);
      }
    }
    return SavedDefault.isWanted(declaration, type.get())
            && targets.get(0).isSaved()
            && !type.get().fits(targets.get(0).saved().literal())
        ? asSaved(declaration, type.get(), targets)
        : type;
  }

  /**
   * The catalog's type cannot hold the saved value, and nothing else is to be the default. A server
   * takes no such value for a choice or a number too large, which is told when the default is
   * bound.
   */
  private Optional<ParameterType> asSaved(
      ParameterDeclaration declaration, ParameterType known, List<Target> targets) {
    List<TypedTarget> guessed = TypedTarget.guessed(targets, scope);
    Optional<ParameterType> type = Guess.of(declaration, guessed);
    boolean noNumber = type.filter(guess -> guess.numbers().isEmpty()).isPresent();
    boolean tooLarge =
        noNumber && known.numbers().isPresent() && targets.get(0).saved().literal().isNumber();
    if (known.options().isPresent() || tooLarge) {
      return Optional.of(known);
    }
    type.ifPresent(
        guess ->
            scope.report(
                GuessWarning.contrary(
                    declaration.name(), targets.get(0), known.word(), guess.word())));
    return type.map(guess -> Guess.within(known, guess))
        .or(() -> TypedTarget.common(declaration, guessed, scope));
  }

  private Optional<ParameterType> guessed(ParameterDeclaration declaration, List<Target> targets) {
    List<TypedTarget> guessed = TypedTarget.guessed(targets, scope);
    Optional<ParameterType> type = Guess.of(declaration, guessed);
    if (type.isEmpty()) {
      return TypedTarget.common(declaration, guessed, scope);
    }
    TypeWord word = type.get().word();
    if (word == TypeWord.INT || word == TypeWord.SEED) {
      scope.report(GuessWarning.unknown(declaration.name(), targets.get(0), word));
    }
    return type;
  }
}
