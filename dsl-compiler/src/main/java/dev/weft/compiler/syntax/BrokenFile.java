package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Keyword.Place;
import dev.weft.grammar.WeftParser;
import dev.weft.grammar.WeftParser.StatementContext;
import dev.weft.grammar.WeftParser.WorkflowHeaderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;

/**
 * A file that does not parse as a whole: cut where declarations and statements probably begin, each
 * parsed on its own, so that each tells its own first trouble and the sound ones survive.
 */
final class BrokenFile {
  private final Tokens source;
  private final List<Token> tokens;
  private final Boundaries boundaries;
  private final TreeBuilder builder;
  private final SyntaxErrors errors;

  private Optional<Name> packageName = Optional.empty();
  private final List<Name> imports = new ArrayList<>();
  private final List<WorkflowDeclaration> workflows = new ArrayList<>();
  private final List<FragmentDeclaration> fragments = new ArrayList<>();
  private final List<ChoiceDeclaration> choices = new ArrayList<>();
  private boolean workflowSeen;
  private int at;

  BrokenFile(Tokens source, TreeBuilder builder, Problems problems, SyntaxErrors errors) {
    this.source = source;
    this.tokens = RepairedText.repair(source, ForeignComments.leftOut(source, problems), problems);
    this.boundaries = new Boundaries(tokens);
    this.builder = builder;
    this.errors = errors;
  }

  /** What is sound; empty without any sound workflow. */
  Optional<MappingFile> parse() {
    while (at < tokens.size()) {
      if (boundaries.is(at, Keyword.PACKAGE)) {
        packageDeclaration();
      } else if (boundaries.is(at, Keyword.IMPORT)) {
        importDeclaration();
      } else if (boundaries.is(at, Keyword.WORKFLOW)) {
        workflow();
      } else {
        stray();
      }
    }
    return workflows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MappingFile(source.file(), packageName, imports, workflows, fragments, choices));
  }

  private void packageDeclaration() {
    if (at > 0) {
      errors.misplaced(tokens.get(at), "`package` comes once, before everything else");
    }
    declaration(WeftParser::packageDeclaration)
        .map(builder::packageName)
        .ifPresent(name -> packageName = packageName.or(() -> Optional.of(name)));
  }

  private void importDeclaration() {
    if (workflowSeen) {
      errors.misplaced(tokens.get(at), "`import` stands before the workflows");
    }
    declaration(WeftParser::importDeclaration)
        .flatMap(tree -> builder.path(tree.filePath()))
        .ifPresent(imports::add);
  }

  private <T> Optional<T> declaration(Function<WeftParser, T> rule) {
    return sound(take(boundaries.endOfDeclaration(at)), rule, "the next declaration");
  }

  private void workflow() {
    workflowSeen = true;
    List<Token> part = take(boundaries.endOfHeader(at));
    Optional<WorkflowHeaderContext> header = sound(part, WeftParser::workflowHeader, "`{`");
    Optional<Token> open = Optional.empty();
    if (boundaries.is(at, Boundaries.OPEN)) {
      open = Optional.of(tokens.get(at++));
    } else if (header.isPresent()) {
      errors.missingBody(part);
    }
    List<StatementContext> statements = body(open);
    Span span = source.span(part.get(0), tokens.get(at - 1));
    List<Statement> sound = builder.statements(statements);
    header.flatMap(h -> builder.workflow(h, sound, span)).ifPresent(workflows::add);
  }

  private List<StatementContext> body(Optional<Token> open) {
    List<StatementContext> statements = new ArrayList<>();
    while (at < tokens.size() && !boundaries.startsNextWorkflow(at)) {
      if (boundaries.is(at, Boundaries.CLOSE)) {
        at++;
        return statements;
      }
      statement().ifPresent(statements::add);
    }
    open.ifPresent(brace -> errors.unclosed(brace, tokens.get(at - 1)));
    return statements;
  }

  private Optional<StatementContext> statement() {
    Token first = tokens.get(at);
    boolean known = boundaries.isStatement(at);
    boolean misplaced = boundaries.isMisplaced(at);
    List<Token> part = take(boundaries.endOfStatement(at));
    if (known) {
      return sound(part, WeftParser::statement, "the next statement");
    }
    if (isPlanned(first, Place.STATEMENT)) {
      errors.unsupported(first);
    } else if (misplaced) {
      errors.misplaced(first, "`" + first.getText() + "` stands before the workflows");
    } else {
      errors.stray(first, Place.STATEMENT);
    }
    return Optional.empty();
  }

  /** Something outside of all workflows that is no declaration. */
  private void stray() {
    Token first = tokens.get(at);
    if (boundaries.is(at, Boundaries.CLOSE)) {
      errors.closesNothing(first);
      at++;
    } else if (boundaries.isStatement(at)) {
      errors.outside(first);
      at = boundaries.nextDeclaration(at);
    } else if (isPlanned(first, Place.DECLARATION)) {
      errors.unsupported(first);
      skipBlock();
    } else if (errors.stray(first, Place.DECLARATION).contains("workflow")) {
      take(boundaries.endOfHeader(at));
      Optional<Token> open = Optional.of(first).filter(t -> boundaries.is(at, Boundaries.OPEN));
      at += open.isPresent() ? 1 : 0;
      body(open);
    } else {
      skipBlock();
    }
  }

  private static boolean isPlanned(Token token, Place place) {
    return Keyword.of(token.getText())
        .filter(keyword -> keyword.isPlanned() && keyword.place() == place)
        .isPresent();
  }

  private void skipBlock() {
    int end = boundaries.is(at, Boundaries.OPEN) ? at : boundaries.endOfHeader(at);
    at =
        boundaries.is(end, Boundaries.OPEN)
            ? boundaries.behindBlock(end)
            : boundaries.nextDeclaration(at);
  }

  private List<Token> take(int end) {
    List<Token> part = tokens.subList(at, end);
    at = end;
    return part;
  }

  private <T> Optional<T> sound(List<Token> part, Function<WeftParser, T> rule, String end) {
    Parsed<T> parsed = Parsed.of(part, rule);
    parsed.trouble().ifPresent(trouble -> errors.report(trouble, end));
    boolean repaired = part.stream().anyMatch(RepairedText.class::isInstance);
    return repaired ? Optional.empty() : parsed.tree();
  }
}
