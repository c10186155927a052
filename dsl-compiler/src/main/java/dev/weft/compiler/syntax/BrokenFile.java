package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Keyword.Place;
import dev.weft.grammar.WeftParser;
import dev.weft.grammar.WeftParser.FragmentHeaderContext;
import dev.weft.grammar.WeftParser.StatementContext;
import dev.weft.grammar.WeftParser.WorkflowHeaderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.CommonToken;
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
  private final Problems problems;
  private final SyntaxErrors errors;

  private Optional<Name> packageName = Optional.empty();
  private final List<Name> imports = new ArrayList<>();
  private final List<WorkflowDeclaration> workflows = new ArrayList<>();
  private final List<FragmentDeclaration> fragments = new ArrayList<>();
  private final List<ChoiceDeclaration> choices = new ArrayList<>();
  private boolean bodySeen;
  private int at;

  BrokenFile(Tokens source, TreeBuilder builder, Problems problems, SyntaxErrors errors) {
    this.source = source;
    this.tokens = RepairedText.repair(source, ForeignComments.leftOut(source, problems), problems);
    this.boundaries = new Boundaries(tokens);
    this.builder = builder;
    this.problems = problems;
    this.errors = errors;
  }

  /** What is sound; empty without any sound declaration. */
  Optional<MappingFile> parse() {
    while (at < tokens.size() && !problems.isHopeless()) {
      if (boundaries.is(at, Keyword.PACKAGE)) {
        packageDeclaration();
      } else if (boundaries.is(at, Keyword.IMPORT)) {
        importDeclaration();
      } else if (boundaries.is(at, Keyword.CHOICE)) {
        bodySeen = true;
        declaration(WeftParser::choice).flatMap(builder::choice).ifPresent(choices::add);
      } else if (boundaries.is(at, Keyword.WORKFLOW)) {
        workflow();
      } else if (boundaries.is(at, Keyword.FRAGMENT)) {
        fragment();
      } else {
        stray();
      }
    }
    return workflows.isEmpty() && fragments.isEmpty() && choices.isEmpty()
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
    if (bodySeen) {
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
    int start = at;
    Optional<WorkflowHeaderContext> header = header(WeftParser::workflowHeader);
    List<Statement> statements = builder.statements(body(start, header.isPresent()));
    header
        .flatMap(tree -> builder.workflow(tree, statements, span(start)))
        .ifPresent(workflows::add);
  }

  private void fragment() {
    int start = at;
    Optional<FragmentHeaderContext> header = header(WeftParser::fragmentHeader);
    List<Statement> statements = builder.statements(body(start, header.isPresent()));
    header.map(tree -> builder.fragment(tree, statements, span(start))).ifPresent(fragments::add);
  }

  private <T> Optional<T> header(Function<WeftParser, T> rule) {
    bodySeen = true;
    return sound(take(boundaries.endOfHeader(at)), rule, "`{`");
  }

  private Span span(int start) {
    return source.span(tokens.get(start), tokens.get(at - 1));
  }

  /** What stands between the braces of a declaration. */
  private List<StatementContext> body(int start, boolean soundHeader) {
    if (boundaries.is(at, Boundaries.OPEN)) {
      return block(start, at++, WeftParser::statement);
    }
    if (soundHeader) {
      errors.missingBody(tokens.get(start), tokens.get(at - 1));
    }
    return statements(tokens.size(), WeftParser::statement);
  }

  /** What stands behind a brace, and the brace that closes it. */
  private List<StatementContext> block(
      int start, int open, Function<WeftParser, StatementContext> rule) {
    int end = boundaries.braces().end(open);
    List<StatementContext> statements = statements(end, rule);
    if (boundaries.braces().isClosed(open)) {
      // A statement of the block may have taken its brace for its own.
      at = Math.max(at, end + 1);
    } else {
      errors.unclosed(tokens.get(start), tokens.get(open), lastInside(start, open, at));
    }
    return statements;
  }

  /** Where a block probably ends that is never closed: before what is indented no deeper. */
  private Token lastInside(int start, int open, int end) {
    int column = tokens.get(start).getCharPositionInLine();
    int last = open;
    while (last + 1 < end
        && (tokens.get(last + 1).getLine() == tokens.get(last).getLine()
            || tokens.get(last + 1).getCharPositionInLine() > column)) {
      last++;
    }
    return last == open ? tokens.get(end - 1) : tokens.get(last);
  }

  private List<StatementContext> statements(int end, Function<WeftParser, StatementContext> rule) {
    List<StatementContext> statements = new ArrayList<>();
    boolean open = end == tokens.size();
    while (at < end && !problems.isHopeless()) {
      if (boundaries.is(at, Boundaries.CLOSE)) {
        at++;
        if (open) {
          return statements;
        }
      } else if (!boundaries.startsNextDeclaration(at)) {
        statements.addAll(statement(rule));
      } else if (open) {
        return statements;
      } else {
        errors.misplaced(tokens.get(at), "move it out of the braces around it");
        skipBlock();
      }
    }
    return statements;
  }

  private List<StatementContext> statement(Function<WeftParser, StatementContext> rule) {
    Token first = tokens.get(at);
    boolean known = boundaries.isStatement(at);
    boolean misplaced = boundaries.isMisplaced(at);
    int start = at;
    int open = boundaries.block(start);
    List<Token> part = take(boundaries.endOfStatement(at));
    if (known && open >= 0) {
      return withBlock(start, open, rule);
    }
    if (known) {
      return sound(part, rule, "the next statement").stream().toList();
    }
    if (misplaced) {
      errors.misplaced(first, "`" + first.getText() + "` stands before the workflows");
    } else {
      errors.stray(first, Place.STATEMENT);
    }
    return List.of();
  }

  /** A statement with a block, taken up to its end; what is sound of it. */
  private List<StatementContext> withBlock(
      int start, int open, Function<WeftParser, StatementContext> rule) {
    int end = at;
    boolean closed = boundaries.braces().isClosed(open);
    List<Token> part = tokens.subList(start, end);
    if (closed) {
      Parsed<StatementContext> whole = Parsed.of(part, rule);
      if (whole.tree().isPresent()) {
        return sound(part, rule, "").stream().toList();
      }
    }
    boolean each = boundaries.is(start, Keyword.EACH);
    if (!each && !boundaries.is(start, Keyword.GROUP)) {
      List<Token> whole = closed ? part : new ArrayList<>(part);
      if (!closed) {
        whole.add(closing(open));
        errors.unclosed(tokens.get(start), tokens.get(open), lastInside(start, open, end));
      }
      sound(whole, rule, "the next statement");
      return List.of();
    }
    List<Token> outside = new ArrayList<>(tokens.subList(start, open + 1));
    outside.add(closing(open));
    outside.addAll(closed ? tokens.subList(boundaries.braces().end(open) + 1, end) : List.of());
    sound(outside, rule, "the next statement");
    at = open + 1;
    List<StatementContext> inside = block(start, open, each ? BrokenFile::inList : rule);
    at = end;
    return each ? List.of() : inside;
  }

  private static StatementContext inList(WeftParser parser) {
    parser.enterList();
    return parser.statement();
  }

  /** A brace in place of the one that closes a block. */
  private Token closing(int open) {
    CommonToken brace = new CommonToken(tokens.get(open));
    brace.setType(Boundaries.CLOSE);
    brace.setText("}");
    return brace;
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
    } else if (errors.stray(first, Place.DECLARATION).contains("workflow")) {
      int start = at;
      take(boundaries.endOfHeader(at));
      body(start, false);
    } else {
      skipBlock();
    }
  }

  private void skipBlock() {
    int end = boundaries.is(at, Boundaries.OPEN) ? at : boundaries.endOfHeader(at);
    int next =
        boundaries.is(end, Boundaries.OPEN)
            ? boundaries.braces().end(end) + 1
            : boundaries.nextDeclaration(at);
    at = Math.min(next, tokens.size());
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
