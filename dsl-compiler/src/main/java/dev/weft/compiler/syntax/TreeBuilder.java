package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import dev.weft.grammar.WeftParser.MappingFileContext;
import dev.weft.grammar.WeftParser.PackageDeclarationContext;
import dev.weft.grammar.WeftParser.StatementContext;
import dev.weft.grammar.WeftParser.WorkflowContext;
import dev.weft.grammar.WeftParser.WorkflowHeaderContext;
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
    return new MappingFile(
        tokens.file(),
        Optional.ofNullable(tree.packageDeclaration()).map(this::packageName),
        tree.importDeclaration().stream().flatMap(i -> path(i.filePath()).stream()).toList(),
        tree.workflow().stream().flatMap(workflow -> workflow(workflow).stream()).toList());
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
                    documentation, parts.word(header.name()), path, statements, span));
  }

  /** Those that are sound. */
  List<Statement> statements(List<StatementContext> trees) {
    return trees.stream().flatMap(tree -> statement(tree).stream()).toList();
  }

  private Optional<Statement> statement(StatementContext tree) {
    StatementReader reader =
        Keyword.of(tree.getStart().getText()).flatMap(Keyword::reader).orElseThrow();
    return problems.sound(() -> reader.read(tree, parts));
  }
}
