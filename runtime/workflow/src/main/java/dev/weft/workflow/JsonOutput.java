package dev.weft.workflow;

import java.util.Arrays;

/** Bytes on their way out: stretches of a source, joined where they meet, and others. */
final class JsonOutput {
  private final byte[] source;
  private byte[] json;
  private int length;

  /** What is kept of the source, but not copied yet. */
  private int from;

  private int to;

  JsonOutput(byte[] source) {
    this.source = source;
    this.json = new byte[source.length + source.length / 8];
  }

  void keep(int first, int behind) {
    if (first != to) {
      flush();
      from = first;
    }
    to = behind;
  }

  void write(byte[] bytes) {
    flush();
    copy(bytes, 0, bytes.length);
  }

  /** How much was kept and written. */
  int length() {
    return length + to - from;
  }

  byte[] finish() {
    flush();
    return length == json.length ? json : Arrays.copyOf(json, length);
  }

  private void flush() {
    copy(source, from, to - from);
    from = to;
  }

  private void copy(byte[] bytes, int start, int size) {
    if (size > json.length - length) {
      json = Arrays.copyOf(json, Math.addExact(length, Math.max(size, length)));
    }
    System.arraycopy(bytes, start, json, length, size);
    length += size;
  }
}
