package dev.weft.client;

/** A range of the saved bytes and what stands in its place. Nobody changes the bytes. */
final class Edit {
  private final int start;
  private final int end;
  private final byte[] replacement;

  Edit(int start, int end, byte[] replacement) {
    this.start = start;
    this.end = end;
    this.replacement = replacement;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  byte[] replacement() {
    return replacement;
  }
}
