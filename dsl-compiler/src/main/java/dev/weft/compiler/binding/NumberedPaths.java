package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.SetDeclaration;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the numbered input that a list repeats: the one that all its paths begin with. */
final class NumberedPaths {
  private final Scope scope;
  private final Node node;

  NumberedPaths(Scope scope, Node node) {
    this.scope = scope;
    this.node = node;
  }

  /** Empty after saying why there is none. */
  Optional<NumberedName> pattern(EachDeclaration each) {
    List<Name> inputs =
        each.statements().stream()
            .flatMap(NumberedPaths::paths)
            .flatMap(path -> ElementPaths.first(path).stream())
            .toList();
    if (inputs.isEmpty()) {
      scope.report(
          bad(each.name(), each, "`" + each.name() + "` repeats no input")
              .label("has no parameter or `set` that tells which"));
      return Optional.empty();
    }
    Name first = inputs.get(0);
    Optional<NumberedName> pattern = NumberedName.of(first.text());
    if (pattern.isEmpty()) {
      Diagnostic.Builder diagnostic =
          bad(first, each, "`" + first + "` is no numbered input")
              .label("ends in no number, or in one that begins with 0");
      node.inputs().values().stream()
          .filter(input -> isFirstOf(first.text(), input.name()))
          .findFirst()
          .ifPresent(
              input ->
                  diagnostic
                      .related(input.nameSpan(), "this one is")
                      .help("did you mean " + MappingText.input(input.name()) + "?")
                      .replace(first.span(), MappingText.input(input.name())));
      scope.report(diagnostic);
      return Optional.empty();
    }
    for (Name other : inputs) {
      if (!other.text().equals(first.text())) {
        scope.report(
            bad(other, each, "`" + each.name() + "` repeats two inputs of " + NodeText.of(node))
                .label("the list repeats `" + first + "`")
                .related(first.span(), "begins with this input"));
        return Optional.empty();
      }
    }
    return pattern;
  }

  private static boolean isFirstOf(String stem, String input) {
    return NumberedName.of(input)
        .filter(name -> name.number() <= 1 && startsAlike(stem, name))
        .isPresent();
  }

  private static boolean startsAlike(String written, NumberedName name) {
    return name.stem().equals(written)
        || Suggestions.near(written, List.of(name.name())).size() == 1;
  }

  private static Stream<TargetPath> paths(Statement statement) {
    if (statement instanceof ParameterDeclaration parameter) {
      return parameter.targets().stream();
    }
    return statement instanceof SetDeclaration set ? Stream.of(set.target()) : Stream.empty();
  }

  private static Diagnostic.Builder bad(Name where, EachDeclaration each, String message) {
    return Diagnostic.of(DiagnosticCode.BAD_NUMBERED_INPUT, where.span(), message)
        .related(each.node().span(), "repeated here")
        .help(
            "begin each path with the first of the inputs, such as `image1` or `lora_1.strength`");
  }
}
