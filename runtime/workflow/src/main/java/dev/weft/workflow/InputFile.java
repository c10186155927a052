package dev.weft.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A picture, video or other file that an input takes. Immutable.
 *
 * <p>Its content is uploaded when the workflow is submitted, into the folder {@code weft} of the
 * server's input folder and under a name made of the content's SHA-256: the same content is there
 * once, and one user's file never replaces another's. Two files are equal if they go by the same
 * name on the server.
 */
public final class InputFile {
  private static final String FOLDER = "weft";

  // Whatever else stands behind a dot is no file type, and does not belong in a server's folder.
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

  private final String fileName;
  private final String serverName;
  private final @Nullable Content content;

  private InputFile(String fileName, String serverName, @Nullable Content content) {
    this.fileName = fileName;
    this.serverName = serverName;
    this.content = content;
  }

  /**
   * A file of this machine. It is read at once, for its name on the server, and again when it is
   * uploaded: it must not change in between.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static InputFile of(Path path) {
    Path name = path.getFileName();
    if (!Files.isRegularFile(path) || name == null) {
      throw new UncheckedIOException(new NoSuchFileException(path.toString()));
    }
    return uploaded(name.toString(), () -> Files.newInputStream(path));
  }

  /**
   * A file that is in memory.
   *
   * @param bytes copied
   * @param fileName for messages, and for its extension
   */
  public static InputFile of(byte[] bytes, String fileName) {
    byte[] copy = bytes.clone();
    return uploaded(fileName, () -> new ByteArrayInputStream(copy));
  }

  /**
   * A file that is read from a stream, to its end, at once. The stream stays open.
   *
   * @param fileName for messages, and for its extension
   * @throws UncheckedIOException if it cannot be read
   */
  public static InputFile of(InputStream in, String fileName) {
    try {
      byte[] bytes = in.readAllBytes();
      return uploaded(fileName, () -> new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + fileName, e);
    }
  }

  /**
   * A file that the server has already.
   *
   * @param name as saved workflows have it: {@code photo.png}, {@code folder/photo.png}, {@code
   *     photo.png [output]}
   */
  public static InputFile onServer(String name) {
    return new InputFile(name, name, null);
  }

  /** The name of the file where it came from. */
  public String fileName() {
    return fileName;
  }

  /** The name that stands in the workflow, unless the server answers another at upload. */
  public String serverName() {
    return serverName;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InputFile that
        && serverName.equals(that.serverName)
        && needsUpload() == that.needsUpload();
  }

  @Override
  public int hashCode() {
    return serverName.hashCode();
  }

  @Override
  public String toString() {
    return "InputFile[" + fileName + "]";
  }

  /** Whether the server does not have it yet, as far as this object knows. */
  public boolean needsUpload() {
    return content != null;
  }

  /**
   * The content, from its beginning, as a stream that the caller closes.
   *
   * @throws IllegalStateException if the file is on the server
   * @throws IOException if it can no longer be read
   */
  public InputStream open() throws IOException {
    if (content == null) {
      throw new IllegalStateException(fileName + " is on the server");
    }
    return content.open();
  }

  private static InputFile uploaded(String fileName, Content content) {
    Matcher extension = EXTENSION.matcher(fileName);
    String suffix = extension.find() ? extension.group().toLowerCase(Locale.ROOT) : "";
    try {
      return new InputFile(fileName, FOLDER + "/" + sha256(content) + suffix, content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + fileName, e);
    }
  }

  private static String sha256(Content content) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(content.open(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** Where the bytes come from, as often as they are asked for. */
  private interface Content {
    InputStream open() throws IOException;
  }
}
