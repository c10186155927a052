package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fragments that the workflows of a mapping use. */
public final class Uses {
  /** Each is bound anew in each workflow. */
  private static final int MOST_STATEMENTS = 10_000;

  private final MappingFile file;
  private final SharedNames names;
  private int joined;

  public Uses(MappingFile file, SharedNames names) {
    this.file = file;
    this.names = names;
  }

  /**
   * The mapping as if the statements of the fragments stood in the workflows that use them, behind
   * their own. So whatever binds or checks statements need not know that there are fragments.
   *
   * @param sink receives a complaint about each use that means nothing, or nothing more
   */
  public MappingFile joined(DiagnosticSink sink) {
    joined = 0;
    return file.withWorkflows(file.workflows().stream().map(w -> joined(w, sink)).toList());
  }

  private WorkflowDeclaration joined(WorkflowDeclaration workflow, DiagnosticSink sink) {
    Map<String, Span> first = new HashMap<>();
    List<Statement> statements = new ArrayList<>();
    for (Name use : workflow.uses()) {
      Span before = first.putIfAbsent(use.text(), use.span());
      Optional<Fragment> fragment = names.fragment(use);
      if (before != null) {
        sink.report(twice(workflow, use, before));
      } else if (fragment.isEmpty()) {
        sink.report(unknown(use));
      } else {
        List<Statement> more = fragment.get().declaration().statements();
        joined += more.size();
        if (joined > MOST_STATEMENTS) {
          sink.report(tooMany(use));
          break;
        }
        statements.addAll(more);
      }
    }
    return workflow.with(statements);
  }

  /** What the names of fragments mean. */
  public List<Reference> references() {
    return file.workflows().stream()
        .flatMap(workflow -> workflow.uses().stream())
        .flatMap(use -> names.fragment(use).map(f -> Reference.toFragment(use.span(), f)).stream())
        .toList();
  }

  /**
   * A diagnostic that points into a fragment, with the places that use the fragment; any other as
   * it is. Of several workflows it is about those whose saved file it shows, or else about all.
   */
  public Diagnostic located(Diagnostic diagnostic, List<BoundWorkflow> workflows) {
    Optional<Fragment> fragment = names.around(diagnostic.primary().span());
    if (fragment.isEmpty()) {
      return diagnostic;
    }
    Set<SourceFile> shown =
        diagnostic.related().stream().map(l -> l.span().file()).collect(Collectors.toSet());
    Set<String> concerned =
        workflows.stream()
            .filter(workflow -> shown.contains(workflow.graph().file()))
            .map(workflow -> workflow.declaration().name().text())
            .collect(Collectors.toSet());
    List<Label> related = new ArrayList<>(diagnostic.related());
    for (WorkflowDeclaration workflow : file.workflows()) {
      if (concerned.isEmpty() || concerned.contains(workflow.name().text())) {
        workflow.uses().stream()
            .filter(use -> names.fragment(use).equals(fragment))
            .findFirst()
            .ifPresent(use -> related.add(new Label(use.span(), "used here")));
      }
    }
    return diagnostic.withRelated(related);
  }

  private static Diagnostic.Builder tooMany(Name use) {
    return Diagnostic.of(
            DiagnosticCode.MAPPING_TOO_LARGE,
            use.span(),
            "the workflows of this file use more than "
                + MOST_STATEMENTS
                + " statements of fragments")
        .label("too many with these")
        .help("divide the file into several, or the fragment into smaller ones");
  }

  private static Diagnostic.Builder twice(WorkflowDeclaration workflow, Name use, Span before) {
    return Diagnostic.of(
            DiagnosticCode.USED_TWICE,
            use.span(),
            "`" + workflow.name() + "` uses fragment `" + use + "` twice")
        .label("again here")
        .related(before, "first here")
        .help("delete one of the two");
  }

  private Diagnostic.Builder unknown(Name use) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_FRAGMENT, use.span(), "there is no fragment `" + use + "`")
            .label(
                isChoice(use)
                    ? "a choice, not a fragment"
                    : "neither in this file nor in those it imports")
            .help(
                Suggestions.help(use.text(), names.fragmentsAt(use))
                    .orElse(
                        "declare it with `fragment "
                            + use
                            + " { … }`, or import the file that does"));
    Suggestions.near(use.text(), names.fragmentsAt(use))
        .forEach(near -> diagnostic.replace(use.span(), near));
    return diagnostic;
  }

  private boolean isChoice(Name use) {
    return names.choice(use).isPresent();
  }
}
