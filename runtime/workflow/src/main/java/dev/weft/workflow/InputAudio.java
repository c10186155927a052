package dev.weft.workflow;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A sound that an input takes; see {@link InputFile}. */
public final class InputAudio extends TypedFile {

  private InputAudio(FileOrigin origin) {
    super(origin);
  }

  /**
   * A file of this machine. It is read at once, for its name on the server, and again when it is
   * uploaded: it must not change in between.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static InputAudio of(Path path) {
    return new InputAudio(LocalFile.of(path));
  }

  /**
   * A sound in memory.
   *
   * @param bytes copied
   */
  public static InputAudio of(byte[] bytes) {
    return new InputAudio(LocalFile.of(bytes, ""));
  }

  /**
   * A sound that is read from streams: at once, for its name on the server, and again when it is
   * uploaded.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static InputAudio of(FileSource source) {
    return new InputAudio(LocalFile.of(source, ""));
  }

  /** A sound that an earlier job made, on this server or another. */
  public static InputAudio of(OutputAudio output) {
    return new InputAudio(new EarlierFile(output));
  }

  /**
   * A sound that the server has already.
   *
   * @param name as saved workflows have it: {@code song.flac}, {@code folder/song.flac}, {@code
   *     song.flac [output]}
   */
  public static InputAudio onServer(String name) {
    return new InputAudio(new ServerFile(name));
  }
}
