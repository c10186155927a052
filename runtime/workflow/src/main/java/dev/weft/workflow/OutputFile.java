package dev.weft.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that a job made and that lies on the server; its content is read when asked for.
 *
 * <p>A plain {@code OutputFile} is of another kind than picture, video or sound: a latent, a text
 * file, a 3D model. Files of type {@code temp} are gone when the server stops. Reading throws the
 * exception of the client that ran the job when the server no longer has the file, cannot be
 * reached, or sends less than it announced. Thread-safe.
 */
public sealed class OutputFile permits OutputImage, OutputVideo, OutputAudio {
  private final FileReference reference;
  private final FileDownload download;

  /** A file of none of the other kinds. */
  public OutputFile(FileReference reference, FileDownload download) {
    this.reference = reference;
    this.download = download;
  }

  /** Where it lies on the server that has it. */
  public final FileReference reference() {
    return reference;
  }

  /** The name the server gave, without folder; as sent, so never use it as a path unchecked. */
  public final String fileName() {
    return reference.fileName();
  }

  /** The folder below the one of {@link #type()}; empty for none. */
  public final String subfolder() {
    return reference.subfolder();
  }

  /**
   * The server's folder: {@code output} for results, {@code temp} for previews, or {@code input}.
   */
  public final String type() {
    return reference.type();
  }

  /** Where the file can be downloaded. Headers the client was given are not part of it. */
  public final URI url() {
    return download.url(reference);
  }

  /** The whole content, in memory. */
  public final byte[] bytes() {
    try (InputStream content = open()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw download.brokenOff(reference, e);
    }
  }

  /** The content as a stream that the caller closes. */
  public final InputStream open() {
    return download.open(reference);
  }

  /**
   * Writes the content to a file, replacing it, or into an existing directory under the server's
   * file name, made safe.
   *
   * <p>Missing parent directories are made. The file appears whole or not at all. Throws {@link
   * UncheckedIOException} when it cannot be written.
   *
   * @return the file written
   */
  public final Path saveTo(Path target) {
    Path file =
        Files.isDirectory(target) ? target.resolve(SafeFileName.of(reference.fileName())) : target;
    Path absolute = file.toAbsolutePath();
    Path part = absolute.resolveSibling(".weft-" + UUID.randomUUID() + ".part");
    try (InputStream content = open()) {
      Files.createDirectories(part.getParent());
      try {
        write(content, part);
        move(part, absolute);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot save " + this + " to " + file, e);
    }
    return file;
  }

  private void write(InputStream content, Path part) throws IOException {
    try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = read(content, buffer); n >= 0; n = read(content, buffer)) {
        out.write(buffer, 0, n);
      }
    }
  }

  private int read(InputStream content, byte[] buffer) {
    try {
      return content.read(buffer);
    } catch (IOException e) {
      throw download.brokenOff(reference, e);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof OutputFile that
        && getClass() == that.getClass()
        && url().equals(that.url());
  }

  @Override
  public final int hashCode() {
    return reference.hashCode();
  }

  @Override
  public final String toString() {
    String folder = subfolder().isEmpty() ? "" : subfolder() + "/";
    return folder + fileName() + " [" + type() + "]";
  }
}
