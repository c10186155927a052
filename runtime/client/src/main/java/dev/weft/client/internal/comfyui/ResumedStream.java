package dev.weft.client.internal.comfyui;

import dev.weft.client.job.ComfyException;
import dev.weft.client.job.ConnectionException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A download that goes on where it was cut, on the thread of whoever reads it.
 *
 * <p>Of a file whose version the server names, that is: its ETag tells whether what is left is of
 * the same file (recordings of 0.3.64, section 12).
 */
final class ResumedStream extends InputStream {
  /** In a row, without a byte between them. */
  private static final int CUTS = 4;

  private static final long PAUSE_MILLIS = 100;

  private final Rest rest;
  private InputStream content;
  private long position;
  private int cuts;

  ResumedStream(InputStream content, Rest rest) {
    this.content = content;
    this.rest = rest;
  }

  /** Opens what is left of a file. */
  @FunctionalInterface
  interface Rest {
    InputStream from(long position);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    while (true) {
      try {
        int count = content.read(buffer, offset, length);
        if (count > 0) {
          position += count;
          cuts = 0;
        }
        return count;
      } catch (IOException e) {
        goOn(e);
      }
    }
  }

  private void goOn(IOException cut) throws IOException {
    content.close();
    while (true) {
      if (++cuts > CUTS || !Pause.of(PAUSE_MILLIS << cuts)) {
        throw cut;
      }
      try {
        content = rest.from(position);
        return;
      } catch (ConnectionException e) {
        cut.addSuppressed(e);
      } catch (ComfyException e) {
        cut.addSuppressed(e);
        throw cut;
      }
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
