package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.OptionNeeded;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Optional;

/** Says that an input comes with another option than the one that a node has. */
final class OptionNotChosen {
  private static final int MOST_LISTED = 4;

  private OptionNotChosen() {}

  static Diagnostic.Builder describe(Name name, Node node, OptionNeeded needed) {
    String choice = "`" + needed.choice() + "`";
    String options = listed(needed.options());
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.OPTION_NOT_CHOSEN,
                name.span(),
                "`"
                    + name
                    + "` of "
                    + NodeText.of(node)
                    + " is an input only with "
                    + options
                    + " as "
                    + choice)
            .label("the server would pass over it");
    Optional<Node.Input> saved = node.input(needed.choice());
    saved.ifPresentOrElse(
        input -> diagnostic.related(input.value().span(), "this is chosen"),
        () ->
            diagnostic.related(
                Scope.opening(node.inputsSpan()),
                "saved without " + choice + ", nothing is chosen"));
    return diagnostic.help(
        "choose "
            + (needed.options().size() == 1 ? "it" : "one of them")
            + " in the ComfyUI editor and export the workflow again, or let the mapping set "
            + choice);
  }

  private static String listed(List<String> options) {
    List<String> shown =
        options.stream().limit(MOST_LISTED).map(option -> "`" + option + "`").toList();
    int more = options.size() - shown.size();
    return more > 0
        ? String.join(", ", shown) + " or " + more + " more"
        : Suggestions.listed(options, "or");
  }
}
