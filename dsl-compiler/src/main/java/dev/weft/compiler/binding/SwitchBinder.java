package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.SwitchDeclaration;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds a switch: the inputs that it links, the output of each case, and the case by default. */
final class SwitchBinder implements StatementBinder<SwitchDeclaration> {
  private final Scope scope;
  private final NodeResolver nodes;
  private final PathResolver paths;

  SwitchBinder(Scope scope, NodeResolver nodes) {
    this.scope = scope;
    this.nodes = nodes;
    this.paths = new PathResolver(scope, nodes);
  }

  /** Only a whole one: what is said of a part would be a guess. */
  @Override
  public Optional<Switch> bind(SwitchDeclaration declaration) {
    List<List<InputPlace>> meant = declaration.targets().stream().map(paths::places).toList();
    List<InputPlace> targets = meant.stream().flatMap(List::stream).toList();
    CaseOutputs outputs = new CaseOutputs(scope, targets);
    List<Switch.Case> cases = new ArrayList<>();
    for (SwitchDeclaration.Case written : distinct(declaration)) {
      Optional<Node> node = nodes.resolve(written.node());
      node.flatMap(n -> outputs.slot(written, n).map(slot -> new Switch.Case(written, n, slot)))
          .ifPresent(cases::add);
    }
    return meant.stream().anyMatch(List::isEmpty) || cases.size() < declaration.cases().size()
        ? Optional.empty()
        : defaultCase(declaration, targets, cases)
            .map(standard -> new Switch(declaration, targets, cases, standard));
  }

  private List<SwitchDeclaration.Case> distinct(SwitchDeclaration declaration) {
    Map<String, SwitchDeclaration.Case> distinct = new LinkedHashMap<>();
    for (SwitchDeclaration.Case written : declaration.cases()) {
      SwitchDeclaration.Case before = distinct.putIfAbsent(written.name().text(), written);
      if (before != null) {
        scope.report(
            Diagnostic.of(
                    DiagnosticCode.DUPLICATE_CASE,
                    written.name().span(),
                    "`" + declaration.name() + "` has two cases `" + written.name() + "`")
                .label("again here")
                .related(before.name().span(), "first here")
                .help("rename one of them"));
      }
    }
    return List.copyOf(distinct.values());
  }

  private Optional<Switch.Case> defaultCase(
      SwitchDeclaration declaration, List<InputPlace> targets, List<Switch.Case> cases) {
    Optional<Name> written = declaration.defaultValue();
    if (written.isPresent()) {
      Optional<Switch.Case> found =
          cases.stream().filter(one -> one.name().equals(written.get().text())).findFirst();
      if (found.isEmpty()) {
        scope.report(unknownDefault(declaration, written.get(), cases));
      }
      return found;
    }
    Optional<Switch.Case> saved =
        cases.stream()
            .filter(one -> targets.stream().allMatch(target -> isSaved(one, target)))
            .findFirst();
    if (saved.isEmpty()) {
      scope.report(noDefault(declaration, targets, cases));
    }
    return saved;
  }

  private boolean isSaved(Switch.Case one, InputPlace target) {
    return target.saved().orElse(null) instanceof InputValue.Link link
        && link.node().equals(one.node().id())
        && fromStart(one.node(), link.slot()) == one.slot();
  }

  /** A server counts a negative slot from the end. */
  private int fromStart(Node node, int slot) {
    return slot < 0
        ? scope.classOf(node).map(known -> slot + known.outputTypes().size()).orElse(slot)
        : slot;
  }

  private static Diagnostic.Builder unknownDefault(
      SwitchDeclaration declaration, Name written, List<Switch.Case> cases) {
    List<String> names = cases.stream().map(Switch.Case::name).toList();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.BAD_DEFAULT,
                written.span(),
                "`" + written + "` is no case of `" + declaration.name() + "`")
            .label("no such case");
    Suggestions.near(written.text(), names)
        .forEach(near -> diagnostic.replace(written.span(), near));
    return diagnostic.help(
        Suggestions.help(written.text(), names).orElse("write the name of one of the cases"));
  }

  private static Diagnostic.Builder noDefault(
      SwitchDeclaration declaration, List<InputPlace> targets, List<Switch.Case> cases) {
    Name name = declaration.name();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.NO_DEFAULT_CASE,
                name.span(),
                "`" + name + "` does not say which case counts when a program does not choose")
            .label("what is saved is none of its cases");
    for (InputPlace target : targets) {
      target
          .node()
          .input(target.input())
          .ifPresent(
              input ->
                  diagnostic.related(
                      input.value().span(), NodeText.input(input, target.node()) + " is saved so"));
    }
    cases.forEach(one -> diagnostic.replace(name.span(), name + " = " + one.name()));
    return diagnostic.help(
        "write the case behind the name, as in `switch "
            + name
            + " = "
            + cases.get(0).name()
            + " -> …`");
  }
}
