package dev.weft.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that this program can read; equal to another of the same content and kind. */
final class LocalFile implements FileOrigin {
  private final String fileName;
  private final String serverName;
  private final FileSource source;

  private LocalFile(String fileName, String serverName, FileSource source) {
    this.fileName = fileName;
    this.serverName = serverName;
    this.source = source;
  }

  static LocalFile of(Path path) {
    Path name = path.getFileName();
    if (!Files.isRegularFile(path) || name == null) {
      throw new UncheckedIOException(
          "there is no file " + path, new NoSuchFileException(path.toString()));
    }
    return of(() -> Files.newInputStream(path), name.toString());
  }

  static LocalFile of(byte[] bytes, String fileName) {
    byte[] copy = bytes.clone();
    return of(() -> new ByteArrayInputStream(copy), fileName);
  }

  static LocalFile of(FileSource source, String fileName) {
    try (InputStream in = source.open()) {
      byte[] head = in.readNBytes(FileFormat.HEAD);
      String ending = FileFormat.ending(head, fileName);
      return new LocalFile(fileName, FOLDER + Sha256.hex(head, in) + ending, source);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shown(fileName), e);
    }
  }

  @Override
  public String fileName() {
    return fileName;
  }

  @Override
  public String serverName() {
    return serverName;
  }

  @Override
  public String uploadName() {
    return serverName;
  }

  @Override
  public InputStream open() throws IOException {
    return source.open();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalFile that && serverName.equals(that.serverName);
  }

  @Override
  public int hashCode() {
    return serverName.hashCode();
  }

  @Override
  public String toString() {
    return fileName.isEmpty() ? serverName : fileName;
  }

  private static String shown(String fileName) {
    return fileName.isEmpty() ? "a file" : fileName;
  }
}
