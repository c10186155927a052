package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import dev.weft.grammar.WeftParser.ChoiceContext;
import dev.weft.grammar.WeftParser.DeclarationContext;
import dev.weft.grammar.WeftParser.FragmentDeclarationContext;
import dev.weft.grammar.WeftParser.FragmentHeaderContext;
import dev.weft.grammar.WeftParser.MappingFileContext;
import dev.weft.grammar.WeftParser.PackageDeclarationContext;
import dev.weft.grammar.WeftParser.StatementContext;
import dev.weft.grammar.WeftParser.WorkflowContext;
import dev.weft.grammar.WeftParser.WorkflowHeaderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;

/** Makes our records of ANTLR's trees. What holds a bad text or number is left out. */
final class TreeBuilder {
  private final Tokens tokens;
  private final DocComments docs;
  private final Problems problems;
  private final PartBuilder parts;

  TreeBuilder(Tokens tokens, DocComments docs, Problems problems) {
    this.tokens = tokens;
    this.docs = docs;
    this.problems = problems;
    this.parts = new PartBuilder(tokens, docs, problems);
  }

  MappingFile file(MappingFileContext tree) {
    List<WorkflowDeclaration> workflows = new ArrayList<>();
    List<FragmentDeclaration> fragments = new ArrayList<>();
    List<ChoiceDeclaration> choices = new ArrayList<>();
    for (DeclarationContext declaration : tree.declaration()) {
      Optional.ofNullable(declaration.workflow()).flatMap(this::workflow).ifPresent(workflows::add);
      Optional.ofNullable(declaration.fragmentDeclaration())
          .map(this::fragment)
          .ifPresent(fragments::add);
      Optional.ofNullable(declaration.choice()).flatMap(this::choice).ifPresent(choices::add);
    }
    return new MappingFile(
        tokens.file(),
        Optional.ofNullable(tree.packageDeclaration()).map(this::packageName),
        tree.importDeclaration().stream().flatMap(i -> path(i.filePath()).stream()).toList(),
        workflows,
        fragments,
        choices);
  }

  Name packageName(PackageDeclarationContext tree) {
    String dotted = tree.name().stream().map(RuleContext::getText).collect(Collectors.joining("."));
    Span first = tokens.span(tree.name(0));
    return new Name(dotted, first.to(tokens.span(tree.getStop(), tree.getStop())));
  }

  Optional<Name> path(ParserRuleContext tree) {
    return problems.sound(() -> parts.quoted(tree));
  }

  private Optional<WorkflowDeclaration> workflow(WorkflowContext tree) {
    return workflow(tree.workflowHeader(), statements(tree.statement()), tokens.span(tree));
  }

  Optional<WorkflowDeclaration> workflow(
      WorkflowHeaderContext header, List<Statement> statements, Span span) {
    String documentation = docs.take(header.getStart());
    return path(header.filePath())
        .map(
            path ->
                new WorkflowDeclaration(
                    documentation,
                    parts.word(header.name(0)),
                    path,
                    header.name().stream().skip(1).map(parts::word).toList(),
                    statements,
                    span));
  }

  private FragmentDeclaration fragment(FragmentDeclarationContext tree) {
    return fragment(tree.fragmentHeader(), statements(tree.statement()), tokens.span(tree));
  }

  FragmentDeclaration fragment(
      FragmentHeaderContext header, List<Statement> statements, Span span) {
    return new FragmentDeclaration(
        docs.take(header.getStart()), parts.word(header.name()), statements, span);
  }

  Optional<ChoiceDeclaration> choice(ChoiceContext tree) {
    String documentation = docs.take(tree.getStart());
    return problems.sound(
        () ->
            new ChoiceDeclaration(
                documentation,
                parts.word(tree.name()),
                parts.className(tree.className()),
                parts.inputName(tree.inputName()),
                tokens.span(tree)));
  }

  /** Those that are sound. */
  List<Statement> statements(List<StatementContext> trees) {
    return parts.statements(trees);
  }
}
