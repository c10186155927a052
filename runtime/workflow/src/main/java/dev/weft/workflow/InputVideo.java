package dev.weft.workflow;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A video that an input takes; see {@link InputFile}. */
public final class InputVideo extends TypedFile {

  private InputVideo(FileOrigin origin) {
    super(origin);
  }

  /**
   * A file of this machine. It is read at once, for its name on the server, and again when it is
   * uploaded: it must not change in between.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static InputVideo of(Path path) {
    return new InputVideo(LocalFile.of(path));
  }

  /**
   * A video in memory.
   *
   * @param bytes copied
   */
  public static InputVideo of(byte[] bytes) {
    return new InputVideo(LocalFile.of(bytes, ""));
  }

  /**
   * A video that is read from streams: at once, for its name on the server, and again when it is
   * uploaded.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static InputVideo of(FileSource source) {
    return new InputVideo(LocalFile.of(source, ""));
  }

  /** A video that an earlier job made, on this server or another. */
  public static InputVideo of(OutputVideo output) {
    return new InputVideo(new EarlierFile(output));
  }

  /**
   * A video that the server has already.
   *
   * @param name as saved workflows have it: {@code clip.mp4}, {@code folder/clip.mp4}, {@code
   *     clip.mp4 [output]}
   */
  public static InputVideo onServer(String name) {
    return new InputVideo(new ServerFile(name));
  }
}
