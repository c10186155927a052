package dev.weft.workflow;

/** A range of the saved bytes and what stands in its place. Nobody changes the bytes. */
sealed class Edit permits UploadEdit {
  private final int start;
  private final int end;
  private final byte[] replacement;

  Edit(int start, int end, byte[] replacement) {
    this.start = start;
    this.end = end;
    this.replacement = replacement;
  }

  final int start() {
    return start;
  }

  final int end() {
    return end;
  }

  final byte[] replacement() {
    return replacement;
  }
}
