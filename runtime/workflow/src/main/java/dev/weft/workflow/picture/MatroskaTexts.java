package dev.weft.workflow.picture;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** WebM and Matroska: tags, each with a name and a text. */
final class MatroskaTexts {
  private static final long SEGMENT = 0x18538067;
  private static final long TAGS = 0x1254C367;
  private static final long TAG = 0x7373;
  private static final long SIMPLE_TAG = 0x67C8;
  private static final long NAME = 0x45A3;
  private static final long TEXT = 0x4487;
  private static final Set<Long> OUTER = Set.of(SEGMENT, TAGS, TAG);
  private static final int DEEPEST = 6;

  private final FileParts file;
  private final FoundTexts found;
  private int parts;

  private MatroskaTexts(FileParts file, FoundTexts found) {
    this.file = file;
    this.found = found;
  }

  static void read(FileParts file, FoundTexts found) {
    new MatroskaTexts(file, found).elements(0, file.size(), 0);
  }

  private void elements(long from, long to, int depth) {
    long at = from;
    @Nullable String name = null;
    while (at < to && parts++ < Container.MOST_PARTS) {
      int idLength = length(at);
      int sizeLength = idLength == 0 ? 0 : length(at + idLength);
      if (sizeLength == 0 || at + idLength + sizeLength > to) {
        return;
      }
      long id = file.number(at, idLength);
      long start = at + idLength + sizeLength;
      long end = end(at + idLength, sizeLength, start, to);
      if ((OUTER.contains(id) || id == SIMPLE_TAG) && depth < DEEPEST) {
        elements(start, end, depth + 1);
      } else if (id == NAME) {
        long length = Math.min(end - start, Container.LONGEST_NAME);
        name = FoundTexts.decoded(file.bytes(start, length)).toLowerCase(Locale.ROOT);
      } else if (id == TEXT && name != null) {
        found.add(name, file.bytes(start, end - start));
      }
      at = end;
    }
  }

  /** Where an element ends; one of unknown size, or that is cut, with what is around it. */
  private long end(long at, int length, long start, long to) {
    long all = (1L << (7 * length)) - 1;
    long value = file.number(at, length) & all;
    boolean unknown = value == all;
    return unknown || value > to - start ? to : start + value;
  }

  /** The length of a number, which its first byte tells; 0 if it is none. */
  private int length(long at) {
    if (!file.has(at, 1)) {
      return 0;
    }
    int length = Integer.numberOfLeadingZeros((int) file.number(at, 1)) - 23;
    return length > 8 || !file.has(at, length) ? 0 : length;
  }
}
