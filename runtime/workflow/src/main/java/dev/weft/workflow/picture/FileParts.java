package dev.weft.workflow.picture;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** A file that is read in parts, whatever its size. */
final class FileParts {
  private final long size;
  private final Reader reader;

  private FileParts(long size, Reader reader) {
    this.size = size;
    this.reader = reader;
  }

  @FunctionalInterface
  private interface Reader {
    void read(long at, ByteBuffer into) throws IOException;
  }

  static FileParts of(byte[] file) {
    return new FileParts(
        file.length, (at, into) -> into.put(file, Math.toIntExact(at), into.remaining()));
  }

  static FileParts of(FileChannel file) throws IOException {
    return new FileParts(
        file.size(),
        (at, into) -> {
          long next = at;
          while (into.hasRemaining()) {
            int count = file.read(into, next);
            if (count < 0) {
              throw new EOFException("the file became shorter while it was read");
            }
            next += count;
          }
        });
  }

  long size() {
    return size;
  }

  /** Whether a part lies in the file. */
  boolean has(long at, long length) {
    return at >= 0 && length >= 0 && at <= size - length;
  }

  /**
   * The bytes of a part.
   *
   * @throws UnreadablePictureException if it is not in the file, or larger than any text may be
   */
  byte[] bytes(long at, long length) {
    if (!has(at, length)) {
      throw new UnreadablePictureException("is broken: it ends in the middle of a part");
    }
    if (length > FoundTexts.LONGEST) {
      throw FoundTexts.tooLong();
    }
    byte[] bytes = new byte[(int) length];
    try {
      reader.read(at, ByteBuffer.wrap(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }

  /** A part as a text of one byte each. */
  String ascii(long at, int length) {
    return new String(bytes(at, length), StandardCharsets.ISO_8859_1);
  }

  /** A number, the highest byte first. */
  long number(long at, int length) {
    long number = 0;
    for (byte b : bytes(at, length)) {
      number = number << Byte.SIZE | (b & 0xFF);
    }
    return number;
  }

  /** A number of four bytes, the lowest first. */
  long littleEndian(long at) {
    return Integer.toUnsignedLong(Integer.reverseBytes((int) number(at, Integer.BYTES)));
  }
}
