package dev.weft.workflow;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Edits in the order of their start, at most one for each start. Rendering copies each untouched
 * stretch at once, into one array of the right size.
 *
 * <p>An edit that starts inside the range of an earlier one has no effect: a value set in a node
 * that is left out goes with it. Not thread-safe while edits are added.
 */
final class Edits {
  private Edit[] edits;
  private int count;

  Edits() {
    this(new Edit[8], 0);
  }

  private Edits(Edit[] edits, int count) {
    this.edits = edits;
    this.count = count;
  }

  /** Adds an edit; it replaces one with the same start. */
  void put(Edit edit) {
    if (count == edits.length) {
      edits = Arrays.copyOf(edits, count * 2);
    }
    // Moving one by one beats a search: few edits are out of order.
    int index = count;
    while (index > 0 && edits[index - 1].start() > edit.start()) {
      edits[index] = edits[index - 1];
      index--;
    }
    if (index > 0 && edits[index - 1].start() == edit.start()) {
      edits[index - 1] = edit;
      System.arraycopy(edits, index + 1, edits, index, count - index);
    } else {
      edits[index] = edit;
      count++;
    }
  }

  /** Takes the edit at a start away, if there is one. */
  void remove(int start) {
    int index = count - 1;
    while (index >= 0 && edits[index].start() > start) {
      index--;
    }
    if (index >= 0 && edits[index].start() == start) {
      System.arraycopy(edits, index + 1, edits, index, count - index - 1);
      count--;
    }
  }

  Stream<Edit> stream() {
    return Arrays.stream(edits, 0, count);
  }

  Edits copy() {
    return new Edits(Arrays.copyOf(edits, Math.max(count, 1)), count);
  }

  /** The source from {@code from} to {@code to}, with the edits; all must lie in that range. */
  byte[] apply(byte[] source, int from, int to) {
    byte[] result = new byte[length(from, to)];
    int read = from;
    int written = 0;
    for (int i = 0; i < count; i++) {
      Edit edit = edits[i];
      if (edit.start() >= read) {
        int kept = edit.start() - read;
        System.arraycopy(source, read, result, written, kept);
        written += kept;
        byte[] replacement = edit.replacement();
        System.arraycopy(replacement, 0, result, written, replacement.length);
        written += replacement.length;
        read = edit.end();
      }
    }
    System.arraycopy(source, read, result, written, to - read);
    return result;
  }

  private int length(int from, int to) {
    int length = to - from;
    int read = from;
    for (int i = 0; i < count; i++) {
      Edit edit = edits[i];
      if (edit.start() >= read) {
        read = edit.end();
        length = Math.addExact(length, edit.replacement().length - (edit.end() - edit.start()));
      }
    }
    return length;
  }
}
