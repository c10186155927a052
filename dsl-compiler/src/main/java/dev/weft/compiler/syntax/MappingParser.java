package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.grammar.WeftParser;
import dev.weft.grammar.WeftParser.MappingFileContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;

/**
 * Reads mapping files.
 *
 * <p>A broken statement does not hide what is wrong with the next: each is reported on its own, and
 * those that are sound are still returned, so that later stages can check them too. Time is linear
 * in the length of the text, which has a limit, and no text, however odd or deep, makes it fail.
 */
public final class MappingParser {
  /** Nothing in a mapping begins a line with so many of them. */
  private static final Pattern CONFLICT = Pattern.compile("(?m)^<{7}(?= )");

  /** Far above what anybody writes; more could keep a build waiting for seconds. */
  private static final int LONGEST = 256 << 10;

  /** Each becomes a class. */
  private static final int MOST_OF_A_KIND = 100;

  private MappingParser() {}

  /**
   * Parses a file.
   *
   * @param sink receives an error for everything that could not be understood
   */
  public static ParsedMapping parse(SourceFile file, DiagnosticSink sink) {
    if (file.text().length() > LONGEST) {
      sink.report(tooLarge(file.span(LONGEST, LONGEST), "this file is larger than 256 KB"));
      MappingToken whole =
          new MappingToken(MappingToken.Kind.ODD, file.span(0, file.text().length()));
      return new ParsedMapping(file, Optional.empty(), List.of(whole), List.of());
    }
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
      mapping = parse(tokens, errors, sink).map(sound -> withoutTooMany(sound, sink));
    }
    return new ParsedMapping(file, mapping, tokens.pieces(), errors.expectations());
  }

  private static Diagnostic.Builder tooLarge(Span where, String message) {
    return Diagnostic.of(DiagnosticCode.MAPPING_TOO_LARGE, where, message)
        .help("divide it into several files, and let them share fragments and choices by `import`");
  }

  private static MappingFile withoutTooMany(MappingFile file, DiagnosticSink sink) {
    return new MappingFile(
        file.file(),
        file.packageName(),
        file.imports(),
        few(file.workflows(), "workflows", WorkflowDeclaration::name, sink),
        few(file.fragments(), "fragments", FragmentDeclaration::name, sink),
        few(file.choices(), "choices", ChoiceDeclaration::name, sink));
  }

  private static <T> List<T> few(
      List<T> all, String kind, Function<T, Name> name, DiagnosticSink sink) {
    if (all.size() <= MOST_OF_A_KIND) {
      return all;
    }
    Span first = name.apply(all.get(MOST_OF_A_KIND)).span();
    sink.report(
        tooLarge(first, "this file has more than " + MOST_OF_A_KIND + " " + kind)
            .label("one too many"));
    return all.subList(0, MOST_OF_A_KIND);
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
