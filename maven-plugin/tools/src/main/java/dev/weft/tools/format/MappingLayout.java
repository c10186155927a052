package dev.weft.tools.format;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.syntax.MappingParser;
import dev.weft.compiler.syntax.ParsedMapping;
import dev.weft.tools.format.Units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The one layout of mappings.
 *
 * <p>Statements stand on lines of their own, by two blanks for each open brace. Where a person
 * broke a statement, left a line empty, or put a comment, it stays so. In a block the arrows stand
 * below each other, but for those behind what is long; so do the signs of {@code set} and the
 * comments behind statements, where nothing lies between them.
 */
final class MappingLayout {
  /** What is longer has its arrow right behind it. */
  private static final int LONGEST_HEAD = 40;

  private static final int LONGEST_BEFORE_COMMENT = 55;

  private MappingLayout() {}

  /** The file as it should be, with its own line ends; it has to be without mistakes. */
  static String of(ParsedMapping mapping) {
    List<Piece> pieces = Piece.of(mapping.tokens());
    Units units = Units.of(mapping.mapping().orElseThrow(), pieces);
    List<Row> rows =
        Stretches.of(pieces, units).stream().flatMap(s -> Rows.of(s).stream()).toList();
    align(rows);
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      text.append(row.blankBefore() ? "\n" : "").append(row).append('\n');
    }
    requireSame(pieces, text.toString(), mapping.file());
    return text.toString().replace("\n", LineEnds.of(mapping.file().text()));
  }

  /** Nothing that a person wrote may get lost, whatever this has overlooked. */
  private static void requireSame(List<Piece> pieces, String text, SourceFile file) {
    SourceFile written = SourceFile.of(file.name(), text);
    List<String> said =
        Piece.of(MappingParser.parse(written, new DiagnosticSink()).tokens()).stream()
            .map(Piece::said)
            .toList();
    if (!said.equals(pieces.stream().map(Piece::said).toList())) {
      throw new IllegalStateException("the layout of " + file + " would change what it says");
    }
  }

  private static void align(List<Row> rows) {
    List<Row> marked = rows.stream().filter(row -> row.isOf(Unit.ARROW)).toList();
    IntStream blocks = marked.stream().mapToInt(Row::block).distinct();
    blocks.forEach(
        block ->
            align(
                marked.stream().filter(row -> row.block() == block).toList(),
                Row::markColumn,
                Row::moveMark,
                LONGEST_HEAD));
    for (List<Row> run : runs(rows, row -> row.isOf(Unit.SET))) {
      align(run, Row::markColumn, Row::moveMark, LONGEST_HEAD);
    }
    for (List<Row> run : runs(rows, row -> row.commentColumn() > 0)) {
      align(run, Row::commentColumn, Row::moveComment, LONGEST_BEFORE_COMMENT);
    }
  }

  /** Lines of a kind that lie right below each other. */
  private static List<List<Row>> runs(List<Row> rows, Predicate<Row> kind) {
    List<List<Row>> runs = new ArrayList<>();
    @Nullable Row above = null;
    for (Row row : rows) {
      if (kind.test(row)) {
        if (above == null || !row.follows(above)) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(row);
        above = row;
      } else {
        above = null;
      }
    }
    return runs;
  }

  @FunctionalInterface
  private interface Move {
    void to(Row row, int column);
  }

  private static void align(List<Row> rows, ToIntFunction<Row> column, Move move, int longest) {
    List<Row> moved =
        rows.stream()
            .filter(row -> column.applyAsInt(row) > 0 && column.applyAsInt(row) <= longest + 1)
            .toList();
    int widest = moved.stream().mapToInt(column).max().orElse(0);
    moved.forEach(row -> move.to(row, widest));
  }
}
