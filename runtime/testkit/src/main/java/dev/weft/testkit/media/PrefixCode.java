package dev.weft.testkit.media;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** A prefix code for the symbols of one channel, as lossless WebP writes it. */
final class PrefixCode {
  private static final int LONGEST = 15;

  /** The order in which the lengths of codes for lengths are written. */
  private static final int[] LENGTH_ORDER = {
    17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
  };

  /** All lengths from 0 to 15 are written in four bits. */
  private static final int LENGTH_BITS = 4;

  private final int[] lengths;
  private final int[] codes;
  private final int[] used;

  private PrefixCode(int[] lengths) {
    this.lengths = lengths;
    this.codes = codes(lengths);
    this.used = IntStream.range(0, lengths.length).filter(i -> lengths[i] > 0).toArray();
  }

  /** The code for symbols that are as frequent as counted. */
  static PrefixCode of(int[] counts) {
    int[] known = counts.clone();
    int[] lengths = lengths(known);
    while (IntStream.of(lengths).max().orElse(0) > LONGEST) {
      for (int i = 0; i < known.length; i++) {
        known[i] = (known[i] + 1) / 2;
      }
      lengths = lengths(known);
    }
    return new PrefixCode(lengths);
  }

  /** Writes the code itself. */
  void describe(BitWriter out) {
    if (used.length <= 1) {
      // One symbol of eight bits, which then takes no bits at all.
      out.put(1, 1);
      out.put(0, 1);
      out.put(1, 1);
      out.put(used.length == 0 ? 0 : used[0], 8);
      return;
    }
    out.put(0, 1);
    out.put(LENGTH_ORDER.length - 4, 4);
    for (int symbol : LENGTH_ORDER) {
      out.put(symbol <= LONGEST ? LENGTH_BITS : 0, 3);
    }
    out.put(0, 1);
    for (int length : lengths) {
      out.put(reversed(length, LENGTH_BITS), LENGTH_BITS);
    }
  }

  void write(int symbol, BitWriter out) {
    if (used.length > 1) {
      out.put(codes[symbol], lengths[symbol]);
    }
  }

  private static int[] lengths(int[] counts) {
    int[] lengths = new int[counts.length];
    PriorityQueue<Branch> open =
        new PriorityQueue<>(
            Comparator.comparingLong(Branch::count).thenComparingInt(Branch::first));
    for (int symbol = 0; symbol < counts.length; symbol++) {
      if (counts[symbol] > 0) {
        open.add(new Branch(counts[symbol], List.of(symbol)));
      }
    }
    if (open.size() == 1) {
      lengths[open.remove().first()] = 1;
    }
    while (open.size() > 1) {
      Branch one = open.remove();
      Branch other = open.remove();
      List<Integer> symbols = new ArrayList<>(one.symbols());
      symbols.addAll(other.symbols());
      symbols.forEach(symbol -> lengths[symbol]++);
      open.add(new Branch(one.count() + other.count(), symbols));
    }
    return lengths;
  }

  /** Codes in the order of length and symbol, their first bit lowest. */
  private static int[] codes(int[] lengths) {
    int[] codes = new int[lengths.length];
    int next = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          codes[symbol] = reversed(next++, length);
        }
      }
      next <<= 1;
    }
    return codes;
  }

  private static int reversed(int bits, int width) {
    return width == 0 ? 0 : Integer.reverse(bits) >>> (Integer.SIZE - width);
  }

  private record Branch(long count, List<Integer> symbols) {
    int first() {
      return symbols.get(0);
    }
  }
}
