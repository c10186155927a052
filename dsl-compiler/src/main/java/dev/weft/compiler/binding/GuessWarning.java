package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.type.TypeWord;
import java.util.List;

/** Says that a type was taken from how an input happens to be saved. */
final class GuessWarning {
  private GuessWarning() {}

  /** For an input that no catalog knows and whose saved value could be of several types. */
  static Diagnostic.Builder unknown(Name name, Target target, TypeWord guess) {
    boolean number = guess == TypeWord.INT;
    String help =
        number
            ? "write `%1$s: int`, `%1$s: float` or `%1$s: seed`"
            : "write `%1$s: seed`, or `%1$s: json` if it is none";
    Diagnostic.Builder diagnostic =
        guessed(
                name,
                "the type of `%s` is a guess: no catalog knows `%s` of `%s`"
                    .formatted(name, target.input().name(), target.node().classType()))
            .label("taken as `" + guess.word() + "`")
            .related(target.saved().span(), "saved as a whole number")
            .help(help.formatted(name));
    Span behind = name.span().file().span(name.span().end(), name.span().end());
    List<TypeWord> words =
        number
            ? List.of(TypeWord.INT, TypeWord.FLOAT, TypeWord.SEED)
            : List.of(TypeWord.SEED, TypeWord.JSON);
    words.forEach(word -> diagnostic.replace(behind, ": " + word.word()));
    return diagnostic;
  }

  /** For an input whose saved value, which is to be the default, is not of the known type. */
  static Diagnostic.Builder contrary(Name name, Target target, TypeWord known, TypeWord guess) {
    return guessed(
            name,
            "`%s` is taken as `%s`, though %s is `%s`"
                .formatted(name, guess.word(), NodeText.input(target), known.word()))
        .label("its default would be the saved value")
        .related(target.saved().span(), "saved as " + target.saved().literal().described())
        .help("give it a default or write `required` and it becomes `%s`".formatted(known.word()));
  }

  private static Diagnostic.Builder guessed(Name name, String message) {
    return Diagnostic.of(DiagnosticCode.GUESSED_TYPE, name.span(), message);
  }
}
