package dev.weft.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFileTest {

  @Test
  void countsLinesAndColumnsFromOne() {
    SourceFile file = SourceFile.of("a.weft", "ab\nc");
    assertThat(positions(file, 0, 1, 2, 3, 4))
        .containsExactly(at(1, 1), at(1, 2), at(1, 3), at(2, 1), at(2, 2));
  }

  @Test
  void endsLinesAtEveryKindOfLineEnd() {
    SourceFile file = SourceFile.of("a.weft", "a\r\nb\rc\n\nd");
    assertThat(IntStream.rangeClosed(1, file.lineCount()).mapToObj(file::line))
        .containsExactly("a", "b", "c", "", "d");
    assertThat(positions(file, 3, 5, 7, 8)).containsExactly(at(2, 1), at(3, 1), at(4, 1), at(5, 1));
  }

  @Test
  void hasAnEmptyLineBehindTheLastLineEnd() {
    SourceFile file = SourceFile.of("a.weft", "a\n");
    assertThat(file.lineCount()).isEqualTo(2);
    assertThat(file.position(2)).isEqualTo(at(2, 1));
    assertThat(file.lineSpan(2).text()).isEmpty();
  }

  @Test
  void dropsAByteOrderMarkAtTheBeginningOnly() {
    assertThat(SourceFile.of("a.weft", "\uFEFFa\uFEFF").text()).isEqualTo("a\uFEFF");
  }

  @Test
  void countsColumnsInUnitsOfTheText() {
    assertThat(SourceFile.of("a.weft", "👍x").position(2)).isEqualTo(at(1, 3));
  }

  @Test
  void refusesPlacesOutsideOfTheText() {
    SourceFile file = SourceFile.of("a.weft", "ab");
    assertThatThrownBy(() -> file.position(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> file.span(1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> file.span(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void joinsSpansToTheShortestThatHoldsBoth() {
    SourceFile file = SourceFile.of("a.weft", "abcdef");
    assertThat(file.span(3, 4).to(file.span(0, 2)).text()).isEqualTo("abcd");
    assertThat(file.span(1, 5).to(file.span(2, 3)).text()).isEqualTo("bcde");
  }

  @Test
  void sortsSpansByFileThenPlace() {
    SourceFile a = SourceFile.of("a.weft", "abc");
    SourceFile b = SourceFile.of("b.weft", "abc");
    List<Span> sorted = List.of(a.span(0, 1), a.span(0, 2), a.span(1, 1), b.span(0, 0));
    assertThat(Stream.of(3, 1, 2, 0).map(sorted::get).sorted().toList()).isEqualTo(sorted);
  }

  private static List<Position> positions(SourceFile file, int... offsets) {
    return IntStream.of(offsets).mapToObj(file::position).toList();
  }

  private static Position at(int line, int column) {
    return new Position(line, column);
  }
}
