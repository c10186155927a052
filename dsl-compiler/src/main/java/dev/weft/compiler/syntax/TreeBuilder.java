package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import dev.weft.grammar.WeftParser.LabelContext;
import dev.weft.grammar.WeftParser.MappingFileContext;
import dev.weft.grammar.WeftParser.OutputContext;
import dev.weft.grammar.WeftParser.PackageDeclarationContext;
import dev.weft.grammar.WeftParser.ParameterContext;
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

  /** The sound statements of a workflow, by kind. */
  record Body(
      List<ParameterDeclaration> parameters,
      List<OutputDeclaration> outputs,
      List<LabelDeclaration> labels) {}

  TreeBuilder(Tokens tokens, DocComments docs, Problems problems) {
    this.tokens = tokens;
    this.docs = docs;
    this.problems = problems;
    this.parts = new PartBuilder(tokens, problems);
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
    return workflow(tree.workflowHeader(), body(tree.statement()), tokens.span(tree));
  }

  Optional<WorkflowDeclaration> workflow(WorkflowHeaderContext header, Body body, Span span) {
    String documentation = docs.take(header.getStart());
    return path(header.filePath())
        .map(
            path ->
                new WorkflowDeclaration(
                    documentation,
                    parts.word(header.name()),
                    path,
                    body.parameters(),
                    body.outputs(),
                    body.labels(),
                    span));
  }

  Body body(List<StatementContext> statements) {
    List<ParameterDeclaration> parameters = new ArrayList<>();
    List<OutputDeclaration> outputs = new ArrayList<>();
    List<LabelDeclaration> labels = new ArrayList<>();
    for (StatementContext statement : statements) {
      if (statement instanceof ParameterContext parameter) {
        problems.sound(() -> parameter(parameter)).ifPresent(parameters::add);
      } else if (statement instanceof OutputContext output) {
        problems.sound(() -> output(output)).ifPresent(outputs::add);
      } else if (statement instanceof LabelContext label) {
        problems.sound(() -> label(label)).ifPresent(labels::add);
      } else {
        throw new AssertionError(statement);
      }
    }
    return new Body(parameters, outputs, labels);
  }

  private ParameterDeclaration parameter(ParameterContext tree) {
    return new ParameterDeclaration(
        docs.take(tree.getStart()),
        parts.word(tree.name()),
        Optional.ofNullable(tree.type()).map(parts::type),
        Optional.ofNullable(tree.range()).map(parts::range),
        Optional.ofNullable(tree.required()).map(parts::span),
        Optional.ofNullable(tree.value()).map(parts::value),
        tree.target().stream().map(parts::target).toList(),
        parts.span(tree));
  }

  private OutputDeclaration output(OutputContext tree) {
    return new OutputDeclaration(
        docs.take(tree.getStart()),
        parts.word(tree.name()),
        Optional.ofNullable(tree.typeName()).map(parts::word),
        parts.selector(tree.selector()),
        parts.span(tree));
  }

  private LabelDeclaration label(LabelContext tree) {
    return new LabelDeclaration(
        parts.selector(tree.selector()), parts.quoted(tree.text()), parts.span(tree));
  }
}
