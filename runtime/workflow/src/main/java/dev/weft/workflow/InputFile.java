package dev.weft.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that an input takes: of this machine, from memory, of an earlier job, or one that the
 * server has already. Immutable.
 *
 * <p>Its content is uploaded when the workflow is submitted, into the folder {@code weft} of the
 * server's input folder and under a name made of the content's SHA-256: the same content is there
 * once, and one user's file never replaces another's. The ending of that name fits the content; one
 * that the content does not tell is taken from the file's own name. Two files are equal if they go
 * by the same name on the server.
 *
 * <p>An output of an earlier job is not uploaded to the server that made it, which is told where
 * the file lies: it must still be there when the new job runs. For any other server it is read from
 * the first one and uploaded without being stored in between.
 */
public sealed interface InputFile permits TypedFile {

  /**
   * A file of this machine. It is read at once, for its name on the server, and again when it is
   * uploaded: it must not change in between.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  static InputFile of(Path path) {
    return new PlainFile(LocalFile.of(path));
  }

  /**
   * A file that is in memory.
   *
   * @param bytes copied
   */
  static InputFile of(byte[] bytes) {
    return new PlainFile(LocalFile.of(bytes, ""));
  }

  /**
   * A file that is in memory.
   *
   * @param bytes copied
   * @param fileName for messages, and for its ending where the content does not tell it
   */
  static InputFile of(byte[] bytes, String fileName) {
    return new PlainFile(LocalFile.of(bytes, fileName));
  }

  /**
   * A file that is read from streams: at once, for its name on the server, and again when it is
   * uploaded.
   *
   * @param fileName for messages, and for its ending where the content does not tell it
   * @throws UncheckedIOException if it cannot be read
   */
  static InputFile of(FileSource source, String fileName) {
    return new PlainFile(LocalFile.of(source, fileName));
  }

  /** An output of an earlier job, on this server or another. */
  static InputFile of(OutputFile output) {
    return new PlainFile(new EarlierFile(output));
  }

  /**
   * A file that the server has already.
   *
   * @param name as saved workflows have it: {@code photo.png}, {@code folder/photo.png}, {@code
   *     photo.png [output]}
   */
  static InputFile onServer(String name) {
    return new PlainFile(new ServerFile(name));
  }

  /** The name of the file where it came from; empty for one that has none. */
  String fileName();

  /** The name that stands in the workflow, unless the server answers another at upload. */
  String serverName();

  /** Whether the server may not have it yet, as far as this object knows. */
  boolean needsUpload();

  /**
   * The name to upload it under, with its folder below the server's input folder.
   *
   * @throws IllegalStateException if it needs no upload
   */
  String uploadName();

  /** The output of an earlier job that this is, if it is one. */
  Optional<OutputFile> output();

  /**
   * The content, from its beginning, as a stream that the caller closes.
   *
   * @throws IllegalStateException if it needs no upload
   * @throws IOException if it can no longer be read
   */
  InputStream open() throws IOException;
}
