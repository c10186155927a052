package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.Let;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Preset;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.binding.Toggle;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.type.Options;
import java.util.List;

/** What a mapping may say and Java cannot: names that are none, and sizes beyond its limits. */
final class Feasibility {
  private static final String SPLIT = "split the mapping into several workflows";
  private static final String SPREAD = "divide the inputs among several parameters";
  private static final String SPREAD_LIST = "let the workflow have what all elements share";
  private static final String OPEN = "leave the choice open: declare it `choice` without options";

  private final BoundWorkflow workflow;
  private final DiagnosticSink sink;
  private boolean feasible = true;

  private Feasibility(BoundWorkflow workflow, DiagnosticSink sink) {
    this.workflow = workflow;
    this.sink = sink;
  }

  /** Reports everything that cannot be generated; false when there is any such thing. */
  static boolean check(BoundWorkflow workflow, DiagnosticSink sink) {
    Feasibility feasibility = new Feasibility(workflow, sink);
    feasibility.checkNames();
    feasibility.checkSizes();
    return feasibility.feasible;
  }

  private void checkNames() {
    Name name = workflow.declaration().name();
    checkName("workflow", name);
    checkPackage(name.span());
    workflow.parameters().forEach(p -> checkName("parameter", p.declaration().name()));
    workflow.toggles().forEach(t -> checkName("toggle", t.declaration().name()));
    for (Switch one : workflow.switches()) {
      checkName("switch", one.declaration().name());
      one.cases().forEach(c -> checkName("case", c.declaration().name()));
    }
    for (EachList list : workflow.lists()) {
      checkName("list", list.declaration().name());
      list.parameters().forEach(p -> checkName("parameter", p.declaration().name()));
      list.statements(Toggle.class).forEach(t -> checkName("toggle", t.declaration().name()));
    }
    workflow.withElements(Let.class).forEach(l -> checkName("let", l.declaration().name()));
    workflow.outputs().forEach(o -> checkName("output", o.declaration().name()));
  }

  private void checkName(String what, Name name) {
    if (!JavaNames.isIdentifier(name.text())) {
      report(
          DiagnosticCode.BAD_JAVA_NAME,
          name.span(),
          what + " name `" + name.text() + "` cannot be a name in Java",
          "use letters, digits and `_`, and no digit first");
    } else if (JavaNames.bytes(name.text()) > Limits.BYTES_OF_A_CLASS_NAME) {
      report(
          DiagnosticCode.BAD_JAVA_NAME,
          name.span(),
          what + " name is too long for the name of a class file",
          "use at most " + Limits.BYTES_OF_A_CLASS_NAME + " bytes");
    }
  }

  private void checkPackage(Span span) {
    if (workflow.packageName().isEmpty()) {
      return;
    }
    for (String part : workflow.packageName().split("\\.", -1)) {
      if (!JavaNames.isIdentifier(part)
          || JavaNames.isKeyword(part)
          || JavaNames.bytes(part) > Limits.BYTES_OF_A_CLASS_NAME) {
        report(
            DiagnosticCode.BAD_JAVA_NAME,
            span,
            "package `" + workflow.packageName() + "` cannot be a package in Java",
            "`" + part + "` is no name that Java takes; declare another `package`");
        return;
      }
    }
  }

  private void checkSizes() {
    Name name = workflow.declaration().name();
    limit(
        name,
        workflow.parameters().size() + workflow.toggles().size() + workflow.switches().size(),
        Limits.PARAMETERS,
        "parameters",
        SPLIT);
    for (EachList list : workflow.lists()) {
      int size = list.parameters().size() + list.statements(Toggle.class).size();
      limit(list.declaration().name(), size, Limits.PARAMETERS, "parameters", SPREAD_LIST);
    }
    limit(name, workflow.outputs().size(), Limits.OUTPUTS, "outputs", SPLIT);
    limit(name, valuesOfPresets(), Limits.VALUES_OF_PRESETS, "values in presets", SPLIT);
    workflow.switches().forEach(this::checkSize);
    for (Parameter parameter : workflow.withElements(Parameter.class)) {
      Name own = parameter.declaration().name();
      limit(own, parameter.targets().size(), Limits.TARGETS_OF_A_PARAMETER, "targets", SPREAD);
      parameter
          .type()
          .options()
          .filter(Options::closed)
          .ifPresent(options -> checkOptions(own, options.values()));
    }
  }

  private void checkSize(Switch one) {
    Name name = one.declaration().name();
    limit(name, one.cases().size(), Limits.CASES_OF_A_SWITCH, "cases", SPLIT);
    limit(name, one.targets().size(), Limits.TARGETS_OF_A_PARAMETER, "targets", SPLIT);
  }

  private int valuesOfPresets() {
    return workflow.statements(Preset.class).stream().mapToInt(p -> p.assignments().size()).sum();
  }

  private void checkOptions(Name name, List<Literal> options) {
    limit(name, options.size(), Limits.CONSTANTS_OF_A_CHOICE, "options", OPEN);
    if (options.stream().anyMatch(option -> OptionName.of(option).isEmpty())) {
      report(
          DiagnosticCode.TOO_LARGE,
          name.span(),
          "`" + name.text() + "` has an option that is too long for the name of a constant",
          OPEN);
    }
  }

  private void limit(Name name, int size, int limit, String things, String help) {
    if (size > limit) {
      report(
          DiagnosticCode.TOO_LARGE,
          name.span(),
          "`" + name.text() + "` has " + size + " " + things + "; a Java class can hold " + limit,
          help);
    }
  }

  private void report(DiagnosticCode code, Span span, String message, String help) {
    feasible = false;
    sink.report(Diagnostic.of(code, span, message).help(help));
  }
}
