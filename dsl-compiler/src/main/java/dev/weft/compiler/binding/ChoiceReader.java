package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.ChoiceDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.type.SharedChoice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the options of a choice that a mapping declares: those of an input in the catalog. */
final class ChoiceReader {
  private final NodeCatalog catalog;
  private final DiagnosticSink sink;

  ChoiceReader(NodeCatalog catalog, DiagnosticSink sink) {
    this.catalog = catalog;
    this.sink = sink;
  }

  /** Without options after saying why there are none. */
  DeclaredChoice read(ChoiceDeclaration declaration, String packageName) {
    return new DeclaredChoice(
        declaration,
        new SharedChoice(packageName, declaration.name().text(), options(declaration)));
  }

  private List<Literal> options(ChoiceDeclaration declaration) {
    Optional<NodeClass> nodeClass = catalog.find(declaration.classType().text());
    if (nodeClass.isEmpty()) {
      sink.report(unknownClass(declaration.classType()));
      return List.of();
    }
    Optional<InputDefinition> input = nodeClass.get().input(declaration.input().text());
    if (input.isEmpty()) {
      sink.report(unknownInput(nodeClass.get(), declaration.input()));
      return List.of();
    }
    InputType type = input.get().type();
    if (type instanceof InputType.DynamicChoice dynamic) {
      return dynamic.branches().keySet().stream().map(Literal::ofText).toList();
    }
    if (type instanceof InputType.Choice choice && !choice.several()) {
      return choice.options();
    }
    sink.report(noChoice(nodeClass.get(), declaration.input(), type));
    return List.of();
  }

  private Diagnostic.Builder unknownClass(Name name) {
    return unknown(
            name,
            "no catalog knows a class `" + name + "`",
            catalog.classTypes(),
            near -> classType(name, near))
        .help(
            Suggestions.near(name.text(), catalog.classTypes()).isEmpty()
                ? Optional.of(
                    "if your server has it, save that server's `/object_info` as the project's"
                        + " `nodes.json`")
                : Optional.empty());
  }

  /** In the form that it has now: quoted it may stay. */
  private static String classType(Name name, String near) {
    return name.span().text().startsWith("\"")
        ? MappingText.quoted(near)
        : MappingText.classType(near);
  }

  private static Diagnostic.Builder unknownInput(NodeClass nodeClass, Name name) {
    List<String> known = choices(nodeClass);
    Diagnostic.Builder diagnostic =
        unknown(
            name,
            "`" + nodeClass.classType() + "` has no input `" + name + "`",
            known,
            MappingText::input);
    return known.isEmpty()
        ? diagnostic.help("none of its inputs has a list of options: name one of another class")
        : diagnostic;
  }

  private static List<String> choices(NodeClass nodeClass) {
    return nodeClass.inputs().values().stream()
        .filter(
            input ->
                input.type() instanceof InputType.DynamicChoice
                    || (input.type() instanceof InputType.Choice choice && !choice.several()))
        .map(InputDefinition::name)
        .toList();
  }

  private static Diagnostic.Builder unknown(
      Name name, String message, Collection<String> known, UnaryOperator<String> written) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(DiagnosticCode.UNKNOWN_CHOICE, name.span(), message)
            .label("not known, so its options are not either")
            .help(Suggestions.help(name.text(), known));
    Suggestions.near(name.text(), known)
        .forEach(near -> diagnostic.replace(name.span(), written.apply(near)));
    return diagnostic;
  }

  private static Diagnostic.Builder noChoice(NodeClass nodeClass, Name name, InputType type) {
    boolean several = type instanceof InputType.Choice;
    return Diagnostic.of(
            DiagnosticCode.NO_CHOICE,
            name.span(),
            "`" + name + "` of `" + nodeClass.classType() + "` is no choice")
        .label(several ? "takes several options at once" : "has no list of options")
        .help(
            choices(nodeClass).isEmpty()
                ? "name an input with a list of options"
                : "those with a list are " + Suggestions.listed(choices(nodeClass), "and"));
  }
}
