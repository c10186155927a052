package dev.weft.workflow.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The texts that lie in a picture, video or sound beside what it shows, by name. ComfyUI writes
 * {@link #PROMPT}, and what was submitted as {@code extra_pnginfo}: {@link #WORKFLOW} where an
 * editor submitted, {@link #WEFT} where Weft did.
 *
 * <p>Read are PNG, also animated, WebP, FLAC, Opus, MP3, MP4 and WebM, as ComfyUI writes them. A
 * file is read in parts, so that its size does not matter, and may come from anybody.
 */
public final class EmbeddedTexts {
  /** The graph that the server ran, in API format. */
  public static final String PROMPT = "prompt";

  /** The graph in the editor's own format. */
  public static final String WORKFLOW = "workflow";

  /** The values that a program set. */
  public static final String WEFT = "weft";

  private final FoundTexts found;

  private EmbeddedTexts(FoundTexts found) {
    this.found = found;
  }

  /**
   * Those of a file.
   *
   * @throws UnreadablePictureException if it is of another kind, or broken
   * @throws UncheckedIOException if it cannot be read
   */
  public static EmbeddedTexts of(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      return of(FileParts.of(channel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those of a file's bytes.
   *
   * @throws UnreadablePictureException if it is of another kind, or broken
   */
  public static EmbeddedTexts of(byte[] file) {
    return of(FileParts.of(file));
  }

  private static EmbeddedTexts of(FileParts file) {
    FoundTexts found = new FoundTexts();
    Container.of(file).read(file, found);
    return new EmbeddedTexts(found);
  }

  /** The text of a name, if there is one. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(found.all().get(name));
  }

  /** The names of all texts. */
  public Set<String> names() {
    return Set.copyOf(found.all().keySet());
  }

  /** The names alone: texts are long. */
  @Override
  public String toString() {
    return "EmbeddedTexts" + found.all().keySet();
  }
}
