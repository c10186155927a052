package dev.weft.workflow;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A picture that an input takes, also as a mask; see {@link InputFile}. */
public final class InputImage extends TypedFile {

  private InputImage(FileOrigin origin) {
    super(origin);
  }

  /**
   * A file of this machine. It is read at once, for its name on the server, and again when it is
   * uploaded: it must not change in between.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static InputImage of(Path path) {
    return new InputImage(LocalFile.of(path));
  }

  /**
   * A picture in memory.
   *
   * @param bytes copied
   */
  public static InputImage of(byte[] bytes) {
    return new InputImage(LocalFile.of(bytes, ""));
  }

  /**
   * A picture that is read from streams: at once, for its name on the server, and again when it is
   * uploaded.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static InputImage of(FileSource source) {
    return new InputImage(LocalFile.of(source, ""));
  }

  /** A picture that an earlier job made, on this server or another. */
  public static InputImage of(OutputImage output) {
    return new InputImage(new EarlierFile(output));
  }

  /**
   * A picture that the server has already.
   *
   * @param name as saved workflows have it: {@code photo.png}, {@code folder/photo.png}, {@code
   *     photo.png [output]}
   */
  public static InputImage onServer(String name) {
    return new InputImage(new ServerFile(name));
  }
}
