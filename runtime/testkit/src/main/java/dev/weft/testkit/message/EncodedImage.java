package dev.weft.testkit.message;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A picture that is encoded when it is sent, once, as the real server does it. */
public final class EncodedImage {
  private final Supplier<byte[]> encoding;
  private @Nullable ByteBuffer bytes;

  /** What the supplier gives must not be changed afterwards. */
  public EncodedImage(Supplier<byte[]> encoding) {
    this.encoding = encoding;
  }

  /** The encoded picture; read only. */
  public synchronized ByteBuffer bytes() {
    ByteBuffer encoded = bytes;
    if (encoded == null) {
      encoded = ByteBuffer.wrap(encoding.get()).asReadOnlyBuffer();
      bytes = encoded;
    }
    return encoded.duplicate();
  }
}
