package dev.weft.workflow.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** MP4: names in one box, and texts in another that counts them. */
final class Mp4Texts implements Container {
  private static final int HEAD = 8;
  private static final int LONG_HEAD = 16;
  private static final int VERSION = 4;
  private static final Set<String> OUTER = Set.of("moov", "udta", "meta");
  private static final int DEEPEST = 4;

  private record Box(String type, long start, long end) {}

  @Override
  public void read(FileParts file, FoundTexts found) {
    read(file, 0, file.size(), 0, found);
  }

  private static void read(FileParts file, long from, long to, int depth, FoundTexts found) {
    List<String> names = new ArrayList<>();
    for (Box box : boxes(file, from, to)) {
      if (OUTER.contains(box.type()) && depth < DEEPEST) {
        boolean versioned = box.type().equals("meta") && isVersioned(file, box);
        read(file, box.start() + (versioned ? VERSION : 0), box.end(), depth + 1, found);
      } else if (box.type().equals("keys")) {
        names.addAll(names(file, box));
      } else if (box.type().equals("ilst") && !names.isEmpty()) {
        texts(file, box, names, found);
      }
    }
  }

  /** A box in the place of the version begins with its own size. */
  private static boolean isVersioned(FileParts file, Box meta) {
    return meta.end() - meta.start() >= VERSION && file.number(meta.start(), VERSION) == 0;
  }

  private static List<Box> boxes(FileParts file, long from, long to) {
    List<Box> boxes = new ArrayList<>();
    long at = from;
    while (at + HEAD <= to && boxes.size() < MOST_PARTS) {
      long size = file.number(at, Integer.BYTES);
      long start = at + HEAD;
      if (size == 1 && at + LONG_HEAD <= to) {
        size = file.number(at + HEAD, Long.BYTES);
        start = at + LONG_HEAD;
      } else if (size == 0) {
        size = to - at;
      }
      if (size < start - at || size > to - at) {
        break;
      }
      boxes.add(new Box(file.ascii(at + Integer.BYTES, 4), start, at + size));
      at += size;
    }
    return boxes;
  }

  private static List<String> names(FileParts file, Box keys) {
    List<String> names = new ArrayList<>();
    for (Box key : boxes(file, keys.start() + VERSION + Integer.BYTES, keys.end())) {
      long length = Math.min(key.end() - key.start(), LONGEST_NAME);
      names.add(FoundTexts.decoded(file.bytes(key.start(), length)));
    }
    return names;
  }

  private static void texts(FileParts file, Box list, List<String> names, FoundTexts found) {
    for (Box item : boxes(file, list.start(), list.end())) {
      long number = file.number(item.start() - VERSION, VERSION);
      if (number < 1 || number > names.size()) {
        continue;
      }
      for (Box data : boxes(file, item.start(), item.end())) {
        long text = data.start() + 2 * Integer.BYTES;
        if (data.type().equals("data") && text <= data.end()) {
          found.add(names.get((int) number - 1), file.bytes(text, data.end() - text));
        }
      }
    }
  }
}
