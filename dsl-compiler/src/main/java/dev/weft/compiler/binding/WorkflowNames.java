package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.expression.ExpressionBinder;
import dev.weft.compiler.expression.ExpressionType;
import dev.weft.compiler.expression.Named;
import dev.weft.compiler.expression.Names;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.LetDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.SwitchDeclaration;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What names mean in the expressions of a workflow. A derived value is bound when the first
 * expression asks for it, so that their order does not matter. Not thread-safe.
 */
final class WorkflowNames implements Names {
  private static final int DEEPEST = 100;

  private final DiagnosticSink sink;

  /** Those around a list, and its name; empty for the names of the workflow. */
  private final Optional<WorkflowNames> outer;

  private final Optional<String> list;
  private final Map<String, Named> known = new LinkedHashMap<>();
  private final Map<String, LetDeclaration> lets = new LinkedHashMap<>();
  private final Map<LetDeclaration, Optional<Let>> bound = new HashMap<>();
  private final List<ParameterDeclaration> withoutInputs;
  private final Set<String> used = new HashSet<>();

  /** Those that are being bound, each asked for by the one before. */
  private final List<LetDeclaration> open = new ArrayList<>();

  private boolean tooDeep;

  /** Whether something was asked for that is not there: perhaps one of those that seem unused. */
  private boolean misnamed;

  WorkflowNames(WorkflowDeclaration workflow, DiagnosticSink sink) {
    this(Statement.flat(workflow.statements()).toList(), Optional.empty(), Optional.empty(), sink);
  }

  private WorkflowNames(
      List<Statement> statements,
      Optional<WorkflowNames> outer,
      Optional<String> list,
      DiagnosticSink sink) {
    this.outer = outer;
    this.list = list;
    this.sink = sink;
    for (Statement statement : statements) {
      statement.property().ifPresent(name -> known.put(name.text(), declared(statement, name)));
      if (statement instanceof LetDeclaration let) {
        lets.putIfAbsent(let.name().text(), let);
      }
    }
    this.withoutInputs =
        statements.stream()
            .filter(ParameterDeclaration.class::isInstance)
            .map(ParameterDeclaration.class::cast)
            .filter(one -> one.targets().isEmpty())
            .toList();
  }

  /** Those of the elements of a list, which hide the same ones around them. */
  WorkflowNames in(EachDeclaration each) {
    return new WorkflowNames(
        each.statements(), Optional.of(this), Optional.of(each.name().text()), sink);
  }

  /** What is known of a name before its statement is bound. */
  private static Named declared(Statement statement, Name name) {
    if (statement instanceof SwitchDeclaration one) {
      List<String> cases = one.cases().stream().map(c -> c.name().text()).distinct().toList();
      return Named.Value.of(
          Named.Kind.SWITCH,
          name.text(),
          new ExpressionType.Switch(name.text(), cases),
          name.span());
    }
    return statement instanceof EachDeclaration each
        ? EachList.named(each)
        : new Named.Doubtful(name.text(), name.span());
  }

  /** Tells what a name means that was only known to be declared. */
  void add(Named named) {
    known.put(named.name(), list.map(named::of).orElse(named));
  }

  /** What conditions call something that is declared here. */
  String qualified(Name name) {
    return list.map(of -> of + "." + name).orElse(name.text());
  }

  @Override
  public Optional<Named> find(String name) {
    used.add(name);
    Optional<Named> found =
        Optional.ofNullable(known.get(name))
            .or(() -> Optional.ofNullable(lets.get(name)).map(this::named))
            .or(() -> outer.flatMap(around -> around.find(name)));
    misnamed |= found.isEmpty();
    return found;
  }

  @Override
  public Collection<String> all() {
    Set<String> all = new HashSet<>(known.keySet());
    all.addAll(lets.keySet());
    outer.ifPresent(around -> all.addAll(around.all()));
    return all;
  }

  private Named named(LetDeclaration let) {
    Name name = let.name();
    if (open.contains(let)) {
      reportCycle(open.subList(open.indexOf(let), open.size()));
      open.forEach(one -> bound.put(one, Optional.empty()));
      return new Named.Doubtful(name.text(), name.span());
    }
    return bound(let)
        .<Named>map(
            value ->
                new Named.Value(
                    Named.Kind.LET,
                    name.text(),
                    value.value().type(),
                    false,
                    value.value().secret(),
                    name.span(),
                    list))
        .orElseGet(() -> new Named.Doubtful(name.text(), name.span()));
  }

  /** A derived value; empty after saying why it has none. */
  Optional<Let> bound(LetDeclaration let) {
    Optional<Let> before = bound.get(let);
    if (before != null) {
      return before;
    }
    if (open.size() == DEEPEST) {
      reportTooDeep(let);
      return Optional.empty();
    }
    open.add(let);
    Optional<Let> value =
        new ExpressionBinder(this, sink).bind(let.value()).map(found -> new Let(let, found));
    open.remove(open.size() - 1);
    bound.putIfAbsent(let, value);
    return bound.get(let);
  }

  /** What needs each other in a row is bound by calls in each other. */
  private void reportTooDeep(LetDeclaration let) {
    if (!tooDeep) {
      sink.report(
          Diagnostic.of(
                  DiagnosticCode.TOO_DEEP,
                  open.get(0).name().span(),
                  "more than " + DEEPEST + " values in a row are computed of each other")
              .label("needs them all")
              .related(let.name().span(), "one too many")
              .help("compute some of them in one expression, or pass them as parameters"));
    }
    tooDeep = true;
  }

  private void reportCycle(List<LetDeclaration> cycle) {
    LetDeclaration first = cycle.get(0);
    String way =
        Stream.concat(cycle.stream().skip(1), Stream.of(first))
            .map(let -> "`" + let.name() + "`")
            .collect(Collectors.joining(", which needs ", "`" + first.name() + "` needs ", ""));
    Diagnostic.Builder diagnostic =
        Diagnostic.of(DiagnosticCode.LET_CYCLE, first.name().span(), way)
            .label(cycle.size() == 1 ? "needs itself" : "needs itself in the end");
    for (int i = 0; i < cycle.size(); i++) {
      Name needed = cycle.get((i + 1) % cycle.size()).name();
      diagnostic.related(use(cycle.get(i), needed), "needs `" + needed + "`");
    }
    sink.report(diagnostic.help("compute one of them without the other"));
  }

  /** Where a derived value names another; its own name, if that cannot be told. */
  private static Span use(LetDeclaration let, Name needed) {
    return ExpressionNames.in(let.value())
        .filter(name -> name.text().equals(needed.text()))
        .findFirst()
        .orElse(let.name())
        .span();
  }

  /** Warns of what only expressions can use, and none asked for. */
  void reportUnused() {
    for (ParameterDeclaration parameter : withoutInputs) {
      if (!used.contains(parameter.name().text())) {
        sink.report(
            Diagnostic.of(
                    DiagnosticCode.UNUSED_PARAMETER,
                    parameter.name().span(),
                    "`" + parameter.name() + "` sets no input, and nothing is computed with it")
                .label("changes nothing")
                .help(
                    "name the input that it sets, as in `-> KSampler.steps`, or use it in a `set`"));
      }
    }
    for (LetDeclaration let : lets.values()) {
      if (!used.contains(let.name().text()) && !misnamed) {
        sink.report(
            Diagnostic.of(
                    DiagnosticCode.UNUSED_LET,
                    let.name().span(),
                    "`" + let.name() + "` is computed and never used")
                .label("nothing asks for it")
                .help("use it in a `set`, `require` or another `let`, or delete it")
                .replace(let.span(), ""));
      }
    }
  }
}
