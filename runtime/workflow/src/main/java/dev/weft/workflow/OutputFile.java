package dev.weft.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
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
   * Writes the content to a stream, which stays open.
   *
   * @return how many bytes that were
   * @throws UncheckedIOException if the stream cannot be written to
   */
  public final long writeTo(OutputStream target) {
    try (InputStream content = open()) {
      return write(content, target);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot pass on " + this, e);
    }
  }

  /**
   * Writes the content to a new file, or into an existing directory under the server's file name,
   * made safe: it never leaves that directory.
   *
   * <p>Missing parent directories are made. The file appears whole or not at all. A download that
   * is cut goes on where it was, if the server allows that.
   *
   * @param options {@link StandardCopyOption#REPLACE_EXISTING} to replace a file that is there
   * @return the file written
   * @throws UncheckedIOException if it cannot be written; with a {@link FileAlreadyExistsException}
   *     as its cause if it is there already and is not to be replaced
   */
  public final Path saveTo(Path target, CopyOption... options) {
    boolean replace = List.of(options).contains(StandardCopyOption.REPLACE_EXISTING);
    Path file = Files.isDirectory(target) ? target.resolve(SafeFileName.of(localName())) : target;
    Path absolute = file.toAbsolutePath();
    try {
      if (!replace && Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.createDirectories(absolute.getParent());
      save(absolute, replace);
    } catch (FileAlreadyExistsException e) {
      throw new UncheckedIOException(
          "cannot save %s to %s: it is there already, and is replaced with REPLACE_EXISTING only"
              .formatted(this, file),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot save " + this + " to " + file, e);
    }
    return file;
  }

  private void save(Path file, boolean replace) throws IOException {
    Path part = file.resolveSibling(".weft-" + UUID.randomUUID() + ".part");
    try (InputStream content = open()) {
      try {
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
          write(content, out);
        }
        if (replace) {
          replace(part, file);
        } else {
          place(part, file);
        }
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }

  private long write(InputStream content, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long written = 0;
    for (int n = read(content, buffer); n >= 0; n = read(content, buffer)) {
      out.write(buffer, 0, n);
      written += n;
    }
    return written;
  }

  private int read(InputStream content, byte[] buffer) {
    try {
      return content.read(buffer);
    } catch (IOException e) {
      throw download.brokenOff(reference, e);
    }
  }

  private static void replace(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** By a link, as a move looks first and may then replace what came in between. */
  private static void place(Path part, Path file) throws IOException {
    try {
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(part, file);
    }
  }

  /** What to call it on this machine; not safe yet. */
  final String localName() {
    return download instanceof Rendition rendition
        ? rendition.fileName(reference)
        : reference.fileName();
  }

  final FileDownload download() {
    return download;
  }

  /**
   * Writes several files into a folder, under names made by a pattern, such as {@code
   * lighthouse-{index}.{ext}} or {@code {name}.{ext}}: {@code {index}} is the file's place, from 1
   * on and with zeros before it so that names sort; {@code {name}} and {@code {ext}} are the two
   * parts of the server's name. A {@code /} makes folders below; no file leaves the folder.
   *
   * @param options {@link StandardCopyOption#REPLACE_EXISTING} to replace files that are there
   * @return the files written, in the same order
   * @throws IllegalArgumentException if the pattern has other braces, leads out of the folder, or
   *     gives two files one name; nothing is written then
   * @throws UncheckedIOException as {@link #saveTo} does; files before that one are written
   */
  public static List<Path> saveAll(
      List<? extends OutputFile> files, Path folder, String pattern, CopyOption... options) {
    List<Path> targets = new FileNamePattern(pattern).targets(files, folder);
    for (int i = 0; i < targets.size(); i++) {
      files.get(i).saveTo(targets.get(i), options);
    }
    return targets;
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
