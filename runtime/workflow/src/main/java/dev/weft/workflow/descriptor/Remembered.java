package dev.weft.workflow.descriptor;

import dev.weft.workflow.json.JsonCursor;
import dev.weft.workflow.json.JsonSyntax;
import dev.weft.workflow.picture.EmbeddedTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What a file remembers: a picture, a video, a sound, or JSON.
 *
 * @param weft the values that Weft wrote
 * @param graph what a server ran, in API format
 */
record Remembered(Optional<String> weft, Optional<String> graph) {
  private static final int LONGEST = 16 << 20;

  /** What stands before the brace of JSON: spaces, and the mark of an order of bytes. */
  private static final int HEAD = 256;

  /**
   * @throws Unreadable if it is JSON without anything to read
   * @throws dev.weft.workflow.picture.UnreadablePictureException if it is neither JSON nor of a
   *     kind that remembers anything, or broken
   */
  static Remembered of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      if (!text(head).stripLeading().startsWith("{")) {
        return of(EmbeddedTexts.of(file));
      }
      byte[] all =
          new SequenceInputStream(new ByteArrayInputStream(head), in).readNBytes(LONGEST + 1);
      if (all.length > LONGEST) {
        throw new Unreadable("is JSON of more than 16 MB");
      }
      return ofJson(text(all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What cannot be read, and why. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
      super(message);
    }
  }

  private static Remembered of(EmbeddedTexts texts) {
    return new Remembered(texts.find(EmbeddedTexts.WEFT), texts.find(EmbeddedTexts.PROMPT));
  }

  private static String text(byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static Remembered ofJson(String json) {
    try (JsonCursor cursor = JsonCursor.ofPython(json)) {
      return new JsonParts(json).read(cursor);
    } catch (JacksonException e) {
      throw new Unreadable("is no JSON: " + JsonSyntax.describe(e));
    }
  }
}
