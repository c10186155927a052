package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.LetDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.PresetDeclaration;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.SwitchDeclaration;
import dev.weft.compiler.syntax.ToggleDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds a preset: what its names mean among all that was bound before, and its values. */
final class PresetBinder implements StatementBinder<PresetDeclaration> {
  private final Scope scope;

  PresetBinder(Scope scope, NodeResolver nodes) {
    this.scope = scope;
  }

  /** With those of its assignments that could be bound; the others were reported. */
  @Override
  public Optional<Preset> bind(PresetDeclaration declaration) {
    Map<String, Settable> settables = new LinkedHashMap<>();
    scope.bound(Settable.class).forEach(s -> settables.putIfAbsent(s.name(), s));
    Map<String, Span> first = new HashMap<>();
    List<Preset.Assignment> assignments = new ArrayList<>();
    for (PresetDeclaration.Assignment written : declaration.assignments()) {
      Name name = written.name();
      Span before = first.putIfAbsent(name.text(), name.span());
      if (before != null) {
        scope.report(twice(declaration, name, before));
      } else if (settables.containsKey(name.text())) {
        bind(written, settables.get(name.text())).ifPresent(assignments::add);
      } else if (declared(name).isPresent()) {
        reportUnset(declared(name).get(), name);
      } else if (knowsAllFragments()) {
        scope.report(unknown(declaration, name, settables));
      }
    }
    return Optional.of(new Preset(declaration, assignments));
  }

  /** What has the name and was not bound to anything that could be set. */
  private Optional<Statement> declared(Name name) {
    return Statement.flat(scope.workflow().statements())
        .filter(statement -> names(statement).anyMatch(one -> one.text().equals(name.text())))
        .findFirst();
  }

  private static Stream<Name> names(Statement statement) {
    if (statement instanceof ParameterDeclaration parameter) {
      return Stream.of(parameter.name());
    }
    if (statement instanceof ToggleDeclaration toggle) {
      return Stream.of(toggle.name());
    }
    if (statement instanceof SwitchDeclaration choice) {
      return Stream.of(choice.name());
    }
    if (statement instanceof EachDeclaration each) {
      return Stream.of(each.name());
    }
    return statement instanceof LetDeclaration let ? Stream.of(let.name()) : Stream.empty();
  }

  /** One that could not be bound was complained of; others are never set by presets. */
  private void reportUnset(Statement declared, Name name) {
    if (declared instanceof EachDeclaration each) {
      scope.report(
          refused(name, each.name(), "is a list")
              .help("delete it from the preset: programs add the elements"));
    } else if (declared instanceof LetDeclaration let) {
      scope.report(
          refused(name, let.name(), "is computed").help("set what it is computed of instead"));
    }
  }

  /** Whether no name may come from a fragment that was looked for in vain. */
  private boolean knowsAllFragments() {
    return scope.workflow().uses().stream()
        .allMatch(use -> scope.shared().fragment(use).isPresent());
  }

  private Optional<Preset.Assignment> bind(
      PresetDeclaration.Assignment written, Settable property) {
    Optional<String> refusal = property.ownSetterOnly();
    if (refusal.isPresent()) {
      if (property instanceof Parameter parameter && parameter.isSecret()) {
        written.value().span().file().hide(written.value().span());
      }
      if (!lacksDefault(property)) {
        scope.report(
            refused(written.name(), property.declaredName(), refusal.get())
                .help(
                    "delete it from the preset"
                        + (property instanceof Parameter parameter && parameter.isSecret()
                            ? ": programs give secrets"
                            : ", or write a default where it is declared instead of `required`")));
      }
      return Optional.empty();
    }
    Optional<Literal> value = property.value(written.value());
    if (value.isEmpty()) {
      scope.report(otherKind(written, property));
      return Optional.empty();
    }
    Optional<String> objection = property.objection(value.get());
    if (objection.isPresent()) {
      scope.report(notAllowed(written, property, objection.get()));
      return Optional.empty();
    }
    return Optional.of(new Preset.Assignment(written, property, value.get()));
  }

  /** One whose default was complained of counts as required, though nobody wrote so. */
  private static boolean lacksDefault(Settable property) {
    return property instanceof Parameter parameter
        && parameter.required()
        && parameter.declaration().required().isEmpty();
  }

  private static Diagnostic.Builder twice(PresetDeclaration preset, Name name, Span before) {
    return Diagnostic.of(
            DiagnosticCode.PRESET_SETS_TWICE,
            name.span(),
            "preset `" + preset.name() + "` sets `" + name + "` twice")
        .label("again here")
        .related(before, "first here")
        .help("delete one of the two");
  }

  private static Diagnostic.Builder unknown(
      PresetDeclaration preset, Name name, Map<String, Settable> settables) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_IN_PRESET,
                name.span(),
                "there is nothing called `"
                    + name
                    + "` that preset `"
                    + preset.name()
                    + "` could set")
            .label("not declared")
            .help(
                Suggestions.help(name.text(), settables.keySet())
                    .orElse("declare a parameter of this name, or delete the line"));
    Suggestions.near(name.text(), settables.keySet())
        .forEach(near -> diagnostic.replace(name.span(), near));
    return diagnostic;
  }

  private static Diagnostic.Builder refused(Name name, Name declared, String why) {
    return Diagnostic.of(
            DiagnosticCode.NOT_FOR_PRESETS,
            name.span(),
            "a preset cannot set `" + name + "`: it " + why)
        .label(why)
        .related(declared.span(), "declared here");
  }

  private static Diagnostic.Builder otherKind(
      PresetDeclaration.Assignment written, Settable property) {
    Span value = written.value().span();
    Diagnostic.Builder diagnostic =
        bad(written, "is not " + property.valueDescribed())
            .label("a value of another kind")
            .related(property.declaredName().span(), "takes " + property.valueDescribed())
            .help(property.valueHelp(written.value()));
    String bare = value.text().replace("\"", "");
    Suggestions.near(bare, property.listed()).forEach(near -> diagnostic.replace(value, near));
    return diagnostic;
  }

  private static Diagnostic.Builder notAllowed(
      PresetDeclaration.Assignment written, Settable property, String objection) {
    Span value = written.value().span();
    List<String> listed = property.listed();
    Diagnostic.Builder diagnostic =
        bad(written, "is no value of `" + property.name() + "`")
            .label(objection)
            .related(property.declaredName().span(), "declared here")
            .help(
                listed.isEmpty()
                    ? "write a value within the range of `"
                        + property.name()
                        + "`, or widen it where it is declared"
                    : Suggestions.help(value.text(), listed)
                        .orElse("write one of those that `" + property.name() + "` lists"));
    Suggestions.near(value.text(), listed).forEach(near -> diagnostic.replace(value, near));
    return diagnostic;
  }

  private static Diagnostic.Builder bad(PresetDeclaration.Assignment written, String message) {
    Span value = written.value().span();
    return Diagnostic.of(
        DiagnosticCode.BAD_PRESET_VALUE, value, "`" + value.text() + "` " + message);
  }
}
