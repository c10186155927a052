package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.grammar.WeftParser;
import dev.weft.grammar.WeftParser.MappingFileContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;

/**
 * Reads mapping files.
 *
 * <p>A broken statement does not hide what is wrong with the next: each is reported on its own, and
 * those that are sound are still returned, so that later stages can check them too. Time is linear
 * in the length of the text, and no text, however odd or deep, makes it fail.
 */
public final class MappingParser {
  /** Nothing in a mapping begins a line with so many of them. */
  private static final Pattern CONFLICT = Pattern.compile("(?m)^<{7}(?= )");

  private MappingParser() {}

  /**
   * Parses a file.
   *
   * @param sink receives an error for everything that could not be understood
   */
  public static ParsedMapping parse(SourceFile file, DiagnosticSink sink) {
    Tokens tokens = Tokens.of(file);
    SyntaxErrors errors = new SyntaxErrors(tokens, new Problems(sink));
    Matcher conflict = CONFLICT.matcher(file.text());
    Optional<Diagnostic.Builder> tooDeep = Depth.problem(tokens, tokens.visible());
    Optional<MappingFile> mapping = Optional.empty();
    if (conflict.find()) {
      sink.report(conflict(file.span(conflict.start(), conflict.end())));
    } else if (tooDeep.isPresent()) {
      tooDeep.ifPresent(sink::report);
    } else {
      mapping = parse(tokens, errors, sink);
    }
    return new ParsedMapping(file, mapping, tokens.pieces(), errors.expectations());
  }

  private static Diagnostic.Builder conflict(Span mark) {
    return Diagnostic.of(DiagnosticCode.SYNTAX, mark, "git left a merge conflict in the file")
        .help("keep the lines you want, and delete the marks");
  }

  private static Optional<MappingFile> parse(
      Tokens tokens, SyntaxErrors errors, DiagnosticSink sink) {
    Problems problems = errors.problems();
    DocComments docs = new DocComments(tokens);
    TreeBuilder builder = new TreeBuilder(tokens, docs, problems);
    tokens.openComment().ifPresent(comment -> problems.report(unclosed(tokens, comment)));
    Parsed<MappingFileContext> whole = Parsed.of(tokens.visible(), WeftParser::mappingFile);
    Optional<MappingFile> mapping = whole.tree().map(builder::file);
    if (whole.trouble().isPresent()) {
      mapping = new BrokenFile(tokens, builder, problems, errors).parse();
      // Should every piece be sound, the way they were put together is not.
      whole.trouble().filter(t -> problems.isEmpty()).ifPresent(t -> errors.report(t, "the end"));
    }
    problems.reportTheRest();
    if (problems.isEmpty()) {
      docs.reportUnused(sink);
    }
    return mapping;
  }

  private static Diagnostic.Builder unclosed(Tokens tokens, Token comment) {
    int start = tokens.span(comment).start();
    return Diagnostic.of(
            DiagnosticCode.SYNTAX,
            tokens.file().span(start, start + 2),
            "this comment is never closed")
        .help("close it with `*/`");
  }
}
