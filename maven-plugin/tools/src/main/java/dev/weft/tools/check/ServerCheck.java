package dev.weft.tools.check;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.type.NumberRange;
import dev.weft.tools.project.UsedNode;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Place;
import dev.weft.tools.report.Severity;
import dev.weft.tools.server.NodeServer;
import dev.weft.tools.server.ServerFailure;
import dev.weft.tools.snapshot.ServedClasses;
import dev.weft.tools.snapshot.Snapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a server can run the workflows of a project. The project is compiled once more, as if the
 * server's classes were its catalog: what is wrong then and was not before is the server's doing.
 */
final class ServerCheck {
  /** What a build warns of, and this server refuses for certain. */
  private static final Set<DiagnosticCode> REFUSED =
      Set.of(
          DiagnosticCode.MISSING_INPUT,
          DiagnosticCode.UNFIT_LINK,
          DiagnosticCode.SAVED_VALUE_OUT_OF_RANGE);

  private final WeftProject project;
  private final NodeServer server;
  private final List<Finding> findings = new ArrayList<>();

  ServerCheck(WeftProject project, NodeServer server) {
    this.project = project;
    this.server = server;
  }

  /**
   * What the server lacks, in the order of the project's files.
   *
   * @param known the catalog that the analyses were made with
   */
  List<Finding> run(
      List<Analysis> analyses, List<UsedNode> used, Snapshot snapshot, NodeCatalog known)
      throws ServerFailure {
    SortedSet<String> classes =
        used.stream().map(UsedNode::classType).collect(Collectors.toCollection(TreeSet::new));
    ServedClasses served = ServedClasses.of(server.find(classes));
    lacking(used, snapshot, served);
    ProjectCatalog there =
        new ProjectCatalog(Optional.of(served.catalog().orElse(known)), List.of());
    List<Analysis> again =
        project.compiler(there).analyze(analyses.stream().map(Analysis::mapping).toList());
    ServedValues values = new ServedValues(served);
    for (int i = 0; i < analyses.size(); i++) {
      Analysis before = analyses.get(i);
      Analysis after = again.get(i);
      for (BoundWorkflow workflow :
          after.workflows().isEmpty() ? before.workflows() : after.workflows()) {
        values.check(workflow, unknownOptions(before));
      }
      compare(before, after);
      told(before, after);
    }
    findings.addAll(values.findings());
    return findings.stream().distinct().toList();
  }

  private void lacking(List<UsedNode> used, Snapshot snapshot, ServedClasses served) {
    Map<List<String>, UsedNode> first = new LinkedHashMap<>();
    used.stream()
        .filter(node -> !served.answered().containsKey(node.classType()))
        .forEach(node -> first.putIfAbsent(List.of(node.classType(), node.file()), node));
    for (UsedNode node : first.values()) {
      Optional<String> pack = node.pack().or(() -> snapshot.pack(node.classType()));
      boolean unreadable = served.unreadable().contains(node.classType());
      Finding finding =
          Finding.of(
                  Severity.ERROR,
                  unreadable ? "class-unreadable" : "class-missing",
                  unreadable
                      ? "what the server says of the class `"
                          + node.classType()
                          + "`, which `"
                          + node.called()
                          + "` is of, cannot be read"
                      : "the server has no class `"
                          + node.classType()
                          + "`, which `"
                          + node.called()
                          + "` is of")
              .withHelp(
                  pack.map(p -> "it is in the pack `" + p + "`: install that there")
                      .orElse("install the pack that brings it there, or update ComfyUI"))
              .at(Place.of(node.span()))
              .with("class", node.classType())
              .with("node", node.called())
              .with("workflow", node.file());
      findings.add(pack.map(p -> finding.with("pack", p)).orElse(finding));
    }
  }

  /** What a build says of the server's classes, and not of those that are known. */
  private void told(Analysis before, Analysis after) {
    Set<List<Object>> known = new HashSet<>();
    before.diagnostics().forEach(diagnostic -> known.add(key(diagnostic)));
    for (Diagnostic diagnostic : after.diagnostics()) {
      // Options are told with their nearest names.
      if (diagnostic.code() != DiagnosticCode.UNKNOWN_OPTION && known.add(key(diagnostic))) {
        Severity severity =
            REFUSED.contains(diagnostic.code())
                ? Severity.ERROR
                : Severity.valueOf(diagnostic.severity().name());
        Optional<Label> inWorkflow = diagnostic.related().stream().findFirst();
        Span where = diagnostic.primary().span();
        String text = inWorkflow.map(label -> ": " + label.text()).orElse("");
        Finding finding =
            Finding.of(
                    severity,
                    diagnostic.code().id(),
                    "with the server's classes " + diagnostic.message() + text)
                .at(Place.of(where));
        findings.add(diagnostic.help().map(finding::withHelp).orElse(finding));
      }
    }
  }

  private static List<Object> key(Diagnostic diagnostic) {
    Span where = diagnostic.primary().span();
    return List.of(diagnostic.code(), where.file().name(), where.start(), diagnostic.message());
  }

  /** Where the build says already that an option is not known. */
  private static Set<Place> unknownOptions(Analysis analysis) {
    return analysis.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == DiagnosticCode.UNKNOWN_OPTION)
        .map(diagnostic -> Place.of(diagnostic.primary().span()))
        .collect(Collectors.toSet());
  }

  /** What parameters are there, and what they are here. */
  private void compare(Analysis before, Analysis after) {
    Map<String, Parameter> here = new HashMap<>();
    Map<String, BoundWorkflow> workflows = new HashMap<>();
    for (BoundWorkflow workflow : before.workflows()) {
      String name = workflow.declaration().name().text();
      workflows.put(name, workflow);
      workflow.wholeParameters().forEach(p -> here.put(name + "." + at(p), p));
    }
    for (BoundWorkflow workflow : after.workflows()) {
      String name = workflow.declaration().name().text();
      for (Parameter there : workflow.wholeParameters()) {
        Parameter was = here.get(name + "." + at(there));
        if (was != null && workflows.containsKey(name)) {
          compare(name, was, there);
        }
      }
    }
  }

  /** Lists may have parameters of one name. */
  private static String at(Parameter parameter) {
    return parameter.name() + "@" + parameter.declaration().name().span().start();
  }

  private void compare(String workflow, Parameter here, Parameter there) {
    if (here.type().word() != there.type().word()) {
      tell(
          Severity.ERROR,
          "type-changed",
          workflow,
          there,
          "is "
              + there.type().described()
              + " on the server, and "
              + here.type().described()
              + " in the generated class",
          "take a snapshot of this server, or name the type in the mapping");
      return;
    }
    NumberRange was = here.type().range().orElse(NumberRange.ANY);
    NumberRange is = there.type().range().orElse(NumberRange.ANY);
    if (isAbove(is.min(), was.min()) || isBelow(is.max(), was.max())) {
      tell(
          Severity.WARNING,
          "range-changed",
          workflow,
          there,
          "is "
              + there.type().described()
              + " on the server, and "
              + here.type().described()
              + " in the generated class",
          "take a snapshot of this server, or narrow the range in the mapping");
    }
  }

  private static boolean isAbove(Optional<BigDecimal> there, Optional<BigDecimal> here) {
    return there.isPresent() && (here.isEmpty() || there.get().compareTo(here.get()) > 0);
  }

  private static boolean isBelow(Optional<BigDecimal> there, Optional<BigDecimal> here) {
    return there.isPresent() && (here.isEmpty() || there.get().compareTo(here.get()) < 0);
  }

  private void tell(
      Severity severity,
      String code,
      String workflow,
      Parameter parameter,
      String fact,
      String help) {
    findings.add(
        Finding.of(severity, code, "`" + parameter.name() + "` of " + workflow + " " + fact)
            .withHelp(help)
            .at(Place.of(parameter.declaration().name().span()))
            .with("workflow", workflow)
            .with("parameter", parameter.name()));
  }
}
