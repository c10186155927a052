package dev.weft.client.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A picture that the server sent while a node works on it. Immutable. */
public final class PreviewImage {
  private final String mediaType;
  private final ByteBuffer bytes;

  /** The encoded picture, which is not copied: nobody may change it any more. */
  public PreviewImage(String mediaType, byte[] bytes) {
    this(mediaType, ByteBuffer.wrap(bytes));
  }

  /**
   * The encoded picture, from the buffer's position to its limit, which is not copied: nobody may
   * change it any more.
   */
  public PreviewImage(String mediaType, ByteBuffer bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes.slice().asReadOnlyBuffer();
  }

  /** {@code image/jpeg} or {@code image/png}, as the server names it. */
  public String mediaType() {
    return mediaType;
  }

  /** The usual ending of a file with this picture, without dot: {@code jpg}, {@code png}. */
  public String extension() {
    return switch (mediaType) {
      case "image/png" -> "png";
      case "image/webp" -> "webp";
      default -> "jpg";
    };
  }

  /** A copy of the encoded picture. */
  public byte[] bytes() {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    return copy;
  }

  /** Writes the encoded picture to a file, replacing it; missing parent directories are made. */
  public Path saveTo(Path file) {
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot save a preview to " + file, e);
    }
  }

  @Override
  public String toString() {
    return "PreviewImage[" + mediaType + ", " + bytes.remaining() + " bytes]";
  }
}
