package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.FragmentDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.ToggleDeclaration;
import dev.weft.compiler.syntax.TypeReference;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.type.SharedChoice;
import dev.weft.compiler.type.TypeWord;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a fragment settles for all workflows that use it, before any of them is looked at. */
final class FragmentReader {
  private static final BigDecimal SMALLEST_INT = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final Function<Name, Optional<DeclaredChoice>> choices;
  private final DiagnosticSink sink;

  /**
   * A reader of the fragments of a file.
   *
   * @param choices what the file's names of types can mean
   */
  FragmentReader(Function<Name, Optional<DeclaredChoice>> choices, DiagnosticSink sink) {
    this.choices = choices;
    this.sink = sink;
  }

  Fragment read(FragmentDeclaration declaration, String packageName) {
    return new Fragment(
        declaration,
        packageName,
        Statement.flat(declaration.statements()).flatMap(s -> member(s).stream()).toList());
  }

  private Optional<FragmentMember> member(Statement statement) {
    if (statement instanceof ParameterDeclaration parameter) {
      return member(parameter);
    }
    return statement instanceof ToggleDeclaration toggle
        ? Optional.of(
            new FragmentMember(
                toggle.name(),
                toggle.documentation(),
                TypeWord.BOOL,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                toggle.deprecation().map(d -> d.text().text())))
        : Optional.empty();
  }

  /** A word that means no type is told when the parameter is bound. */
  private Optional<FragmentMember> member(ParameterDeclaration parameter) {
    if (parameter.type().isEmpty()) {
      sink.report(untyped(parameter.name()));
      return Optional.empty();
    }
    TypeReference type = parameter.type().get();
    Optional<TypeWord> word = TypeWord.of(type.name().text());
    if (word.isEmpty()) {
      return choices.apply(type.name()).map(c -> member(parameter, TypeWord.CHOICE, c.type()));
    }
    if (word.get() == TypeWord.CHOICE) {
      sink.report(unnamed(parameter, type));
      return Optional.empty();
    }
    return Optional.of(member(parameter, word.get(), null));
  }

  private static FragmentMember member(
      ParameterDeclaration parameter, TypeWord word, @Nullable SharedChoice choice) {
    return new FragmentMember(
        parameter.name(),
        parameter.documentation(),
        word,
        numbers(parameter).anyMatch(FragmentReader::isLarge),
        parameter.optional().isPresent(),
        parameter.range(),
        Optional.ofNullable(choice),
        parameter.deprecation().map(d -> d.text().text()));
  }

  private static Stream<BigDecimal> numbers(ParameterDeclaration parameter) {
    Stream<ValueSyntax> written =
        Stream.concat(
            parameter.range().stream().flatMap(range -> Stream.of(range.min(), range.max())),
            parameter.defaultValue().stream());
    return written
        .filter(ValueSyntax.Number.class::isInstance)
        .map(number -> ((ValueSyntax.Number) number).value());
  }

  private static boolean isLarge(BigDecimal number) {
    return number.compareTo(SMALLEST_INT) < 0 || number.compareTo(LARGEST_INT) > 0;
  }

  private static Diagnostic.Builder untyped(Name name) {
    return unsettled(name.span(), "parameter `" + name + "` of a fragment has no type")
        .label("has to be the same in every workflow")
        .help("write it after the name, as in `" + name + ": int`");
  }

  private static Diagnostic.Builder unnamed(ParameterDeclaration parameter, TypeReference type) {
    Name name = parameter.name();
    return unsettled(type.span(), "a choice in a fragment needs a name")
        .label("would be another type in every workflow")
        .help(
            "declare it outside of the fragment, as in `choice "
                + capitalized(name.text())
                + " = "
                + options(parameter)
                + "`, and write `: "
                + capitalized(name.text())
                + "`");
  }

  /** Where the options of a choice come from: what the parameter sets, if the path says it. */
  private static String options(ParameterDeclaration parameter) {
    return parameter.targets().stream()
        .filter(target -> target.node() instanceof NodeSelector.ByClass)
        .filter(target -> target.steps().size() == 1 && !target.steps().get(0).upstream())
        .map(target -> target.span().text())
        .findFirst()
        .orElse("KSampler.sampler_name");
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static Diagnostic.Builder unsettled(Span where, String message) {
    return Diagnostic.of(DiagnosticCode.UNSETTLED_TYPE, where, message);
  }
}
